/** The state of an item's work. */
export type CheckState = 'open' | 'done' | 'failed' | 'doing';
/** Whether there is a sign such as `✅` anywhere in `text`. */
export declare function hasDoneMark(text: string): boolean;
/** Whether `text` ends in a sign such as `✅`. */
export declare function endsInDoneMark(text: string): boolean;
export interface CheckMark {
    readonly state: CheckState;
    /** The length of the mark, with the spaces after it. */
    readonly length: number;
}
/** The mark that `text` starts with, such as `[x] ` or `✅ `. */
export declare function readCheckMark(text: string): CheckMark | undefined;

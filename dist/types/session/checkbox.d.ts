/** How far the work that an item names has come. */
export type CheckState = 'open' | 'done' | 'failed' | 'doing';
export interface CheckMark {
    readonly state: CheckState;
    /** How many characters the mark takes, with the spaces after it. */
    readonly length: number;
}
/** The mark that `text` starts with, such as `[x] ` or `✅ `. */
export declare function readCheckMark(text: string): CheckMark | undefined;

/** Where a line stands in a text, its end of line left out. */
export interface Line {
    readonly from: number;
    readonly to: number;
}
/**
 * The lines of `text` that hold anything, from `start` on. Lines end at a line feed, a carriage
 * return, or both.
 */
export declare function linesOf(text: string, start?: number): Line[];

import type { Position } from 'unist';
/** The number of the last line that an editor shows; from 1. */
export declare function lastLineOf(text: string): number;
/** The lines of a place; something missing at the very end of the file is put on its last line. */
export declare function linesOf({ start, end }: Position, last: number): {
    from: number;
    to: number;
};

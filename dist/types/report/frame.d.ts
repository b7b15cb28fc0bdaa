import type { Position } from 'unist';
/** The line of a finding, safe to show, and where its carets go. */
export interface Frame {
    readonly line: string;
    /** In columns. */
    readonly indent: number;
    readonly carets: number;
}
/**
 * Shows the first line of `place`, cut around the wrong characters when it is longer than `width`
 * columns. The time does not depend on the line's length.
 *
 * @returns
 *   `undefined` for something missing and for the whole file: no line is wrong there.
 */
export declare function makeFrame(text: string, { start, end }: Position, width: number): Promise<Frame | undefined>;

import type { Position } from 'unist';
/** The line that a finding is in, safe to show, and where its carets go. */
export interface Frame {
    readonly line: string;
    /** In columns. */
    readonly indent: number;
    readonly carets: number;
}
/**
 * Shows the line of `place`, of several the first, cut around the wrong characters when it is
 * longer than `width` columns. The time does not depend on how long the line is.
 *
 * @returns
 *   Nothing for something missing and for the file as a whole: no line is wrong there.
 */
export declare function makeFrame(text: string, { start, end }: Position, width: number): Promise<Frame | undefined>;

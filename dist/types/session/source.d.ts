import type { Point, Position } from 'unist';
/**
 * The text of a file with the way from offsets to lines and columns.
 *
 * Lines end at `\n`, `\r\n` or a lone `\r`, as in CommonMark. Offsets and columns count UTF-16
 * code units, as in every unist tree.
 */
export declare class Source {
    #private;
    readonly text: string;
    /** Whether a text in it can hold a carriage return, written as it is or as `&#13;`. */
    readonly mayHoldReturns: boolean;
    constructor(text: string);
    /** The point at `offset`: 1-based line and column. */
    point(offset: number): Point;
    /** The place that covers the characters from `from` up to `to`. */
    place(from: number, to: number): Position;
    /** The text of a 1-based line without its line ending; empty past the last line. */
    line(number: number): string;
    private get lineStarts();
}

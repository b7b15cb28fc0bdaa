/** A date at the start of a text. */
export interface WrittenDate {
    /** The day as `YYYY-MM-DD`; nothing when there is no such day or it cannot be told. */
    readonly day: string | undefined;
    /** Whether it is written as `YYYY-MM-DD`. */
    readonly iso: boolean;
    /** How many characters of the text are the date. */
    readonly length: number;
}
/**
 * Reads the date that `text` starts with: `2026-01-20`, or another way of writing one whose day is
 * beyond doubt (`2026/1/20`, `January 20, 2026`, `20 Jan 2026`). What follows, such as a time of
 * day, is not looked at.
 */
export declare function readDate(text: string): WrittenDate | undefined;
/** The local calendar day of `date`, as `YYYY-MM-DD`: dates in notes are written in local time. */
export declare function localDay(date: Date): string;

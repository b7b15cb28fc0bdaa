/** A date at the start of a text. */
export interface WrittenDate {
    /** The day as `YYYY-MM-DD`; `undefined` when it does not exist or is ambiguous. */
    readonly day: string | undefined;
    /** Whether it is written as `YYYY-MM-DD`. */
    readonly iso: boolean;
    /** The length of the date in the text. */
    readonly length: number;
}
/**
 * Reads the date that `text` starts with: `2026-01-20`, or another way of writing one whose day is
 * beyond doubt (`2026/1/20`, `January 20, 2026`, `20 Jan 2026`, `Tuesday, January 20, 2026`,
 * `20260120`, and, since no month is the 20th, `20.01.2026` and `01/20/2026`). What follows, such as
 * a time of day, is not looked at.
 */
export declare function readDate(text: string): WrittenDate | undefined;
/** Whether a word is the name of a month. */
export declare function isMonth(word: string): boolean;
/** Whether a text names a month; a short name, such as `may`, does so only before a day. */
export declare function namesMonth(text: string): boolean;
/** Whether a text names a day of a month: `March 4`. */
export declare function namesMonthDay(text: string): boolean;
/** Whether a text names a day of the week. */
export declare function namesWeekday(text: string): boolean;
/** The local calendar day of `date`, as `YYYY-MM-DD`: dates in notes are written in local time. */
export declare function localDay(date: Date): string;

/** A date within a line. */
export interface FoundDay {
    /** As `YYYY-MM-DD`; `undefined` when there is no such day. */
    readonly day: string | undefined;
    readonly from: number;
    readonly to: number;
}
/** The first date in a line, which is short. */
export declare function findDay(line: string): FoundDay | undefined;
/** Whether a line has a slot for a date, or says that it is still open: `[date]`, `TBD`. */
export declare function hasOpenDate(line: string): boolean;
/** Whether a line gives a rough date: `next week`, `after the release`. */
export declare function hasRoughDate(line: string): boolean;
/** Whether a line is about a date: `On 2026-02-20`. */
export declare function isDateLine(line: string): boolean;

/** Where a length of time stands in a text. */
export interface Duration {
    readonly from: number;
    readonly to: number;
}
/**
 * Finds the first length of time in `text`: `~3 hours`, `2-3 hours`, `4h 45min`, `1:30 h`, `half a
 * day`, `10:35 - 11:22`, `약 8시간 13분`, `~165分钟`. A time of day by itself is none, and neither are
 * milliseconds.
 */
export declare function findDuration(text: string): Duration | undefined;
/** `text` with a space in place of each length of time. */
export declare function withoutDurations(text: string): string;

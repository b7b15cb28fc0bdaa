export interface StaleOptions {
    /** How many days an unfinished session may be behind the files that it names. */
    readonly days: number;
}
export declare const stale: import("./rule.js").Rule<object>;

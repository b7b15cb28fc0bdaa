export interface StaleOptions {
    /** How many days an unfinished session may lag behind the files it names. */
    readonly days: number;
}
export declare const stale: import("./rule.js").Rule<object>;

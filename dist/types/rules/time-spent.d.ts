export interface TimeSpentOptions {
    /** The sections whose approaches are checked. */
    readonly require: readonly ('failed' | 'succeeded')[];
}
export declare const timeSpent: import("./rule.js").Rule<object>;

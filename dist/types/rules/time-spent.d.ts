export interface TimeSpentOptions {
    /** The sections whose approaches are looked at. */
    readonly roles: readonly ('failed' | 'succeeded')[];
}
export declare const timeSpent: import("./rule.js").Rule<object>;

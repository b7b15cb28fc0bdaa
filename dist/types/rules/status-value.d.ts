export interface StatusValueOptions {
    /** The statuses that a session may have; those of its format when empty. */
    readonly values: readonly string[];
}
export declare const statusValue: import("./rule.js").Rule<object>;

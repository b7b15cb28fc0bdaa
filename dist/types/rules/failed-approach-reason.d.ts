export interface FailedApproachReasonOptions {
    /** The fields and columns that give the reason; by default, all that can contain one. */
    readonly require: readonly string[];
}
export declare const failedApproachReason: import("./rule.js").Rule<object>;

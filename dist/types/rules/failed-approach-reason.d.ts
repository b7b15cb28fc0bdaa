export interface FailedApproachReasonOptions {
    /** The fields and columns that say why; any but those beside the point when empty. */
    readonly fields: readonly string[];
}
export declare const failedApproachReason: import("./rule.js").Rule<object>;

export interface SuccessfulApproachEvidenceOptions {
    /** Whether a mark such as `✓` after a name counts as evidence. */
    readonly allowMarks: boolean;
}
export declare const successfulApproachEvidence: import("./rule.js").Rule<object>;

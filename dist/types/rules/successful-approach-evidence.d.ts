export interface SuccessfulApproachEvidenceOptions {
    /** Whether a mark such as `✓` behind a name says that somebody has checked it. */
    readonly acceptMarks: boolean;
}
export declare const successfulApproachEvidence: import("./rule.js").Rule<object>;

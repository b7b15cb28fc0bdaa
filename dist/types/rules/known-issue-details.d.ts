type Detail = 'impact' | 'priority' | 'status';
export interface KnownIssueDetailsOptions {
    /** What an issue has to say. */
    readonly details: readonly Detail[];
}
export declare const knownIssueDetails: import("./rule.js").Rule<object>;
export {};

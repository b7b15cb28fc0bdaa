import { type IssueDetail } from '../prose/issue.js';
export interface KnownIssueDetailsOptions {
    /** The details that an issue needs. */
    readonly require: readonly IssueDetail[];
}
export declare const knownIssueDetails: import("./rule.js").Rule<object>;

/** The details required of an issue. */
export type IssueDetail = 'impact' | 'priority' | 'status';
/** Whether a text, or the heading over an issue, gives `detail`. */
export declare function hasIssueDetail(text: string, detail: IssueDetail): boolean;
/** Whether a field gives `detail` of an issue. */
export declare function isIssueField(key: string, detail: IssueDetail): boolean;

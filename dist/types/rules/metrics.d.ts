/** What a session is measured by. */
export type Metric = 'blockers' | 'code' | 'tests' | 'time';
export interface MetricsOptions {
    /** The metrics that are to have a figure. */
    readonly expect: readonly Metric[];
}
export declare const metrics: import("./rule.js").Rule<object>;

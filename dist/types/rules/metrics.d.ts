/** The metrics of a session. */
export type Metric = 'blockers' | 'code' | 'tests' | 'time';
export interface MetricsOptions {
    /** The metrics that need a figure. */
    readonly require: readonly Metric[];
}
export declare const metrics: import("./rule.js").Rule<object>;

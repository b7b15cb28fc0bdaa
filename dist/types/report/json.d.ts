import type { Reporter, ReportOptions } from './reporter.js';
/** One file, in the shape of ESLint's `json` formatter. */
export interface JsonResult {
    /** Absolute, or `<stdin>`. */
    readonly filePath: string;
    readonly messages: readonly JsonMessage[];
    readonly suppressedMessages: readonly never[];
    readonly errorCount: number;
    /** Always 0: a file that cannot be linted has no result. */
    readonly fatalErrorCount: number;
    readonly warningCount: number;
    readonly fixableErrorCount: number;
    readonly fixableWarningCount: number;
    /** The text without a byte-order mark; absent when there are no messages. */
    readonly source?: string;
}
export interface JsonMessage {
    readonly ruleId: string;
    /** 1 is a warning, 2 an error. */
    readonly severity: 1 | 2;
    readonly message: string;
    /** From 1, as are columns; columns count UTF-16 code units. */
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    /** Present when there is exactly one replacement; its range is in `source`. */
    readonly fix?: {
        readonly range: readonly [from: number, to: number];
        readonly text: string;
    };
    /** The second place that the message mentions, from 1. */
    readonly cause?: {
        readonly message: string;
        readonly line: number;
        readonly column: number;
    };
    /** Why it matters. */
    readonly note: string;
    /** The page of the rule. */
    readonly url: string;
}
/** The report for programs: an array of {@link JsonResult}, one line per file. */
export declare function json({ cwd }: ReportOptions): Reporter;

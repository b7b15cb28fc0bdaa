import type { Reporter, ReportOptions } from './reporter.js';
/** The output formats, by their name for `--format`. */
export declare const reporters: {
    readonly json: (options: ReportOptions) => Reporter;
    readonly pretty: (options: ReportOptions) => Reporter;
    readonly sarif: (options: ReportOptions & import("./sarif.js").SarifOptions) => Reporter;
};
/** The name of an output format. */
export type ReportFormat = keyof typeof reporters;
export declare function isReportFormat(name: string): name is ReportFormat;
/** The names of all output formats, sorted. */
export declare const reportFormats: readonly string[];
export type { Reporter, ReportOptions, Summary, Terminal } from './reporter.js';
export { writeReport } from './write-report.js';

import type { Reporter, ReportOptions } from './reporter.js';
/** The output formats, by the name that `--format` has for them. */
export declare const reporters: Readonly<Record<string, MakeReporter>>;
type MakeReporter = (options: ReportOptions) => Reporter;
export type { Reporter, ReportOptions, Summary, Terminal } from './reporter.js';

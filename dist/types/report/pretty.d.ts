import type { Reporter, ReportOptions } from './reporter.js';
/**
 * The report for people: what is wrong and where, in the words of the file, why it matters, and
 * what to write there. Files without findings are only counted.
 */
export declare function pretty(options: ReportOptions): Reporter;

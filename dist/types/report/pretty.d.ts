import type { Reporter, ReportOptions } from './reporter.js';
/**
 * The report for people: what is wrong and where, with the source line, why it matters, and a
 * replacement. Files without findings are only counted.
 */
export declare function pretty(options: ReportOptions): Reporter;

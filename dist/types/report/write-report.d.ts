import type { Result } from '../lint/result.js';
import type { Reporter, Summary } from './reporter.js';
/** Formats a complete list of results as a report. */
export declare function writeReport(reporter: Reporter, results: readonly Result[], summary: Summary): Promise<string>;

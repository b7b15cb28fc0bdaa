import type { Result } from '../lint/result.js';
/** Writes a report in chunks, so that only one file is in memory at a time. */
export interface Reporter {
    /** The next chunk, about one file. */
    add(result: Result): Promise<string>;
    /** The end of the report. */
    end(summary: Summary): string;
}
/** Facts that are not in the findings. */
export interface Summary {
    /** The number of files that could not be linted. */
    readonly failed: number;
    /** The number of warnings left out of the report. */
    readonly hidden: number;
}
export interface ReportOptions {
    /** The absolute path that shown paths are relative to. */
    readonly cwd: string;
    readonly terminal: Terminal;
}
/** The capabilities of a report's destination. */
export interface Terminal {
    readonly color: boolean;
    readonly hyperlinks: boolean;
    /** In columns. */
    readonly width: number;
}

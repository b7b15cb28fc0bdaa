import type { Result } from '../lint/result.js';
/** Makes a report piece by piece, so that no more than one file has to be held at a time. */
export interface Reporter {
    /** The next piece of the report, about one file. */
    add(result: Result): Promise<string>;
    /** The end of the report. */
    end(summary: Summary): string;
}
/** What the findings themselves do not tell. */
export interface Summary {
    /** How many files could not be linted. */
    readonly failed: number;
    /** How many warnings were kept from the report. */
    readonly hidden: number;
}
export interface ReportOptions {
    /** The absolute path of the folder that paths are shown from. */
    readonly cwd: string;
    readonly terminal: Terminal;
}
/** What the place that a report goes to can show. */
export interface Terminal {
    readonly color: boolean;
    readonly hyperlinks: boolean;
    /** In columns. */
    readonly width: number;
}

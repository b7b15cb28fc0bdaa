import type { History } from '../rules/rule.js';
export interface HistoryOptions {
    /** The absolute path of a folder in the repository. */
    readonly folder: string;
    /** Absolute paths of all files that may be asked about. */
    readonly files: readonly string[];
    /** The day of the run as `YYYY-MM-DD`; what was committed later is not looked at. */
    readonly today: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The day of what is not committed yet; default: the day on which the file was written. */
    readonly uncommittedOn?: (path: string) => string;
}
/**
 * What git remembers, for all files of a run from one `git log`, which is run when the first rule
 * asks. It goes back a year, and {@link mostCommits} commits at most. Where there is no git, no
 * repository or no commit, nothing is known.
 */
export declare function gitHistory(options: HistoryOptions): History;

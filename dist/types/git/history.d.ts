import type { History } from '../rules/rule.js';
import { type GitHost } from './run.js';
/** A folder of the repository. */
export interface HistoryOptions extends GitHost {
    /** Absolute paths of all files that the history can be asked about. */
    readonly files: readonly string[];
    /** The day of the run as `YYYY-MM-DD`; later commits are ignored. */
    readonly today: string;
    /** The day of uncommitted changes; default: the day on which the file was written. */
    readonly uncommittedOn?: (path: string) => string;
}
/**
 * The history of all files of a run, from one `git log` that runs when the first rule asks. It goes
 * back a year and at most {@link mostCommits} commits. Without git, a repository or a commit, it is
 * empty.
 */
export declare function gitHistory(options: HistoryOptions): History;

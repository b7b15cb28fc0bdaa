import type { Config } from '../config/index.js';
import type { Result } from '../lint/result.js';
import { type FileProblem } from './find-files.js';
export type { Config, ConfigOverride, RuleValue, UserFormat } from '../config/index.js';
export { UsageError } from '../files/usage-error.js';
export type { Result } from '../lint/result.js';
export type { Finding, Severity } from '../rules/rule.js';
export type { FileProblem } from './find-files.js';
export interface LintTextOptions {
    /** The folder that paths start from; default: that of the process. */
    readonly cwd?: string;
    /**
     * The path that the text is, or would be, kept at: it helps to tell the format and the type, and
     * is what `session-file-name` looks at. The file need not exist.
     */
    readonly path?: string;
    /**
     * The configuration, or the path of a file with it. Default: the nearest one upward from
     * {@link path}, or from {@link cwd} for a text without a path.
     */
    readonly config?: Config | string;
    /** The day to lint as of, as `YYYY-MM-DD`; default: the day it is where the process runs. */
    readonly today?: string;
}
export interface LintFilesOptions extends Omit<LintTextOptions, 'path'> {
    /** Whether a path or pattern that leads to no file is a problem; default: yes. */
    readonly errorOnUnmatchedPattern?: boolean;
    /** Whether to leave out what git ignores, files that are named outright aside; default: no. */
    readonly respectGitignore?: boolean;
}
export interface LintFilesResult {
    /** One for each file that was linted, sorted by path; also for those without findings. */
    readonly results: readonly Result[];
    /** What could not be linted, and why. Unless it is empty, nobody can say that all is well. */
    readonly problems: readonly FileProblem[];
}
/**
 * Lints one text.
 *
 * @returns
 *   The findings, sorted by place. Lines and columns are from 1, offsets from 0; columns and offsets
 *   count UTF-16 code units in the text without its byte-order mark.
 * @throws UsageError
 *   When the configuration is not valid.
 * @throws Error
 *   When a rule crashes, or no parser could read the text in reasonable time.
 */
export declare function lintText(text: string, options?: LintTextOptions): Promise<Result>;
/**
 * Lints files, as the command does.
 *
 * @param patterns
 *   Paths of files and folders, and globs; none: the configured session files below `cwd`.
 * @returns
 *   The results, with absolute paths, and what went wrong. All of it is held in memory, the texts of
 *   the files too.
 * @throws UsageError
 *   When a configuration is not valid.
 */
export declare function lintFiles(patterns?: string | readonly string[], options?: LintFilesOptions): Promise<LintFilesResult>;
/**
 * Makes a report of results, without colours.
 *
 * @param format
 *   As for the option `--format` of the command: `pretty` or `json`.
 * @throws UsageError
 *   When there is no such format.
 */
export declare function formatResults(results: readonly Result[], format: string, { cwd }?: {
    readonly cwd?: string;
}): Promise<string>;

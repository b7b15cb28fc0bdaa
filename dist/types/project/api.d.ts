import type { Config } from '../config/index.js';
import type { Result } from '../lint/result.js';
import { type ReportFormat } from '../report/index.js';
import { type FileProblem } from './find-files.js';
export type { Config, ConfigOverride, RuleValue, UserFormat } from '../config/index.js';
export { UsageError } from '../files/usage-error.js';
export type { Result } from '../lint/result.js';
export type { ReportFormat } from '../report/index.js';
export type { Finding, Severity } from '../rules/rule.js';
export type { FileProblem } from './find-files.js';
export interface LintTextOptions {
    /** The folder that paths start from; default: the process's. */
    readonly cwd?: string;
    /**
     * The path of the text. It helps to detect the format and type, and `session-file-name` checks
     * it. The file need not exist.
     */
    readonly path?: string;
    /**
     * The configuration, or the path of its file. Default: the closest one, searching upward from
     * {@link path}, or from {@link cwd} for a text without a path.
     */
    readonly config?: Config | string;
    /** The day to lint as of, as `YYYY-MM-DD`; default: today, in the local time zone. */
    readonly today?: string;
}
export interface LintFilesOptions extends Omit<LintTextOptions, 'path'> {
    /** Whether a path or pattern that matches no file is a problem; default: yes. */
    readonly errorOnUnmatchedPattern?: boolean;
    /** Whether to skip git-ignored files, except those that are named; default: no. */
    readonly respectGitignore?: boolean;
}
export interface LintFilesResult {
    /** One per linted file, sorted by path, including those without findings. */
    readonly results: readonly Result[];
    /** The files that could not be linted, and why. Unless it is empty, do not report success. */
    readonly problems: readonly FileProblem[];
}
/**
 * Lints one text.
 *
 * @returns
 *   The findings, sorted by place. Lines and columns start at 1, offsets at 0; columns and offsets
 *   count UTF-16 code units in the text without its byte-order mark.
 * @throws UsageError
 *   When the configuration is invalid.
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
 *   The results, with absolute paths, and the problems. Everything is kept in memory, including the
 *   texts of the files.
 * @throws UsageError
 *   When a configuration is invalid.
 */
export declare function lintFiles(patterns?: string | readonly string[], options?: LintFilesOptions): Promise<LintFilesResult>;
/**
 * Formats results as a report without colours.
 *
 * @param format
 *   As for the option `--format` of the command.
 * @throws UsageError
 *   When the format is unknown.
 */
export declare function formatResults(results: readonly Result[], format: ReportFormat, { cwd }?: {
    readonly cwd?: string;
}): Promise<string>;

import type { Result } from '../lint/result.js';
import type { Context } from '../rules/rule.js';
import type { Configs } from './configs.js';
import type { FileProblem } from './find-files.js';
/** The outcome of linting one file. */
export type FileOutcome = {
    readonly result: Result;
} | {
    readonly problem: FileProblem;
    readonly cause: unknown;
};
export interface LintFileOptions {
    readonly configs: Configs;
    readonly context: Context;
}
/**
 * Lints one file. A file that cannot be linted, through its own or a rule's fault, is an outcome,
 * too, so that the other files are still linted.
 *
 * @param path
 *   Absolute.
 * @throws UsageError
 *   When its configuration is invalid.
 */
export declare function lintFile(path: string, options: LintFileOptions): Promise<FileOutcome>;
/**
 * Lints a text as the file at an absolute path, or without a file.
 *
 * @throws RuleError
 *   When a rule crashes.
 * @throws UsageError
 *   When the configuration is invalid.
 */
export declare function lintAs(path: string | undefined, text: string, { configs, context }: LintFileOptions): Promise<Result>;
/**
 * Describes in one line why a file could not be linted.
 *
 * @throws
 *   The cause itself when neither the file nor a rule is at fault.
 */
export declare function toProblem(path: string, cause: unknown): FileProblem;

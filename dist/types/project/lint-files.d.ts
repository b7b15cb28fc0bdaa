import type { Result } from '../lint/result.js';
import type { Context } from '../rules/rule.js';
import type { Configs } from './configs.js';
import type { FileProblem } from './find-files.js';
/** What came of one file. */
export type Outcome = {
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
 * Lints one file. A file that cannot be linted, be it the file's fault or a rule's, is an outcome
 * too: the others can go on.
 *
 * @param path
 *   Absolute.
 * @throws UsageError
 *   When its configuration is not valid.
 */
export declare function lintFile(path: string, options: LintFileOptions): Promise<Outcome>;
/**
 * Lints a text as the file at an absolute path, or as no file.
 *
 * @throws RuleError
 *   When a rule crashes.
 * @throws UsageError
 *   When the configuration is not valid.
 */
export declare function lintAs(path: string | undefined, text: string, { configs, context }: LintFileOptions): Promise<Result>;
/**
 * Says in one line what went wrong with a file.
 *
 * @throws
 *   The cause itself when it is no fault of the file or of a rule.
 */
export declare function toProblem(path: string, cause: unknown): FileProblem;

import type { Environment } from '../git/environment.js';
import type { Configs, Scope } from './configs.js';
/** A file or folder that could not be linted. */
export interface FileProblem {
    /** The path, shortened for people. */
    readonly path: string;
    readonly message: string;
}
export interface FoundFiles {
    /** Absolute paths, sorted, no file twice. */
    readonly files: readonly string[];
    /** Paths and patterns that failed. */
    readonly problems: readonly FileProblem[];
    /** Files that were skipped on purpose, where that may be unexpected. */
    readonly notices: readonly FileProblem[];
}
export interface FindOptions {
    /** The absolute path of the folder that paths and patterns start from. */
    readonly cwd: string;
    readonly configs: Configs;
    /** Whether a path, a pattern or a whole search that finds no file is a problem. */
    readonly errorOnUnmatchedPattern?: boolean | undefined;
    /** Whether to skip git-ignored files, except those that are named. */
    readonly respectGitignore?: boolean | undefined;
    /** The environment to run git in; default: the process's. */
    readonly env?: Environment;
}
/**
 * Finds the files to lint.
 *
 * A named file is included whatever its name, unless `ignore` excludes it, which is a notice. A
 * folder means the Markdown and `.tmp` files in it or, if the configuration has `files`, the files
 * that match those; a pattern means the files that it matches. Without paths and patterns, the
 * session files below `cwd` are found.
 *
 * Hidden files and folders are searched, but `node_modules` and `.git` are not. Symbolic links are
 * followed if they stay within the searched folder.
 *
 * @throws UsageError
 *   When a configuration is invalid.
 */
export declare function findFiles(patterns: readonly string[], options: FindOptions): Promise<FoundFiles>;
/** Whether a named folder includes the file `path` somewhere below it. */
export declare function isInFolder(path: string, scope: Scope): boolean;

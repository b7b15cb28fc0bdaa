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
    /** What was asked for and cannot be given. */
    readonly problems: readonly FileProblem[];
    /** What was left out on purpose, where one might not expect it. */
    readonly notices: readonly FileProblem[];
}
export interface FindOptions {
    /** The absolute path of the folder that paths and patterns start from. */
    readonly cwd: string;
    readonly configs: Configs;
    /** Whether it is a problem that a path, a pattern or the whole search leads to no file. */
    readonly errorOnUnmatchedPattern?: boolean | undefined;
    /** Whether to leave out what git ignores, files that are named outright aside. */
    readonly respectGitignore?: boolean | undefined;
}
/**
 * Finds the files to lint.
 *
 * A file that is named is taken whatever it is called. A folder stands for the Markdown and `.tmp`
 * files in it, or, where the configuration says what session files are, for those; a pattern for
 * the files that it fits. Without any of them the session files below `cwd` are found.
 *
 * Folders are searched with what is hidden in them, but without `node_modules` and `.git`.
 * Symbolic links are followed when they lead to somewhere within the folder that is searched.
 *
 * @throws UsageError
 *   When a configuration is not valid.
 */
export declare function findFiles(patterns: readonly string[], options: FindOptions): Promise<FoundFiles>;
/** Whether a folder that is named stands for the file `path` that is somewhere in it. */
export declare function isInFolder(path: string, scope: Scope): boolean;

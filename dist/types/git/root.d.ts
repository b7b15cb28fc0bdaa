import { type GitHost } from './run.js';
/**
 * The root of the working tree, as an absolute path.
 *
 * @throws UsageError
 *   When there is none, with git's message.
 */
export declare function findRoot(host: GitHost): Promise<string>;
/** The root of the working tree, as an absolute path; `undefined` when there is none. */
export declare function findRootIfAny(host: GitHost): Promise<string | undefined>;
/** The root of the working tree, and whether the clone is shallow. */
export declare function readRepositorySync(host: GitHost): {
    readonly root: string;
    readonly isShallow: boolean;
} | undefined;
/**
 * The closest folder, searching upward, with `.git` in it, which is a file in a worktree. Found
 * without git: starting it takes longer than linting a session.
 *
 * @param folder
 *   Absolute.
 */
export declare function nearestRepository(folder: string): string | undefined;

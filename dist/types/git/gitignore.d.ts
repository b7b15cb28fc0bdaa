import { type GitHost } from './run.js';
/**
 * Asks git in one call which files it ignores.
 *
 * @param paths
 *   Absolute paths in one repository.
 * @throws UsageError
 *   When git cannot be started, or the files are not in a repository.
 */
export declare function findGitignored(paths: readonly string[], env: GitHost['env']): Promise<Set<string>>;

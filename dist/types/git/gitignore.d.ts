/**
 * Asks git, once for all of them, which files it ignores.
 *
 * @param paths
 *   Absolute paths in one repository.
 * @throws UsageError
 *   When git cannot be started, or the files are in no repository.
 */
export declare function findGitignored(paths: readonly string[]): Set<string>;

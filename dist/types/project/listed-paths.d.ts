import type { Paths } from '../rules/rule.js';
/**
 * The paths of a repository, looked up from the root or by suffix.
 *
 * @param files
 *   All files, relative to the root, with `/`.
 */
export declare function pathsAmong(files: readonly string[]): Required<Paths>;

import type { Paths } from '../rules/rule.js';
/**
 * The paths of a repository, to be looked up from the root or by how they end.
 *
 * @param files
 *   All files, from the root, with `/`.
 */
export declare function pathsAmong(files: readonly string[]): Required<Paths>;

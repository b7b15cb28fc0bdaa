import type { Paths } from '../rules/rule.js';
/**
 * Looks up paths in the repositories of session files. Each repository is listed once, when a rule
 * first asks.
 */
export declare class RepositoryPaths {
    #private;
    /**
     * The lookups that rules can make for a file.
     *
     * @param file
     *   Absolute.
     * @returns
     *   `undefined` outside of a repository, where paths have no known root.
     */
    around(file: string): Required<Paths> | undefined;
}

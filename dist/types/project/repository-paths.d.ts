import type { Paths } from '../rules/rule.js';
/**
 * Tells what there is in the repositories of session files. Nothing is read before a rule asks, and
 * then each repository is listed once.
 */
export declare class RepositoryPaths {
    #private;
    /**
     * What rules may ask about the surroundings of a file.
     *
     * @param file
     *   Absolute.
     * @returns
     *   Nothing outside of a repository: there nobody can say where paths start.
     */
    around(file: string): Required<Paths> | undefined;
}

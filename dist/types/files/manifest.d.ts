/** The project's web address, from `package.json`. */
export declare const repository: string;
export declare const version: string;
/**
 * The address of a file in `docs/` at this version's tag: the pages on `main` may describe rules
 * and options that this version lacks.
 *
 * @param path
 *   Relative to `docs/`, with `/`.
 */
export declare function docsUrl(path: string): string;

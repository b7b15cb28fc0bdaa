/** An invalid pattern; the message says why. */
export declare class GlobError extends Error {
    name: string;
}
/**
 * Reads a pattern for paths with `/`.
 *
 * `*` is anything within a name, `?` one character, `[a-z]` and `[!a-z]` one of a set, `{a,b}` one
 * of several, `**` any number of folders, `\` makes the next character literal. Names that start
 * with a dot are not special; `./` at the start and `/` at the end have no effect.
 *
 * Matching never backtracks further than the last `*`, so it takes at most the length of the
 * pattern times the length of the path.
 *
 * @throws GlobError
 *   When the pattern is empty, too long, has too many alternatives, or starts with `!`.
 */
export declare function compileGlob(pattern: string): (path: string) => boolean;
/** Whether a text has a special meaning as a pattern. */
export declare function isGlob(text: string): boolean;
/** Escapes a name as a pattern for exactly that name. */
export declare function escapeGlob(name: string): string;
/**
 * Splits a pattern into its literal folder, which contains everything it can match, and the rest.
 * The folder is empty when the first name is a pattern.
 */
export declare function splitGlob(pattern: string): {
    folder: string;
    rest: string;
};

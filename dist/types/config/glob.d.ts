/** A pattern that cannot be read; the message says what is wrong with it. */
export declare class GlobError extends Error {
    name: string;
}
/**
 * Reads a pattern for paths with `/`.
 *
 * `*` is anything within a name, `?` one character, `[a-z]` and `[!a-z]` one of a set, `{a,b}` one
 * of several, `**` any number of folders, `\` takes the next character as it is. Names with a dot
 * in front are names like any other, and `./` in front and `/` at the end change nothing.
 *
 * Matching never goes back further than the last `*`, so its time is at most the length of the
 * pattern times the length of the path, whatever the two are.
 *
 * @throws GlobError
 *   When the pattern is empty, too long, has too many alternatives, or starts with `!`.
 */
export declare function compileGlob(pattern: string): (path: string) => boolean;
/** Whether a text means more than itself when it is read as a pattern. */
export declare function isGlob(text: string): boolean;
/** A name that is a pattern for exactly that name. */
export declare function escapeGlob(name: string): string;
/**
 * Splits a pattern into the folder that it names outright, where all that it can match is, and the
 * rest. The folder is empty when the first name is a pattern already.
 */
export declare function splitGlob(pattern: string): {
    folder: string;
    rest: string;
};

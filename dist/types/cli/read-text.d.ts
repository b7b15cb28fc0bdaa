/** A file that is not fit to be linted. */
export declare class TextError extends Error {
    name: string;
}
/**
 * Reads the text of a file, without a byte-order mark.
 *
 * @throws TextError
 *   When it cannot be read, is larger than 50 MB, or is not UTF-8.
 */
export declare function readText(path: string): string;
/**
 * Makes text of bytes, without a byte-order mark.
 *
 * @throws TextError
 *   When they are more than 50 MB, or are not UTF-8.
 */
export declare function decodeText(bytes: Buffer): string;

/** A file that cannot be linted. */
export declare class TextError extends Error {
    name: string;
}
/** In bytes, far more than anyone reads: a limit on memory. */
export declare const longestFile: number;
/**
 * Reads the text of a file, without a byte-order mark.
 *
 * @throws TextError
 *   When it cannot be read, is larger than 50 MB, or is not UTF-8.
 */
export declare function readText(path: string): string;
/**
 * Decodes UTF-8, without a byte-order mark.
 *
 * @throws TextError
 *   When there are more than 50 MB, or they are not UTF-8.
 */
export declare function decodeText(bytes: Buffer): string;
/** @throws TextError - When a file has too many bytes. */
export declare function checkSize(size: number): void;

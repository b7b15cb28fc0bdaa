/** A file that is not fit to be linted. */
export declare class TextError extends Error {
    name: string;
}
/** Far more than anyone reads; it only has to keep the memory of the machine out of danger. */
export declare const longestFile: number;
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
/** @throws TextError - When so many bytes are more than a file may have. */
export declare function checkSize(size: number): void;

/**
 * Git's id of the content of a file.
 *
 * @param length
 *   The length of the id in digits: 40 for SHA-1, 64 for SHA-256.
 */
export declare function blobId(content: string | Uint8Array, length: number): string;

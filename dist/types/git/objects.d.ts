import { type GitHost } from './run.js';
/** A blob without bytes is too large; `undefined`: git has no such blob. */
export type Blob = {
    readonly size: number;
    readonly bytes: Buffer | undefined;
} | undefined;
/** Reads blobs from one process, in the order in which they are requested. */
export declare class BlobReader {
    #private;
    /**
     * @param longest
     *   In bytes; of larger blobs only the size is kept.
     */
    constructor(host: GitHost, longest: number);
    /**
     * @param ids
     *   Full ids of objects.
     * @throws UsageError
     *   When git fails.
     */
    read(ids: readonly string[]): AsyncGenerator<Blob>;
    /** Ends the process; nothing can be read afterwards. */
    close(): void;
}
/**
 * Reads one blob.
 *
 * @throws UsageError
 *   When git fails.
 */
export declare function readBlob(id: string, host: GitHost, longest: number): Promise<Blob>;
/** Reads blobs synchronously; none when git fails. */
export declare function readBlobsSync(ids: readonly string[], host: GitHost): Blob[];

/**
 * Searches a folder and its parents for the first that contains one of the names.
 *
 * @param folder
 *   Absolute.
 * @returns
 *   `undefined` when there is none up to the root of the file system.
 */
export declare function nearestFolderWith(folder: string, ...names: readonly string[]): string | undefined;

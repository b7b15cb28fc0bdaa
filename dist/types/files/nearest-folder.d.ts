/**
 * Searches upward from a folder, itself included, for one that holds one of the names.
 *
 * @param folder
 *   Absolute.
 * @returns
 *   Nothing where there is none up to the root of the file system.
 */
export declare function nearestFolderWith(folder: string, ...names: readonly string[]): string | undefined;

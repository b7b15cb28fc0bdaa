import type { Config } from '../config/index.js';
/** A valid configuration from a file. */
export interface ConfigFile {
    /** The file's absolute path. */
    readonly path: string;
    readonly config: Config;
}
/**
 * Content to use instead of that on disk, by absolute path; `undefined` makes a file count as
 * missing.
 */
export type Contents = ReadonlyMap<string, string | undefined>;
/** The names of all files that can contain a configuration. */
export declare const configFileNames: readonly string[];
/** Finds configuration files, and reads each one once. */
export declare class ConfigFiles {
    #private;
    /** @param cwd - The folder that paths in messages are relative to. */
    constructor(cwd: string, contents?: Contents);
    /**
     * Finds the closest configuration, searching from `folder` up to the root of the file system, as
     * other tools do: this works for a repository inside another one, and for a configuration in the
     * home folder. A `package.json` without the key is skipped.
     *
     * @throws UsageError
     *   When a file cannot be read or is invalid, or a folder has several.
     */
    nearest(folder: string): Promise<ConfigFile | undefined>;
    /**
     * Reads the configuration in `path`, whatever the file's name.
     *
     * @throws UsageError
     *   When it cannot be read or is invalid.
     */
    read(path: string): Promise<ConfigFile>;
}

import type { Config } from '../config/index.js';
/** A configuration that was read from a file, and found to be valid. */
export interface ConfigFile {
    /** The file's absolute path. */
    readonly path: string;
    readonly config: Config;
}
/**
 * What to take for the content of files, by their absolute paths, instead of what is on disk;
 * nothing for a file that is to be taken as missing.
 */
export type Contents = ReadonlyMap<string, string | undefined>;
/** Every name of a file in which a configuration is looked for. */
export declare const configFileNames: readonly string[];
/** Finds configuration files, and reads each of them once. */
export declare class ConfigFiles {
    #private;
    /** @param cwd - The folder that messages name files from. */
    constructor(cwd: string, contents?: Contents);
    /**
     * The nearest configuration from `folder` upward, to the root of the file system, as with other
     * tools: a repository can so be linted as a part of a larger one, and a home folder can have a
     * configuration for all below it. A `package.json` without the key is passed over.
     *
     * @throws UsageError
     *   When a file cannot be read, is not valid, or a folder has several.
     */
    nearest(folder: string): Promise<ConfigFile | undefined>;
    /**
     * Reads the configuration in `path`, whatever the file is called.
     *
     * @throws UsageError
     *   When it cannot be read or is not valid.
     */
    read(path: string): Promise<ConfigFile>;
}

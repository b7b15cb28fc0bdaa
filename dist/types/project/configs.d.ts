import type { Config } from '../config/index.js';
import { type ConfigOverrides } from '../config/resolve.js';
import type { Settings } from '../config/settings.js';
import { type Contents } from './config-file.js';
/** The configuration for the files of a folder; all paths are absolute. */
export interface Scope {
    /** Whether the configuration has something to say of its own on what a session file is. */
    readonly hasFiles: boolean;
    /** Whether a commit that changes code has to come with a session. */
    readonly requireSession: boolean;
    isIgnored(path: string): boolean;
    isSessionFile(path: string): boolean;
    settingsFor(path: string): Settings;
}
export interface ConfigsOptions {
    /** The absolute path of the folder that everything starts from. */
    readonly cwd: string;
    /** The configuration, or the path of its file; absent: the nearest to each file. */
    readonly config?: Config | string | undefined;
    /** What goes before all of the configuration, with the names that messages have for it. */
    readonly overrides?: ConfigOverrides | undefined;
    readonly overrideNames?: Readonly<Record<string, string>> | undefined;
    /** What to take for the content of configuration files. */
    readonly contents?: Contents | undefined;
}
/** Finds out which configuration holds where. */
export declare class Configs {
    #private;
    readonly cwd: string;
    constructor(options: ConfigsOptions);
    /**
     * The configuration for a file or folder, given what it is in.
     *
     * @throws UsageError
     *   When the configuration is not valid, or does not go with the overrides.
     */
    forFolder(folder: string): Promise<Scope>;
}

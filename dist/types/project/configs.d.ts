import type { Config } from '../config/index.js';
import type { Settings } from '../config/settings.js';
import { type Contents } from './config-file.js';
/** The configuration for the files of a folder; all paths are absolute. */
export interface Scope {
    /** Whether the configuration itself defines which files are session files. */
    readonly hasFiles: boolean;
    /** Whether a commit that changes code needs a session. */
    readonly requireSession: boolean;
    isIgnored(path: string): boolean;
    /** The pattern of `ignore` that excludes a file. */
    ignoredBy(path: string): string | undefined;
    isSessionFile(path: string): boolean;
    settingsFor(path: string): Settings;
}
export interface ConfigsOptions {
    /** The absolute path of the folder that relative paths start from. */
    readonly cwd: string;
    /** The configuration, or the path of its file; absent: the closest one to each file. */
    readonly config?: Config | string | undefined;
    /** Values that override the configuration, and their names in messages. */
    readonly overrides?: GivenOverrides | undefined;
    readonly overrideNames?: Readonly<Record<string, string>> | undefined;
    /** Content to use instead of configuration files on disk. */
    readonly contents?: Contents | undefined;
}
/** Keys of the configuration as they were typed, validated together with it. */
export interface GivenOverrides {
    readonly format?: string | undefined;
    readonly preset?: string | undefined;
    readonly rules?: Readonly<Record<string, string>> | undefined;
    readonly type?: string | undefined;
}
/** Finds the configuration that applies to a file. */
export declare class Configs {
    #private;
    readonly cwd: string;
    constructor(options: ConfigsOptions);
    /**
     * The configuration for the files of a folder.
     *
     * @throws UsageError
     *   When the configuration is invalid, alone or with the overrides.
     */
    forFolder(folder: string): Promise<Scope>;
}

import { type Format } from '../formats/index.js';
import type { Settings } from './settings.js';
import type { Config, FileConfig } from './types.js';
/** The default extensions of session files. */
export declare const sessionExtensions: readonly string[];
/** Values that override the configuration, such as the command's options. */
export type ConfigOverrides = FileConfig;
/** A valid configuration, resolved for questions about files. */
export interface ResolvedConfig {
    /** A user's own formats, then the built-in ones. */
    readonly formats: readonly Format[];
    /** Whether a file is a session file and not ignored. */
    isSessionFile(path: string): boolean;
    /** Whether a file or folder is ignored. */
    isIgnored(path: string): boolean;
    /** The first pattern of `ignore` that matches. */
    ignoredBy(path: string): string | undefined;
    /** The settings for any file. Files with the same settings share one object. */
    settingsFor(path: string): Settings;
}
/**
 * Resolves a configuration. All paths have `/` and are relative to the configuration's folder;
 * without `files` in it, absolute paths work, too.
 *
 * @param config
 *   Without problems according to {@link validateConfig}.
 * @param first
 *   Values that override it; a type in here also overrides the file's own.
 */
export declare function resolveConfig(config: Config, first?: ConfigOverrides): ResolvedConfig;
/** A user's own formats, then the built-in ones that have not been replaced. */
export declare function allFormats({ formats }: Config): Format[];

import { type Format } from '../formats/index.js';
import type { Settings } from './settings.js';
import type { Config, FileConfig } from './types.js';
/** How the names of session files end, where nothing else says what a session file is. */
export declare const sessionExtensions: readonly string[];
/** What goes before everything in the configuration, such as the command's options. */
export type ConfigOverrides = FileConfig;
/** A valid configuration, ready to be asked about files. */
export interface ResolvedConfig {
    /** A user's own formats, then the built-in ones. */
    readonly formats: readonly Format[];
    /** Whether the configuration says that a file is a session file, and is not to be left alone. */
    isSessionFile(path: string): boolean;
    /** Whether a file or folder is to be left alone. */
    isIgnored(path: string): boolean;
    /** What holds for a file, session file or not. The same object for files it is the same for. */
    settingsFor(path: string): Settings;
}
/**
 * Works out what a configuration means. All paths are with `/` and start from the folder of the
 * configuration; where it has no `files` of its own, absolute ones do as well.
 *
 * @param config
 *   As {@link validateConfig} found nothing to say about it.
 * @param first
 *   What goes before all of it; a type in here goes before what a file itself says, too.
 */
export declare function resolveConfig(config: Config, first?: ConfigOverrides): ResolvedConfig;
/** A user's own formats, then the built-in ones that have not been replaced. */
export declare function allFormats({ formats }: Config): Format[];

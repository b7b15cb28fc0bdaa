import type { Config } from '../config/index.js';
export interface ConfigText {
    /** What messages call the file. */
    readonly name: string;
    readonly isYaml: boolean;
    /** The keys that lead to the configuration. */
    readonly keys: readonly string[];
}
/**
 * Reads a configuration from the text of a file. It is data only: no tag of YAML makes anything
 * but plain values, and aliases cannot make it grow.
 *
 * @returns
 *   Nothing when the file has not got the keys.
 * @throws UsageError
 *   `file:line:column: message` for each thing that is wrong with it.
 */
export declare function parseConfig(text: string, source: ConfigText): Promise<Config | undefined>;

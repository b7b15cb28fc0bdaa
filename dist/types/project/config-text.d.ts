import type { Config } from '../config/index.js';
export interface ConfigText {
    /** What messages call the file. */
    readonly name: string;
    readonly isYaml: boolean;
    /** The keys that lead to the configuration. */
    readonly keys: readonly string[];
}
/**
 * Reads a configuration from the text of a file. It is plain data: YAML tags create nothing but
 * plain values, and aliases cannot expand without limit.
 *
 * @returns
 *   `undefined` when the file lacks the keys.
 * @throws UsageError
 *   `file:line:column: message` for each mistake.
 */
export declare function parseConfig(text: string, source: ConfigText): Promise<Config | undefined>;

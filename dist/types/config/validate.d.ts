/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
    /** The keys and indexes that lead to the wrong value, or to the wrong key itself. */
    readonly path: readonly (number | string)[];
    /** Whether it is the key at the end of {@link path} that is wrong, not its value. */
    readonly atKey: boolean;
    /** One line: what is there, and what is accepted. */
    readonly message: string;
}
/**
 * Checks a configuration: its shape first, and once that is right, whether the names in it exist.
 *
 * @param value
 *   Anything at all; a {@link Config} when there are no problems.
 */
export declare function validateConfig(value: unknown): ConfigProblem[];

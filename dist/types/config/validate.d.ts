/** One mistake in a configuration. */
export interface ConfigProblem {
    /** The keys and indexes that lead to the wrong value or key. */
    readonly path: readonly (number | string)[];
    /** Whether the key at the end of {@link path} is wrong, rather than its value. */
    readonly atKey: boolean;
    /** One line: the unexpected value, and what is accepted. */
    readonly message: string;
}
/**
 * Checks a configuration: first its shape, then, if that is valid, whether the names in it exist.
 *
 * @param value
 *   Any value; a {@link Config} when there are no problems.
 */
export declare function validateConfig(value: unknown): ConfigProblem[];

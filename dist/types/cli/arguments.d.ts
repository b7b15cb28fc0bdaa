/** One option of a command: how it is written, and what the help says about it. */
export interface OptionSpec {
    readonly name: string;
    readonly short?: string;
    /** What the help calls its value; absent: it takes none. */
    readonly value?: string;
    readonly description: string;
    /** The heading of the help that it stands under. */
    readonly group: string;
}
/** What was written, with the names of options without `--`. */
export interface Arguments {
    readonly positionals: readonly string[];
    /** All values of an option, in order; `true` for an option without one. */
    all(name: string): readonly string[];
    /** The last value of an option. */
    last(name: string): string | undefined;
    has(name: string): boolean;
}
/**
 * Reads the arguments of a command.
 *
 * @throws UsageError
 *   For an option that does not exist, lacks its value or has one too many.
 */
export declare function readArguments(argv: readonly string[], specs: readonly OptionSpec[]): Arguments;

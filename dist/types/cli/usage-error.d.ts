/** Something that the user has to change: shown as it is, and the command ends with 2. */
export declare class UsageError extends Error {
    name: string;
    /** One line for each thing that is wrong. */
    readonly lines: readonly string[];
    constructor(...lines: readonly string[]);
}
/** What went wrong with a file, as one says it: the codes of the system are for programmers. */
export declare function describeError(error: unknown): string;

/** Something that the user has to change: shown as it is, and the command ends with 2. */
export declare class UsageError extends Error {
    name: string;
    /** One line for each thing that is wrong. */
    readonly lines: readonly string[];
    constructor(...lines: readonly string[]);
}
/** Whether the system refused something, as it does for a file that is not there. */
export declare function isSystemError(error: unknown): error is NodeJS.ErrnoException;
/** What went wrong with a file, as one says it: the codes of the system are for programmers. */
export declare function describeError(error: unknown): string;

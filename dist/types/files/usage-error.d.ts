/** A mistake by the user: the message is shown as it is, and the command exits with 2. */
export declare class UsageError extends Error {
    name: string;
    /** One line per mistake. */
    readonly lines: readonly string[];
    constructor(...lines: readonly string[]);
}
/** Whether an error comes from the system, such as for a missing file. */
export declare function isSystemError(error: unknown): error is NodeJS.ErrnoException;
/** Describes a system error in words: its codes are for programmers. */
export declare function describeError(error: unknown): string;

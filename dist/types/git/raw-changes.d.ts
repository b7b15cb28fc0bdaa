/** Options that keep `git diff` and `git log` from running configured programs, or colouring. */
export declare const plainDiff: readonly string[];
/**
 * Options that make git list changed files for programs: `:<mode> <mode> <id> <id> <status>` and a
 * path, each up to a NUL. A renamed file is listed as deleted and added; settings for display are
 * ignored.
 */
export declare const rawChanges: readonly string[];

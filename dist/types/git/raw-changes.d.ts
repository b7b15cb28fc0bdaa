/**
 * What makes git list changed files for programs: `:<mode> <mode> <id> <id> <status>` and a path,
 * each up to a NUL. A renamed file is one that is deleted and one that is added, and what the user
 * has configured for people's eyes is of no account.
 */
export declare const rawChanges: readonly string[];

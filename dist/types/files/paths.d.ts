/** The path as people read it: from `cwd`, unless it is outside of it. */
export declare function displayPath(path: string, cwd: string): string;
/** The path as other programs need it. */
export declare function absolutePath(path: string, cwd: string): string;
/** The path from `cwd` when it is in there, else the absolute one; always with `/`. */
export declare function shortPath(path: string, cwd: string): string;
/** Patterns and rules know paths with `/` only. */
export declare function toSlashes(path: string): string;
/**
 * Whether `path` is `folder` or below it. Both are absolute; links are not resolved.
 */
export declare function isWithin(path: string, folder: string): boolean;

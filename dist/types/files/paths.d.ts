/** The path for people: relative to `cwd` if it is below it, else absolute, with `/`. */
export declare function displayPath(path: string, cwd: string): string;
/** The path for other programs. */
export declare function absolutePath(path: string, cwd: string): string;
/** The relative path from one absolute path to another, with `/`; empty when they are equal. */
export declare function pathFrom(folder: string, path: string): string;
/** Replaces `\` on Windows: patterns and rules only know paths with `/`. */
export declare function toSlashes(path: string): string;
/** Whether `path` is `folder` or below it. Both are absolute; links are not resolved. */
export declare function isWithin(path: string, folder: string): boolean;

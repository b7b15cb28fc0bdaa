/** The path as people read it: from `cwd`, unless it is outside of it. */
export declare function displayPath(path: string, cwd: string): string;
/** The path as other programs need it. */
export declare function absolutePath(path: string, cwd: string): string;

/**
 * Whether a text could hold a key or a token, found out in a few microseconds: what recognises them
 * takes longer to load than most files take to lint.
 */
export declare function looksSecret(text: string): boolean;

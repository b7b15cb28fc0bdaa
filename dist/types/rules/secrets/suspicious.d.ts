/**
 * Whether a text may contain a key or token. Takes a few microseconds; the detector takes longer to
 * load than most files take to lint.
 */
export declare function looksSecret(text: string): boolean;

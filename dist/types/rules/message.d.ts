/** `` `a`, `b`, or `c` `` */
export declare function oneOf(values: readonly string[]): string;
/** `` `a`, `b`, and `c` `` */
export declare function allOf(values: readonly string[]): string;
/**
 * `a`, `b`, and `c`, without backticks.
 *
 * Without `Intl.ListFormat`, which takes longer to load than most files take to lint.
 */
export declare function listOf(texts: readonly string[], word: 'and' | 'or'): string;
/** A value from the file for a message: in backticks, on one line, not too long. */
export declare function quote(value: string): string;

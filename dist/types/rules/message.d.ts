/** `` `a`, `b`, or `c` `` */
export declare function oneOf(values: readonly string[]): string;
/** `` `a`, `b`, and `c` `` */
export declare function allOf(values: readonly string[]): string;
/** A value from the file for a message: in backticks, on one line, not too long. */
export declare function quote(value: string): string;

/** The path that a text consists of, without the line behind it. */
export declare function asPath(written: string): string | undefined;

/** `1 error`, `12,345 errors` */
export declare function count(number: number, unit: string): string;
/** `12,345`, without `toLocaleString`: loading a locale takes longer than linting most files. */
export declare function grouped(number: number): string;

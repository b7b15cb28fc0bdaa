import type { Terminal } from './reporter.js';
/** Codes of ECMA-48 (SGR) that turn a style on and off. */
declare const codes: {
    readonly bold: readonly [1, 22];
    readonly dim: readonly [2, 22];
    readonly green: readonly [32, 39];
    readonly red: readonly [31, 39];
    readonly underline: readonly [4, 24];
    readonly yellow: readonly [33, 39];
};
export type StyleName = keyof typeof codes;
/** Styles text if the terminal supports it. */
export declare class Style {
    #private;
    constructor(terminal: Terminal);
    apply(text: string, ...names: readonly StyleName[]): string;
    /** @param url - Made by this program, never from a file. */
    link(text: string, url: string): string;
}
export {};

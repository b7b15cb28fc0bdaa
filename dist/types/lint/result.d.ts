import type { Finding } from '../rules/rule.js';
/** The findings in one file. */
export interface Result {
    /** The path as the caller gave it. */
    readonly path: string;
    /** The text that was linted, without a byte-order mark. */
    readonly text: string;
    /** The format that the file was read as; `unknown` when none matched. */
    readonly format: string;
    readonly findings: readonly Finding[];
}

import type { Findings } from './findings.js';
import type { Slot } from './slot.js';
/** `Tags: [parser, dates]` */
export declare const listFields: import("../../languages/phrases.js").Keys;
/**
 * Adds what is in brackets and braces: `[Add your context here]`, `confirmed by: [evidence]`,
 * `{DESCRIPTION}`.
 *
 * @param column
 *   The key of the column that the text stands in, if any.
 */
export declare function addBrackets(slot: Slot, column: string | undefined, findings: Findings): void;

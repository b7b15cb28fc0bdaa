import type { Findings } from './findings.js';
import type { Slot } from './slot.js';
/** Adds what a shell should have filled in: `$(date)`, `${NAME}`. */
export declare function addExpression({ inline, from, to }: Slot, findings: Findings): void;
/** The same in prose, where it is the whole value: a sentence may well be about a variable. */
export declare function addWholeExpression({ inline, from, to }: Slot, findings: Findings): void;

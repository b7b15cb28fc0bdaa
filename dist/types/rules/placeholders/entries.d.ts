import { type Entry, type Section } from '../../session/index.js';
import type { Findings } from './findings.js';
import type { Lines } from './lines.js';
/** Looks for placeholders in the entries of a section: in their texts, and for what is missing. */
export declare class Entries {
    #private;
    constructor(section: Section, lines: Lines, findings: Findings);
    search(entries: readonly Entry[]): void;
}

import { type Entry, type Inline, type Section } from '../session/index.js';
/** An entry of a section, with what stands above it and says when its turn comes. */
export interface Step {
    readonly entry: Entry;
    /**
     * The headings below the section, the paragraph before the list and the items that the entry is
     * nested in, the nearest last.
     */
    readonly leads: readonly string[];
}
/** Every entry of a section and of the sections below it, nested ones too, in order. */
export declare function stepsOf(section: Section, leads?: readonly string[]): Generator<Step>;
/** The entries of a section itself, each with the lead-in that stands before its list. */
export declare function ledEntries(section: Section): Generator<{
    readonly entry: Entry;
    readonly lead: string | undefined;
}>;
/** `**Immediate** (next session):` or a short line in bold: a heading in all but name. */
export declare function isLead({ text, parts }: Inline): boolean;

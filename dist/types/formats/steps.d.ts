import { type Entry, type Inline, type Section } from '../session/index.js';
/** An entry of a section, with its context above that says when it is due. */
export interface Step {
    readonly entry: Entry;
    /**
     * The headings below the section, the paragraph before the list and the items that the entry is
     * nested in, the nearest last.
     */
    readonly leads: readonly string[];
}
/** Every entry of a section and of the sections below it, nested ones too, in order. */
export declare function stepsOf(section: Section): readonly Step[];
/** The entries of a section itself, nested ones too, in order. */
export declare function ownStepsOf(section: Section): readonly Step[];
/** An entry of a section and the lead-in that stands before its list. */
interface LedEntry {
    readonly entry: Entry;
    readonly lead: string | undefined;
}
/** The entries of a section itself, without those that are nested in them. */
export declare function ledEntries(section: Section): readonly LedEntry[];
/** `**Immediate** (next session):` or a short line in bold: a heading in all but name. */
export declare function isLead(inline: Inline): boolean;
export {};

import type { Position } from 'unist';
import { type Entry, type Field, type Inline, type Section } from '../session/index.js';
import type { Role } from './format.js';
import type { Match } from './match.js';
/**
 * One approach, decision, issue or the like: an item of a list or a row of a table with what is
 * nested in it, or a heading or a line in bold below the section with what stands under it.
 */
export interface Item {
    /** Its name as it is written, without the mark before it. */
    readonly name: string;
    /** The name in the file. */
    readonly place: Position;
    readonly entry: Entry | undefined;
    /** Its fields: `**Field**: value` or a column. */
    readonly fields: readonly Field[];
    /** All of its text, its name first. */
    readonly inlines: readonly Inline[];
    /** Whether a block of code or the like belongs to it. */
    readonly hasBlocks: boolean;
    /** The section of the format that it stands in. */
    readonly section: Section;
    /** The headings and lines in bold between the section and the item, as they are compared. */
    readonly groups: readonly string[];
}
/**
 * The items in the sections with `role`, in document order, without `None` and the like, and
 * without struck-out ones.
 */
export declare function itemsOf(match: Match, role: Role): readonly Item[];
/** The sections of the document that have `role`. */
export declare function sectionsOf({ sections }: Match, role: Role): Section[];
/** Whether an item is a form that was not filled in: `Approach:` over fields without a value. */
export declare function isEmptyForm({ entry, name, inlines }: Item): boolean;
/** Whether a text says none: `None`, `No blockers`, `N/A - config only`. */
export declare function saysNone(text: string): boolean;
/** Whether a text says none, without a reason. */
export declare function isBareNone(text: string): boolean;

import type { ListItem, RootContent, TableRow } from 'mdast';
import { type CheckState } from './checkbox.js';
import { Inline } from './inline.js';
import { type Field } from './metadata.js';
import type { Section } from './section.js';
import type { Source } from './source.js';
/** One item of a list, or one row of a table below its head, with all that is nested in it. */
export declare class Entry {
    #private;
    readonly node: ListItem | TableRow;
    readonly kind: 'item' | 'row';
    /** The item's own text, or the row's first cell with text; empty for a bare `-`. */
    readonly inline: Inline;
    /** Where the own text starts in {@link inline}, past a mark such as `✅`. */
    readonly textFrom: number;
    /** The state from the checkbox or mark before the text. */
    readonly check: CheckState | undefined;
    /** Whether the list is numbered. */
    readonly ordered: boolean;
    readonly parent: Entry | undefined;
    /** The items of lists nested in the item. */
    readonly children: readonly Entry[];
    /** The item's further paragraphs. */
    readonly paragraphs: readonly Inline[];
    /** The row's cells. */
    readonly cells: readonly Inline[];
    /** The head of the row's table. */
    readonly columns: readonly Inline[];
    constructor(parts: EntryParts);
    /** The own text past its mark. */
    get text(): string;
    /** Whether code, a table or a quote is nested in the item; it is read after the item itself. */
    get hasBlocks(): boolean;
    /**
     * The fields of the entry: `**Field**: value` as its own text, in its nested items and
     * paragraphs, and the columns of its table.
     */
    get fields(): readonly Field[];
    /** This entry and all that are nested in it, in the document's order. */
    walk(): Generator<Entry>;
    /** All text of the entry and of what is nested in it. */
    inlines(): readonly Inline[];
}
interface Nested {
    readonly children: Entry[];
    readonly paragraphs: Inline[];
    hasBlocks: boolean;
}
interface EntryParts {
    readonly node: ListItem | TableRow;
    readonly inline: Inline;
    readonly ordered: boolean;
    readonly parent: Entry | undefined;
    readonly nested: Readonly<Nested>;
    readonly cells: readonly Inline[];
    readonly columns: readonly Inline[];
}
/** The content between two headings, as entries and paragraphs. */
export interface Content {
    /** The items and rows of the lists and tables that are not nested in others. */
    readonly entries: readonly Entry[];
    readonly paragraphs: readonly Inline[];
    /** Whether a block of code is among it. */
    readonly hasCode: boolean;
}
/** Reads the content of a section, without the sections below it; read once per section. */
export declare const contentOf: (key: Section) => Content;
export declare function readContent(nodes: readonly RootContent[], source: Source): Content;
export {};

import type { Root, RootContent } from 'mdast';
import { type Field } from './metadata.js';
import { type Section } from './section.js';
import { Source } from './source.js';
/** A syntax tree read as a session: title, metadata, sections. Knows of no format. */
export declare class Session {
    #private;
    readonly tree: Root;
    readonly source: Source;
    /** The first heading of the first level. */
    readonly title: Section | undefined;
    constructor(tree: Root, source: Source);
    /** Every heading at the root of the document, the title among them, in order. */
    get sections(): readonly Section[];
    /** The content before the first heading. */
    get preamble(): readonly RootContent[];
    /** The fields of the header, before the first heading that is not the title. */
    get metadata(): readonly Field[];
    private get header();
}
/**
 * Reads `tree` as a session.
 *
 * @param tree
 *   The document with GFM and front matter; positions must be those of `text`.
 * @param text
 *   The text that `tree` was made from, without a byte-order mark.
 */
export declare function readSession(tree: Root, text: string): Session;

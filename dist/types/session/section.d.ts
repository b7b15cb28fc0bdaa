import type { Heading, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { type Inline } from './inline.js';
import { type Name } from './name.js';
import type { Source } from './source.js';
/** A heading with all that follows it, up to the next heading of the same or a higher level. */
export declare class Section {
    readonly heading: Heading;
    readonly depth: number;
    readonly inline: Inline;
    readonly name: Name;
    readonly parent: Section | undefined;
    /** The content between this heading and the next one of any level. */
    readonly content: RootContent[];
    /** The sections right below this one. */
    readonly sections: Section[];
    constructor(heading: Heading, source: Source, parent: Section | undefined);
    /** The heading's text as it is shown. */
    get title(): string;
    /** The whole heading, marks included. */
    get headingPlace(): Position | undefined;
    /** The name within the heading: without emoji, numbering and a trailing colon. */
    get namePlace(): Position;
}
export interface Outline {
    /** The content before the first heading. */
    readonly preamble: readonly RootContent[];
    /** Every heading at the root of the document, in order. */
    readonly sections: readonly Section[];
}
/** Reads the headings of `tree` that are not in a quote or a list as nested sections. */
export declare function readOutline(tree: Root, source: Source): Outline;

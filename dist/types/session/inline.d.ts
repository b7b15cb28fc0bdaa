import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import type { Source } from './source.js';
/** A stretch of an {@link Inline}'s text that comes from one node. */
export interface Part {
    /** Where the stretch starts and ends in {@link Inline.text}. */
    readonly from: number;
    readonly to: number;
    readonly kind: 'text' | 'code' | 'image' | 'break';
    /** The stretch itself. */
    readonly value: string;
    /** Whether the stretch is in bold. */
    readonly strong: boolean;
    /** Whether the stretch is struck out. */
    readonly struck: boolean;
    /** The address that the stretch links to; empty when the link is by reference. */
    readonly url: string | undefined;
    /** The node's place in the source, including marks. */
    readonly start: number;
    readonly end: number;
    /** The outermost bold text, emphasis, link or the like that the node is in. */
    readonly wrapper: Nodes | undefined;
}
/**
 * The visible text of a heading, a paragraph or a table cell, with the way back to the source.
 *
 * Rules match prose on {@link text} and ask {@link place} for the characters in the file, so that
 * a finding is exact in spite of escapes, entities, indentation of wrapped lines and bold marks.
 */
export declare class Inline {
    #private;
    readonly text: string;
    readonly source: Source;
    /** Whether all of it is plain text: no bold, code, link or the like. */
    readonly plain: boolean;
    /** Whether code, an image or a link is in it: something that can be looked up. */
    readonly referring: boolean;
    /** Whether any of it is struck out. */
    readonly struck: boolean;
    /** How many characters of {@link text} one bold text at its start has. */
    readonly boldLead: number;
    /** How many characters of {@link text} one plain text at its start has. */
    readonly plainLead: number;
    /** Where in the source the heading, paragraph or cell starts and ends, marks included. */
    readonly start: number;
    readonly end: number;
    constructor(nodes: readonly Nodes[], source: Source, start: number, end: number);
    /** The stretches of {@link text}, in order; read when they are first asked for. */
    get parts(): readonly Part[];
    /** The place of the characters from `from` up to `to` of {@link text}. */
    place(from: number, to: number): Position;
    /**
     * The same, with the marks that open the bold text, link or the like that it begins with, and
     * those that close the one that it ends with.
     */
    outerPlace(from: number, to: number): Position;
    /** The offset in the source of the character at `index` of {@link text}. */
    startOffset(index: number): number;
    /** The offset in the source right after the character before `index` of {@link text}. */
    endOffset(index: number): number;
    /** The number of the part that the character at `index` is in. */
    partAt(index: number): number;
    /** Whether any character from `from` up to `to` is part of a link. */
    isLinked(from: number, to: number): boolean;
    /** Whether any character from `from` up to `to` is code, an image or part of a link. */
    hasReference(from: number, to: number): boolean;
}
/** Reads the phrasing content of `node`, such as a heading or a paragraph. */
export declare function readInline(node: {
    children: readonly Nodes[];
} & Nodes, source: Source): Inline;

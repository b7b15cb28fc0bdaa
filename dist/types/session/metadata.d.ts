import type { RootContent } from 'mdast';
import type { Position } from 'unist';
import { type Inline } from './inline.js';
import type { Source } from './source.js';
/** A `**Key**: value` of the header. */
export interface Field {
    /** The key as it is written. */
    readonly label: string;
    /** The key as it is compared. */
    readonly key: string;
    /** The value as it is shown, trimmed; empty when nothing was written. */
    readonly value: string;
    /** Whether the value is a link. */
    readonly linked: boolean;
    readonly labelPlace: Position;
    /** The value; right after the key when nothing was written. */
    readonly valuePlace: Position;
    /** The part of the value between two offsets of {@link value}. */
    placeIn(from: number, to: number): Position;
}
/**
 * Reads the metadata among `nodes` in every style that people use: `**Key**: v`, `**Key:** v`,
 * `- **Key**: v`, `Key: v`, `> **Key:** v`, YAML front matter, a two-column table, and several on
 * one line joined by ` | `.
 */
export declare function readFields(nodes: readonly RootContent[], source: Source): Field[];
/** Reads the `Key: value` lines of `inline` from `start` on: each line has its own field. */
export declare function readLineFields(inline: Inline, start?: number): Field[];
/** Reads `Key: value` between two offsets of `inline`. */
export declare function readField(inline: Inline, from: number, to: number): Field | undefined;
/** Reads a cell as a field that its column's head, or the cell before it, names. */
export declare function fieldOfCells(label: Inline, value: Inline): Field;

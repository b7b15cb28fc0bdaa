import type { Inline } from '../../session/index.js';
/** A text, or a part of one that stands for itself: a line, a value, a cell. */
export interface Slot {
    readonly inline: Inline;
    readonly from: number;
    readonly to: number;
}
/** The slot without the spaces around its text. */
export declare function trimmed({ inline, from, to }: Slot): Slot;

import type { Position } from 'unist';
import type { Source } from '../../session/index.js';
import type { Report } from '../rule.js';
import type { Slot } from './slot.js';
export interface PlaceholderOptions {
    /** Further texts that templates leave behind. */
    readonly add: readonly string[];
    /** Texts that are not placeholders in this project. */
    readonly allow: readonly string[];
}
/** What is found in one file, each fault once, and what the user says about its texts. */
export declare class Findings {
    #private;
    constructor({ add, allow }: PlaceholderOptions, source: Source, report: (report: Report) => void);
    isAdded(text: string): boolean;
    isAllowed(text: string): boolean;
    add({ inline, from, to }: Slot, expected?: string): void;
    addAt(text: string, place: Position, expected: string): void;
    addEmptyField(label: string, place: Position): void;
    /**
     * @param place
     *   The place of the whole item.
     */
    addEmptyItem({ start, end: { offset: end } }: Position): void;
}

import type { Position } from 'unist';
import { type Keys } from '../languages/phrases.js';
import { type Inline } from '../session/index.js';
import type { Item } from './items.js';
/** One thing that an item says beyond its name. */
export interface Detail {
    /** The field, or the column, as it is compared; empty for text behind the name or below it. */
    readonly key: string;
    readonly text: string;
    readonly inline: Inline;
    /** Where the text stands in {@link inline}. */
    readonly from: number;
    readonly to: number;
}
/** An item's name and what it says beyond it. */
export interface ItemText {
    /** Where the name stands in {@link inline}. */
    readonly from: number;
    readonly to: number;
    readonly inline: Inline | undefined;
    readonly name: string;
    /** The first of the details, in the order of the file, for which `test` holds. */
    find(test: DetailTest): Detail | undefined;
}
type DetailTest = (detail: Detail) => boolean;
/**
 * Reads what an item says: its name without a label such as `Approach:`, what follows the name
 * after a dash, an arrow, a colon or in a parenthesis, and what is nested in it.
 *
 * @param labels
 *   The keys of labels that only say what kind of thing is named, such as `decision`.
 */
export declare function readItem(item: Item, labels: Keys): ItemText;
/** An item of which nothing but the name is asked about. */
export declare function nameOnly({ name }: Item): ItemText;
/** The place of a name, with the marks of code that it starts or ends with. */
export declare function placeOfName({ inline, from, to }: ItemText, { place }: Item): Position;
export {};

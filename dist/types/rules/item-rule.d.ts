import type { Position } from 'unist';
import type { Role, SectionSpec } from '../formats/index.js';
import { type ItemText } from '../formats/item-text.js';
import { type Item } from '../formats/items.js';
import type { Language, WordList } from '../languages/language.js';
import { type Section } from '../session/index.js';
import { type Rule, type SessionFile } from './rule.js';
/** A rule that requires something of each item in the sections of a role. */
export interface ItemRule<Options extends object> extends Omit<Rule<Options>, 'check'> {
    roles(options: Options): readonly Role[];
    /** Limits the sections of these roles; default: all of them. */
    isAskedIn?(spec: SectionSpec): boolean;
    /**
     * The keys of labels before a name that only state its kind. Without labels, an item's name is
     * its whole text.
     */
    readonly labels?: Words;
    /** The words that the check needs; texts in languages without them are skipped. */
    readonly words: Words;
    /** Returns the check for one file: what an item lacks, or `undefined`. */
    question(file: SessionFile, options: Options): Question;
    /** The single report for a section in which all of several items lack it. */
    summary?(items: number, section: Section): string;
}
type Words = (language: Language) => WordList;
type Question = (item: Item, text: ItemText) => Lack | undefined;
/** The report for an item, at its name unless it has a place. */
export interface Lack {
    readonly message: string;
    readonly place?: Position;
}
/** session-no-placeholders reports placeholders and forms that were not filled in. */
export declare function itemRule<Options extends object>(rule: ItemRule<Options>): Rule;
export {};

import type { Language, WordList } from './language.js';
/** The place of a word or phrase in a text. */
export interface Span {
    readonly from: number;
    readonly to: number;
}
/**
 * The words and phrases of one kind, of all languages at once, and the one way to search for them.
 * Case, apostrophes and what stands between the words of a phrase (spaces, hyphens, marks) make no
 * difference; a phrase does not go across punctuation.
 */
export declare class Phrases {
    #private;
    /**
     * @param pick
     *   The list, in one language.
     */
    constructor(pick: (language: Language) => WordList);
    /** Whether `text` contains one of them. */
    isIn(text: string): boolean;
    /**
     * The first of them in `text`; of several that begin at one place the longest.
     *
     * @param from
     *   Where to begin; words that begin before it are passed over.
     */
    find(text: string, from?: number): Span | undefined;
    /**
     * The longest of them that begins at `from`. Quick where none begins with its two characters, as
     * is so for most texts.
     */
    findAt(text: string, from?: number): Span | undefined;
    /** All of them in `text`, from the first to the last; none overlaps with another one. */
    findAll(text: string): readonly Span[];
    /** `text` with a space in place of each of them. */
    without(text: string): string;
    /** Whether `text` is one of them, and nothing else but punctuation. */
    is(text: string): boolean;
    /** Whether `text` begins with one of them, apart from punctuation. */
    starts(text: string): boolean;
    /** Whether `text` ends with one of them, apart from punctuation. */
    ends(text: string): boolean;
}
/**
 * The entries of lists as keys: for texts that are an entry as a whole, such as the names of fields.
 *
 * @param pick
 *   The list, in one language.
 */
export declare function keysOf(pick: (language: Language) => WordList): Keys;
/** A set of keys that is made when it is first used. */
export interface Keys extends Iterable<string> {
    has(text: string): boolean;
}

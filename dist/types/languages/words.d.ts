import type { Language } from './language.js';
/** A word of a text, whatever its case. Equal words of all texts are the same object. */
export interface Word {
    /** In lower case, with `'` for every apostrophe. */
    readonly text: string;
    /**
     * A bit for each list of phrases in which none begins with the word, from {@link Word.at} on: so
     * it is for most words and lists. Many words share an array, since whatever is allocated for
     * each of them has to be collected again.
     */
    readonly lacking: Uint32Array;
    readonly at: number;
    /** What each {@link Phrases} has found that begins with the word, by its index. */
    found: Map<number, unknown> | undefined;
    /** What it could be an inflection of, in the language that it was last asked about. */
    stems: {
        readonly language: Language;
        readonly stems: readonly string[];
    } | undefined;
}
/** Whether it is known that no phrase of a list begins with a word. */
export declare function isLacking({ lacking, at }: Word, list: number): boolean;
/** Remembers that no phrase of a list begins with a word. */
export declare function setLacking({ lacking, at }: Word, list: number): void;
/**
 * A text read as words: runs of letters, figures and low lines, with the apostrophes between
 * letters. Where East Asian letters follow others, or others follow them, a new word begins: `Code`
 * in `Code로`. It is read no further than it is asked about: many lists are searched for only at the
 * start of a text.
 */
export declare class Words {
    #private;
    readonly text: string;
    constructor(text: string);
    /** The word of a number, from 0; `undefined` behind the last one. */
    word(index: number): Word | undefined;
    /** Where a word begins; the end of the text behind the last one. */
    from(index: number): number;
    /** Where a word ends. */
    to(index: number): number;
    /** Where the last word ends. */
    get end(): number;
    /** The number of the first word that begins at `offset` or behind it. */
    firstFrom(offset: number): number;
    /**
     * Whether it is known that no word begins a phrase of a list: one look at all words for 32 lists,
     * since most texts have nothing of most lists.
     */
    lacks(list: number): boolean;
    /** Remembers that no word begins a phrase of a list. */
    setLacking(list: number): void;
    /** Whether there is a character that is not ASCII. */
    get hasOther(): boolean;
}
/**
 * Reads a text as words. The last texts are remembered: one list is searched for after the other,
 * and one rule looks at what another has looked at.
 */
export declare function wordsOf(text: string): Words;
/** A copy that does not keep alive the text that it is cut from, as V8's parts of texts do. */
export declare function detached(text: string): string;

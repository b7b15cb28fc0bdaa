import type { Language, WordList } from './language.js';
/** The meanings of single words in any inflection, by the lists that contain them. */
export declare class Meanings<Meaning extends string> {
    #private;
    /**
     * @param lists
     *   The words of each meaning, in one language. Of two lists that a word is in, the first counts.
     */
    constructor(lists: readonly (readonly [Meaning, (language: Language) => WordList])[]);
    /**
     * The meaning of a word: of the word as it is written, and else of the first of its stems that
     * has one.
     *
     * @param word
     *   In lower case; with hyphens where the lists have them.
     */
    of(word: string): Meaning | undefined;
}

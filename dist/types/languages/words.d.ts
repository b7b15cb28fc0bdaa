/** A word of a text, whatever its case. Equal words of all texts are the same object. */
export interface Word {
    /** In lower case, with `'` for every apostrophe. */
    readonly text: string;
    /** What each {@link Phrases} has found out about the word, by its index. */
    readonly found: unknown[];
}
/** A text read as words. */
export interface Words {
    readonly text: string;
    readonly words: readonly Word[];
    /** Where each word begins and ends: two numbers per word. */
    readonly bounds: readonly number[];
    /** Whether there is a character that is not ASCII. */
    readonly hasOther: boolean;
}
/**
 * Reads a text as words: runs of letters, figures and low lines, with the apostrophes between
 * letters. The last text is remembered, since one list is searched for after the other.
 */
export declare function wordsOf(text: string): Words;

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
}
/** How many lists of phrases a word has bits for; of more, nothing is remembered. */
export declare const mostLists = 256;
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
 * letters. Where East Asian letters follow others, or others follow them, a new word begins: `Code`
 * in `Code로`. The last text is remembered, since one list is searched for after the other.
 */
export declare function wordsOf(text: string): Words;

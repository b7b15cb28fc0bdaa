import type { WordList } from './language.js';
/** A language that is recognised, so that nothing is asked of a text in it. */
export interface UnsupportedLanguage {
    /** In English. */
    readonly name: string;
    /** Small words that English does not have. */
    readonly functionWords: WordList;
}
/** Other languages in Latin letters. */
export declare const unsupportedLanguages: readonly UnsupportedLanguage[];

import type { WordList } from './language.js';
/** The words and phrases of a list. */
export declare function entriesOf(list: WordList): readonly string[];

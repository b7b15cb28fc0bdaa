import type { ClaimWords } from '../languages/language.js';
/** What a verb or noun of a kind should be followed by. */
export type Missing = keyof ClaimWords;
/** Of several kinds of empty words in a line the first here decides what is asked for. */
export declare const kinds: readonly Missing[];
export type Meaning = Missing | 'filler' | 'qualifier' | 'name';
/** The facts about a word, regardless of inflection. */
export interface VagueWord {
    readonly text: string;
    readonly meaning: Meaning;
    /** Whether it is in the lists of these names. */
    readonly isHollow: boolean;
    readonly isPraise: boolean;
    readonly isThing: boolean;
    readonly isVagueVerb: boolean;
    readonly isWork: boolean;
}
/**
 * @param text
 *   In lower case.
 * @param meaning
 *   Set when it does not follow from the lists.
 */
export declare function readVagueWord(text: string, meaning: Meaning | undefined): VagueWord;

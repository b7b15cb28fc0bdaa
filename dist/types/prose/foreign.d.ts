import type { Language, WordList } from '../languages/language.js';
/**
 * Returns a test of whether a text is in a language without words for a check: one with another
 * script, or with function words that English lacks.
 *
 * @param pick
 *   The words that the check needs, by language.
 */
export declare function foreignTo(pick: (language: Language) => WordList): (text: string) => boolean;

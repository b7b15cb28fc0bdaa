/**
 * The forms that an English word could be an inflection of, itself first: `fixes`, `fixe`, `fix`;
 * `test` for `re-test`.
 *
 * @param word
 *   In lower case.
 */
export declare function stemsOf(word: string): readonly string[];

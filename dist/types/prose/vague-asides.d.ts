/**
 * Whether a text made of words that say nothing claims nothing about work either: an aside, a
 * question, `None`, what something is good for, what is to come.
 *
 * @param text
 *   A line of a few words.
 */
export declare function claimsNothing(text: string): boolean;

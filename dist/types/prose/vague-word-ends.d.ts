/**
 * Where the word that starts at `start` ends, with the hyphens, apostrophes and low lines within
 * it; `start` when there is none. Figures count as words. By hand, since every line of every file
 * is read.
 */
export declare function endOfWord(text: string, start: number, to: number): number;

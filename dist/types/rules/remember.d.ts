/**
 * Gives a test of texts that looks at each of them once: many entries share the headings above them,
 * and these can be as long as a file. It may be kept for as many files as there are.
 */
export declare function remembering(test: (text: string) => boolean): (text: string) => boolean;

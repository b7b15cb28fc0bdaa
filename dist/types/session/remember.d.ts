/**
 * Gives a function that looks at each text once: many entries share the headings above them, which
 * can be as long as a file, and many files their headings and words. It may be kept for as many
 * files as there are.
 */
export declare function remembering<Answer extends boolean | object | string>(look: (text: string) => Answer): (text: string) => Answer;

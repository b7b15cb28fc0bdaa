/**
 * Gives a function that looks at each text of a file once: many entries share the headings above
 * them, and these can be as long as the file. What it remembers is gone with it.
 */
export declare function remembering<Answer extends boolean | object | string>(look: (text: string) => Answer): (text: string) => Answer;
/**
 * Gives a function that looks once at headings, labels and words, which come back in every file. It
 * lasts as long as the program, so it remembers no more than {@link mostKnown} short texts.
 */
export declare function rememberingShort<Answer extends boolean | object | string>(look: (text: string) => Answer): (text: string) => Answer;

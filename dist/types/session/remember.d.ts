/**
 * Memoises a function per object, for as long as the object lives: several rules need the same
 * facts about a section, a format or a file, and the object itself is not changed.
 */
export declare function perObject<Key extends WeakKey, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer;
/**
 * Gives a function that answers once per text, for as long as the program runs: headings, labels
 * and words come back in every file. It remembers no more than {@link mostKnown} short texts.
 */
export declare function perText<Answer extends boolean | object | string>(answer: (text: string) => Answer): (text: string) => Answer;
/**
 * Gives a function that answers once per text, for as long as the function lives, so it is made
 * anew for each file: many entries share the headings above them, and these can be as long as the
 * file.
 */
export declare function perTextInFile<Answer extends boolean | object | string>(answer: (text: string) => Answer): (text: string) => Answer;

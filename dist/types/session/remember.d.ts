/**
 * Memoises a function per object that outlives a file, such as a format or the options of a rule,
 * for as long as the object lives.
 */
export declare function perObject<Key extends WeakKey, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer;
/**
 * Gives a function that answers once per object that is made for a file: a section, a text, what a
 * format makes of them. The answer is kept in the object, so that both go at once. In a `WeakMap`,
 * which outlives the file, V8 keeps the answer, and all of the file with it, until it collects the
 * old objects; those of a thousand files then cost more than the answers save.
 */
export declare function perObjectInFile<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer;
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

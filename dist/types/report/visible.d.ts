/**
 * Makes a text from a file safe to show in a terminal: what would move the cursor, change colours,
 * turn the direction of writing or not be seen at all is replaced by signs that can be seen.
 *
 * A control character becomes its picture (`␛`), anything else its number (`<U+202E>`).
 */
export declare function visible(text: string): string;

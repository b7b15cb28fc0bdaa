/**
 * Makes text from a file safe to show in a terminal: characters that move the cursor, change
 * colours, change the direction of writing or are invisible are replaced by visible signs.
 *
 * A control character becomes its picture (`␛`), anything else its number (`<U+202E>`).
 */
export declare function visible(text: string): string;

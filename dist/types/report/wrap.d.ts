/**
 * Breaks a text into lines between its words. A word that is longer than a line gets a line to
 * itself.
 *
 * @param columns
 *   The maximum width of a line, in columns.
 */
export declare function wrap(text: string, columns: number): Promise<string[]>;

/**
 * The line around a place in a text; of a long one what stands near.
 *
 * @param reach
 *   How many characters of the line are enough on each side.
 */
export declare function lineAround(text: string, at: number, reach: number): string;

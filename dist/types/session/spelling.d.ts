/**
 * How many characters must be inserted, removed, replaced or swapped with their neighbour to turn
 * `a` into `b`; gives up with `limit + 1` as soon as it must be more than `limit`.
 *
 * Time is the product of the lengths, so callers compare names, not lines.
 */
export declare function editDistance(a: string, b: string, limit: number): number;
/** The candidate that `word` is most likely a typo of; `undefined` when none is close enough. */
export declare function closest(word: string, candidates: Iterable<string>): string | undefined;

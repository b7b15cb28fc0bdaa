/**
 * Whether a comment is a marker of a tool, or a short note that is for nobody in particular.
 *
 * @param starts
 *   Prefixes of comments to allow, besides those of known tools.
 * @param mostWords
 *   How many words any other comment may have.
 */
export declare function isFineComment(comment: string, starts: readonly string[], mostWords: number): boolean;

import type { Pattern } from './format.js';
/** The values in a text that matched a pattern. */
export interface PatternMatch {
    /** The text where the pattern says `YYYY-MM-DD`, and where it starts. */
    readonly date?: {
        readonly text: string;
        readonly from: number;
    };
}
/**
 * Matches `text` with `pattern`, in linear time: the parts between `*` have fixed lengths, each is
 * searched for from the end of the previous one, and the last one is compared at the end.
 */
export declare function matchPattern(pattern: Pattern, text: string): PatternMatch | undefined;

import type { Pattern } from './format.js';
/** What a text that matched a pattern says. */
export interface PatternMatch {
    /** The text where the pattern says `YYYY-MM-DD`, and where it starts. */
    readonly date?: {
        readonly text: string;
        readonly from: number;
    };
}
/**
 * Compares `text` with `pattern`. Time is linear in the text: what stands between two `*` has one
 * length, is looked for from where the one before it ended, and the last one is compared at the end.
 */
export declare function matchPattern(pattern: Pattern, text: string): PatternMatch | undefined;

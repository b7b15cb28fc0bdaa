import { type Inline } from '../session/index.js';
import { type Missing } from './vague-words.js';
export interface JudgeOptions {
    /** Further words that say nothing by themselves. */
    readonly add: readonly string[];
    /** Words that are specific enough here. */
    readonly allow: readonly string[];
    /** The number of specific words that a line needs. */
    readonly minimum: number;
}
export interface Verdict {
    /** The words that say nothing. */
    readonly words: readonly string[];
    readonly missing: Missing;
}
/** Weighs the words of a line against each other. */
export declare class Judge {
    #private;
    constructor({ minimum, add, allow }: JudgeOptions);
    /** Why the text is vague; `undefined` when it says enough or claims nothing. */
    read(inline: Inline, from: number, to: number): Verdict | undefined;
}

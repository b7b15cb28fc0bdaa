import type { Inline } from '../../session/index.js';
/**
 * Where in a file placeholders could be: two looks at the whole text are many times faster than one
 * at each line with all that a placeholder can be.
 */
export declare class Prefilter {
    #private;
    /**
     * @param all
     *   Whether placeholders could be anywhere, since the user has added some.
     */
    constructor(text: string, all: boolean);
    /** Whether the slower looks could find anything in a text. */
    passes(inline: Inline): boolean;
    /** Whether there is a bracket or the like in a text. */
    hasMark(inline: Inline): boolean;
}

import type { Inline } from '../session/index.js';
/** Where marks stand, in order. */
export declare function marksIn(text: string): readonly number[];
/** Where lines, values and cells begin with a word that placeholders begin with, in order. */
export declare function firstWordsIn(text: string): readonly number[];
/** Whether one of the ordered `offsets` in the source is within a text. */
export declare function isIn(offsets: readonly number[], { start, end }: Inline): boolean;

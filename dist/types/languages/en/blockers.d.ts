import type { BlockerWords } from '../language.js';
export declare const blockers: BlockerWords;

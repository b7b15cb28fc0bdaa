import type { ReasonWords } from '../language.js';
export declare const reasons: ReasonWords;

import type { ProgressWords } from '../language.js';
export declare const progress: ProgressWords;

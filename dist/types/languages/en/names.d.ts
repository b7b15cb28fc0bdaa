import type { NameWords } from '../language.js';
export declare const names: NameWords;

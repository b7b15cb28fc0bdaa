import type { ItemWords } from '../language.js';
export declare const items: ItemWords;

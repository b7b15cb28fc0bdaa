import { type GrammarWords } from '../language.js';
export declare const grammar: GrammarWords;

import type { VagueWords } from '../language.js';
export declare const vague: VagueWords;

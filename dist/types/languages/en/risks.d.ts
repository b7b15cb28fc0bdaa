import type { RiskWords } from '../language.js';
export declare const risks: RiskWords;

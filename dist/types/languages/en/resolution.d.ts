import type { ResolutionWords } from '../language.js';
export declare const resolution: ResolutionWords;

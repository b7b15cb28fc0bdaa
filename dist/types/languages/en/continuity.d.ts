import type { ContinuityWords } from '../language.js';
export declare const continuity: ContinuityWords;

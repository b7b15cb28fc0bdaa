import { type DurationWords } from '../language.js';
export declare const durations: DurationWords;

import type { AnswerWords } from '../language.js';
export declare const answers: AnswerWords;

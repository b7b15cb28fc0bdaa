import type { PathWords } from '../language.js';
export declare const paths: PathWords;

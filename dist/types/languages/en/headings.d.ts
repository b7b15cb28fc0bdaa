import type { HeadingWords } from '../language.js';
export declare const headings: HeadingWords;

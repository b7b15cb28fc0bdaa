import type { StatusWords } from '../language.js';
export declare const statuses: StatusWords;

import type { IssueWords } from '../language.js';
export declare const issues: IssueWords;

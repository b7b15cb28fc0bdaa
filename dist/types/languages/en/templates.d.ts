import type { TemplateWords } from '../language.js';
export declare const templates: TemplateWords;

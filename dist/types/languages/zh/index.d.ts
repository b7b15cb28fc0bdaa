import { type Language } from '../language.js';
export declare const chinese: Language;

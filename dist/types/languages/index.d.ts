import type { Language } from './language.js';
/** The languages that notes are understood in, English first. */
export declare const languages: readonly Language[];

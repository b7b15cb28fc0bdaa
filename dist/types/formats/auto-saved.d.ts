import type { Format } from './format.js';
/**
 * Written by a stop hook: the prompts of the session and the files it touched or, by an older
 * version, an empty form.
 */
export declare const autoSaved: Format;

import type { Format } from './format.js';
/**
 * What a stop hook writes by itself: the prompts of the session and the files it touched, or, from
 * an older version, an empty form.
 */
export declare const autoSaved: Format;

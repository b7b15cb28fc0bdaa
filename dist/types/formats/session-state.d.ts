import type { Format } from './format.js';
/** The default format: one note per piece of work, kept up to date until the work is done. */
export declare const sessionState: Format;

import type { Format } from './format.js';
/** Written by the `/project:session-start` and `/project:session-end` commands. */
export declare const projectSession: Format;

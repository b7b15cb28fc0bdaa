import type { Format } from './format.js';
/** What the `/project:session-start` and `/project:session-end` commands write. */
export declare const projectSession: Format;

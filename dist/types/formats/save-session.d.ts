import type { Format } from './format.js';
/** Written by the `/save-session` command of a widely used agent setup at a session's end. */
export declare const saveSession: Format;

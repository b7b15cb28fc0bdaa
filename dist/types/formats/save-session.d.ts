import type { Format } from './format.js';
/** What the `/save-session` command of a widely used agent set-up writes at a session's end. */
export declare const saveSession: Format;

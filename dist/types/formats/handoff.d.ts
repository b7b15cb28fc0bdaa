import type { Format } from './format.js';
/** Written by the session-handoff skill for the agent that takes over. */
export declare const handoff: Format;

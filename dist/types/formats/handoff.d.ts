import type { Format } from './format.js';
/** What the session-handoff skill writes for the agent that takes over. */
export declare const handoff: Format;

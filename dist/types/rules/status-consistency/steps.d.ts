import { type Section } from '../../session/index.js';
/** What the steps of a section come to. */
export type Steps = 'done' | 'empty' | 'none' | 'open';
/** Reads a section for steps: one that is open counts before all others. */
export declare function readSteps(section: Section): Steps;

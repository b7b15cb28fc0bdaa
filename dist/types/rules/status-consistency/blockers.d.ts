import { type Section } from '../../session/index.js';
/** What the blockers of a section come to. */
export type Blockers = 'empty' | 'none' | 'open' | 'resolved';
/** Reads a section for blockers, with those below it: one that is open counts before all others. */
export declare function readBlockers(section: Section): Blockers;

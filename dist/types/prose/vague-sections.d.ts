import type { Match } from '../formats/index.js';
import { type Section, type Session } from '../session/index.js';
export interface JudgedSections {
    /** The sections to check, by name; by default, every section that describes work. */
    readonly sections: readonly string[];
    /** Sections to skip, by name. */
    readonly allowSections: readonly string[];
}
/** The sections of a session whose lines claim work, in order. */
export declare function sectionsOnWork(session: Session, match: Match, { sections, allowSections }: JudgedSections): readonly Section[];
/** Whether the lines under a heading, or a lead-in, of this name list or advise. */
export declare const listsOnly: (text: string) => boolean;

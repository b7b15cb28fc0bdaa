import type { Match } from '../formats/index.js';
import { type Section, type Session } from '../session/index.js';
export interface JudgedSections {
    /** The sections to judge, by name; all that describe work when empty. */
    readonly sections: readonly string[];
    /** Sections to skip, by name. */
    readonly ignoreSections: readonly string[];
}
/** The sections of a session whose lines claim work, in order. */
export declare function sectionsOnWork(session: Session, match: Match, { sections, ignoreSections }: JudgedSections): readonly Section[];
/** Whether the lines under a heading, or a lead-in, of this name list or advise. */
export declare const listsOnly: (text: string) => boolean;

import type { Match } from '../formats/index.js';
import { type Inline, type Session } from '../session/index.js';
import { type JudgeOptions, type Verdict } from './vague-judge.js';
import type { JudgedSections } from './vague-sections.js';
export type { Missing } from './vague-words.js';
export interface VagueOptions extends JudgeOptions, JudgedSections {
}
/** The default options. */
export declare const usualVagueOptions: VagueOptions;
/** A text without anything that the next reader could look up or act on. */
export interface VagueText extends Verdict {
    readonly inline: Inline;
    readonly from: number;
    readonly to: number;
}
/** The vague texts of a session, in order; found once per session and options. */
export declare function vagueTextsOf({ session, match }: {
    readonly session: Session;
    readonly match: Match;
}, options: VagueOptions): readonly VagueText[];

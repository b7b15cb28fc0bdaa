import type { Match } from '../formats/index.js';
import { type Inline, type Session } from '../session/index.js';
import { type JudgedSections } from './vague-sections.js';
/**
 * @param nested
 *   Whether the text stands below an item.
 */
type Visit = (inline: Inline, from: number, to: number, nested: boolean) => void;
/** Visits every text that an entry or a paragraph claims something with. */
export declare function forEachClaim(session: Session, match: Match, options: JudgedSections, visit: Visit): void;
export {};

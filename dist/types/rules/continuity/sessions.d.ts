import { type When } from '../../prose/session-name.js';
import { type Inline, type Section } from '../../session/index.js';
/** A session that the section names. */
export interface NamedSession {
    readonly when: When;
    readonly label: string;
    readonly inline: Inline;
    readonly from: number;
    readonly to: number;
    readonly day: string | undefined;
    readonly dayFrom: number;
    readonly dayTo: number;
    /** Whether there is a date, be it a day, `next Monday` or a placeholder. */
    readonly dated: boolean;
}
/** The sessions that the lines, the items and the headings of a section begin with. */
export declare function sessionsIn(section: Section): readonly NamedSession[];

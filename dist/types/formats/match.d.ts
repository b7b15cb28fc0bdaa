import type { Position } from 'unist';
import { type Field, type Section, type Session } from '../session/index.js';
import type { Due, FieldSpec, Format, SectionSpec } from './format.js';
import { type Status } from './status.js';
/** A heading of the document that stands for a section of the format. */
export interface KnownSection {
    readonly spec: SectionSpec;
    readonly section: Section;
    /** Set when the heading is probably a typo: the right name and the wrong characters. */
    readonly typo?: {
        readonly expected: string;
        readonly place: Position;
    };
}
export interface KnownField {
    readonly spec: FieldSpec;
    readonly field: Field;
}
/** A session held against a format. */
export interface Match {
    readonly format: Format;
    /** The type within the format; nothing when the format has none. */
    readonly type: string | undefined;
    /** The sections that the format knows, in the document's order. */
    readonly sections: readonly KnownSection[];
    /** The metadata that the format knows, in the document's order. */
    readonly fields: readonly KnownField[];
    readonly status: Status | undefined;
    /** How far the session is: what it must have by now. */
    readonly progress: Due;
    /** Whether the work is done, by the status or by what is only written at the end. */
    readonly isOver: boolean;
    /** From when a section is required; nothing when it may be left out. */
    due(spec: SectionSpec): Due | undefined;
}
export interface MatchOptions {
    /** The file's path with `/`, when it has one. */
    readonly path?: string | undefined;
    /** The type when neither the file's metadata nor its name tells it. */
    readonly type?: string | undefined;
    /** Whether {@link type} goes before what the file says. */
    readonly forceType?: boolean | undefined;
}
export declare function matchFormat(session: Session, format: Format, options?: MatchOptions): Match;
/** Whether something that is required from `due` on has to be there by now. */
export declare function isDue(due: Due, progress: Due): boolean;
/** The first value of a field of a kind. */
export declare function fieldOfKind(match: Match, kind: FieldSpec['kind']): Field | undefined;

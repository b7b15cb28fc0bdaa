import type { Position } from 'unist';
import { type Field, type Section, type Session } from '../session/index.js';
import { type Due, type FieldSpec, type Format, type SectionSpec } from './format.js';
import { type Status } from './status.js';
/** A heading of the document, identified as a section of the format. */
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
/** A session matched with a format. */
export interface Match {
    readonly format: Format;
    /** The type within the format; `undefined` when the format has none. */
    readonly type: string | undefined;
    /** The sections that the format knows, in the document's order. */
    readonly sections: readonly KnownSection[];
    /** The metadata that the format knows, in the document's order. */
    readonly fields: readonly KnownField[];
    readonly status: Status | undefined;
    /** The progress of the session, which decides what is due. */
    readonly progress: Due;
    /** Whether the work is done, by the status or by what is only written at the end. */
    readonly isOver: boolean;
    /** When a section is due; `undefined` when it is optional. */
    due(spec: SectionSpec): Due | undefined;
}
export interface MatchOptions {
    /** The file's path with `/`, when it has one. */
    readonly path?: string | undefined;
    /** The type when neither the file's metadata nor its name tells it. */
    readonly type?: string | undefined;
    /** Whether {@link type} overrides the file's own type. */
    readonly forceType?: boolean | undefined;
}
export declare function matchFormat(session: Session, format: Format, options?: MatchOptions): Match;
/** Whether something with this due time is required by now. */
export declare function isDue(due: Due, progress: Due): boolean;
/** The first value of a field of a kind. */
export declare function fieldOfKind(match: Match, kind: FieldSpec['kind']): Field | undefined;

/**
 * A kind of session file, described as data. The built-in formats and a user's own in the
 * configuration have this shape; nothing else makes a format.
 */
export interface Format {
    /** Its name, as in `format: …` in the configuration. */
    readonly name: string;
    /** One line for people: what writes such files. */
    readonly description: string;
    /**
     * Patterns of the first heading. A match is strong evidence for the format if the pattern has
     * words, weak if it could be anything.
     */
    readonly titles?: readonly string[];
    /** Patterns of the file's name; the first is the one to suggest. */
    readonly fileNames?: readonly string[];
    /** The folders of such files, relative to any folder of a repository. */
    readonly folders?: readonly string[];
    /** Sections whose content is also read as metadata. */
    readonly metadataSections?: readonly string[];
    readonly fields: readonly FieldSpec[];
    /** In the expected order. */
    readonly sections: readonly SectionSpec[];
    /** The default type of a session; a key of {@link types}. */
    readonly defaultType?: string;
    readonly types?: Readonly<Record<string, TypeSpec>>;
}
/**
 * A text with places to fill in: `YYYY-MM-DD` a date, `HHMM` and `HH:MM` a time, `*` anything but
 * nothing. The rest is compared without regard to case.
 */
export type Pattern = string;
/**
 * When something is due: from the first version of the file, once the session continues (updated
 * after the day it was created, or no longer in its first status), or once its status is final.
 */
export type Due = 'start' | 'update' | 'completed';
export interface FieldSpec {
    readonly name: string;
    readonly aliases?: readonly string[];
    /** Absent: the field is optional. */
    readonly required?: Due;
    /** What the value means; absent: free text. */
    readonly kind?: 'created' | 'updated' | 'time' | 'status' | 'type';
    /** The values that a status may have; the first is that of a new session. */
    readonly values?: readonly StatusValue[];
    /** The final ones of {@link values}, by name. */
    readonly final?: readonly string[];
}
/** The value of a status: its name, or its name and how else people write it. */
export type StatusValue = string | {
    readonly name: string;
    readonly aliases?: readonly string[];
};
/** The value as it should be written. */
export declare function nameOfStatus(value: StatusValue): string;
/** The status of a new session. */
export declare function firstStatus(spec: FieldSpec | undefined): string | undefined;
export interface SectionSpec {
    readonly name: string;
    readonly aliases?: readonly string[];
    /** Names that occur in all kinds of documents, so they are weak evidence for the format. */
    readonly commonAliases?: readonly string[];
    /** Absent: the section is optional. */
    readonly required?: Due;
    /** The parent sections where it belongs; it is also recognised elsewhere. */
    readonly within?: readonly string[];
    /** The section's purpose, by which rules on content find it. */
    readonly role?: Role;
    /** Whether its items need checkboxes. */
    readonly checklist?: boolean;
    /** Whether its entries need a time. */
    readonly timed?: boolean;
    /** Whether it is written when the session ends: a session that has it is over. */
    readonly ends?: boolean;
}
export type Role = 'context' | 'facts' | 'succeeded' | 'failed' | 'untried' | 'next' | 'decisions' | 'issues' | 'blockers' | 'continuity' | 'metrics' | 'risks' | 'files' | 'progress' | 'prompts';
export interface TypeSpec {
    /** Words in the file's name that tell the type. */
    readonly words?: readonly string[];
    /** The sections that this type requires, instead of {@link SectionSpec.required}. */
    readonly required: Readonly<Record<string, Due>>;
}
/** The format of a file of no known format: it requires nothing. */
export declare const unknownFormat: Format;

/**
 * A kind of session file, described as data. The built-in formats and a user's own in the
 * configuration have this shape; nothing else makes a format.
 */
export interface Format {
  /** What `format: …` in the configuration calls it. */
  readonly name: string
  /** One line for people: what writes such files. */
  readonly description: string
  /**
   * What the first heading looks like, as a {@link Pattern}. It is strong evidence for the format
   * when it has words of its own, weak when it could be anything.
   */
  readonly titles?: readonly string[]
  /** What the file's name looks like, as a {@link Pattern}; the first is the one to advise. */
  readonly fileNames?: readonly string[]
  /** The folders where such files are kept, from any folder of a repository. */
  readonly folders?: readonly string[]
  /** Headings whose content is read as metadata too. */
  readonly metadataSections?: readonly string[]
  readonly fields: readonly FieldSpec[]
  /** In the order in which they are expected. */
  readonly sections: readonly SectionSpec[]
  /** The type of a session for which nothing else says so; a key of {@link types}. */
  readonly defaultType?: string
  readonly types?: Readonly<Record<string, TypeSpec>>
}

/**
 * A text with places to fill in: `YYYY-MM-DD` a date, `HHMM` and `HH:MM` a time, `*` anything but
 * nothing. The rest is compared without regard to case.
 */
export type Pattern = string

/**
 * From when something has to be there: from the first version of the file, once the session went
 * on (updated after the day it was created, or its status is no longer the first one), or once its
 * status says that it is over.
 */
export type Due = 'start' | 'update' | 'completed'

export interface FieldSpec {
  readonly name: string
  readonly aliases?: readonly string[]
  /** Absent: the field may be left out. */
  readonly required?: Due
  /** What the value means; absent: free text. */
  readonly kind?: 'created' | 'updated' | 'time' | 'status' | 'type'
  /** The values that a status may have; the first is that of a new session. */
  readonly values?: readonly StatusValue[]
  /** Those of {@link values}, by name, that say that the session is over. */
  readonly final?: readonly string[]
}

/** The value of a status: its name, or its name and how else people write it. */
export type StatusValue = string | {readonly name: string; readonly aliases?: readonly string[]}

/** The value as it should be written. */
export function nameOfStatus(value: StatusValue): string {
  return typeof value === 'string' ? value : value.name
}

/** The status of a new session. */
export function firstStatus(spec: FieldSpec | undefined): string | undefined {
  const first = spec?.values?.[0]
  return first === undefined ? undefined : nameOfStatus(first)
}

export interface SectionSpec {
  readonly name: string
  readonly aliases?: readonly string[]
  /** Names that occur in documents of every kind, so they are weak evidence for the format. */
  readonly commonAliases?: readonly string[]
  /** Absent: the section may be left out. */
  readonly required?: Due
  /** The sections of the format that it may stand below; elsewhere it is found as well. */
  readonly within?: readonly string[]
  /** What the section is for: the rules on content look for it. */
  readonly role?: Role
  /** Whether its items are to have checkboxes. */
  readonly checklist?: boolean
  /** Whether its entries say how much time they took. */
  readonly timed?: boolean
  /** Whether it is written when the session ends: one that has it is over. */
  readonly ends?: boolean
}

export type Role =
  | 'context'
  | 'facts'
  | 'succeeded'
  | 'failed'
  | 'untried'
  | 'next'
  | 'decisions'
  | 'issues'
  | 'blockers'
  | 'continuity'
  | 'metrics'
  | 'risks'
  | 'files'
  | 'progress'
  | 'prompts'

export interface TypeSpec {
  /** Words in the file's name that tell the type. */
  readonly words?: readonly string[]
  /** The sections that this type asks for, in place of what {@link SectionSpec.required} says. */
  readonly required: Readonly<Record<string, Due>>
}

/** What a file of no known format is read as: it asks for nothing. */
export const unknownFormat: Format = {
  name: 'unknown',
  description: 'a file in which no format was recognised',
  fields: [],
  sections: [],
}

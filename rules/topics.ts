import type {Position} from 'unist'
import type {Role} from '../formats/index.ts'
import {contentOf, type Entry, type Field, type Inline, readField, type Section} from '../session/index.ts'
import type {SessionFile} from './rule.ts'

/**
 * One approach, decision, issue or the like: an item of a list or a row of a table with what is
 * nested in it, or a heading below the section with what stands under it.
 */
export interface Topic {
  /** Its name as it is written, without the mark before it. */
  readonly name: string
  /** The name in the file. */
  readonly place: Position
  readonly entry: Entry | undefined
  /** What it says about itself as `**Field**: value` or in a column. */
  readonly fields: readonly Field[]
  /** All of its text, its name first. */
  readonly inlines: readonly Inline[]
  /** Whether a block of code or the like belongs to it. */
  readonly hasBlocks: boolean
  /** The section of the format that it stands in. */
  readonly section: Section
}

/**
 * The topics in the sections that have `role`, in the document's order. `None` and the like are no
 * topics, and neither are struck-out ones.
 */
export function topicsOf(file: SessionFile, role: Role): Topic[] {
  return sectionsOf(file, role).flatMap((section) => topicsIn(section, section))
}

/** The sections of the document that have `role`. */
export function sectionsOf({match}: SessionFile, role: Role): Section[] {
  return match.sections.flatMap(({spec, section}) => (spec.role === role ? section : []))
}

/** Whether a text says that there is nothing: `None`, `No blockers`, `N/A - config only`. */
export function saysNone(text: string): boolean {
  return nonePattern.test(text)
}

const nonePattern =
  /^[\s(*_-]*(?:n\/a|nil|no|none|nothing|ninguno|ninguna|нет|なし|无|無|없음)(?![\p{L}\p{N}])/iu

function topicsIn(part: Section, section: Section): Topic[] {
  const {entries} = contentOf(part)
  const own = entries.filter(({text}) => text.trim() !== '' && !saysNone(text))
  return [
    ...own.map((entry) => topicOfEntry(entry, section)),
    ...part.sections.flatMap((below) =>
      isGroup(below) ? topicsIn(below, section) : [topicOfHeading(below, section)],
    ),
  ]
}

/** A heading over entries that each have something nested only sorts them. */
function isGroup(section: Section): boolean {
  const {entries, paragraphs} = contentOf(section)
  return (
    section.sections.length > 0 ||
    (paragraphs.length === 0 && entries.some(({children}) => children.length > 0))
  )
}

function topicOfEntry(entry: Entry, section: Section): Topic {
  const {inline, textFrom} = entry
  const to = inline.text.trimEnd().length
  return {
    name: inline.text.slice(textFrom, to),
    place: inline.place(textFrom, to),
    entry,
    get fields() {
      return entry.fields
    },
    get inlines() {
      return [...entry.inlines()]
    },
    hasBlocks: entry.hasBlocks,
    section,
  }
}

function topicOfHeading(below: Section, section: Section): Topic {
  const {entries, paragraphs, hasCode} = contentOf(below)
  return {
    name: below.inline.text.slice(below.name.from, below.name.to),
    place: below.namePlace,
    entry: undefined,
    get fields() {
      return [...paragraphs, ...entries.map(({inline}) => inline)].flatMap(fieldsOfLines)
    },
    get inlines() {
      return [below.inline, ...paragraphs, ...entries.flatMap((entry) => [...entry.inlines()])]
    },
    hasBlocks: hasCode,
    section,
  }
}

function fieldsOfLines(inline: Inline): Field[] {
  const fields: Field[] = []
  let from = 0
  for (const line of inline.text.split('\n')) {
    const field = readField(inline, from, from + line.length)
    if (field) fields.push(field)
    from += line.length + 1
  }
  return fields
}

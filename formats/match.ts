import type {Position} from 'unist'
import {keysOf} from '../languages/phrases.ts'
import {
  closest,
  type Field,
  readFields,
  type Section,
  type Session,
  toKey,
} from '../session/index.ts'
import {
  type Due,
  type FieldSpec,
  type Format,
  firstStatus,
  type SectionSpec,
  type TypeSpec,
} from './format.ts'
import {fieldIndexOf, findDatedSpec, findSpec} from './recognise.ts'
import {readStatus, type Status} from './status.ts'

/** A heading of the document, identified as a section of the format. */
export interface KnownSection {
  readonly spec: SectionSpec
  readonly section: Section
  /** Set when the heading is probably a typo: the right name and the wrong characters. */
  readonly typo?: {readonly expected: string; readonly place: Position}
}

export interface KnownField {
  readonly spec: FieldSpec
  readonly field: Field
}

/** A session matched with a format. */
export interface Match {
  readonly format: Format
  /** The type within the format; `undefined` when the format has none. */
  readonly type: string | undefined
  /** The sections that the format knows, in the document's order. */
  readonly sections: readonly KnownSection[]
  /** The metadata that the format knows, in the document's order. */
  readonly fields: readonly KnownField[]
  readonly status: Status | undefined
  /** The progress of the session, which decides what is due. */
  readonly progress: Due
  /** Whether the work is done, by the status or by what is only written at the end. */
  readonly isOver: boolean
  /** When a section is due; `undefined` when it is optional. */
  due(spec: SectionSpec): Due | undefined
}

export interface MatchOptions {
  /** The file's path with `/`, when it has one. */
  readonly path?: string | undefined
  /** The type when neither the file's metadata nor its name tells it. */
  readonly type?: string | undefined
  /** Whether {@link type} overrides the file's own type. */
  readonly forceType?: boolean | undefined
}

export function matchFormat(session: Session, format: Format, options: MatchOptions = {}): Match {
  const sections = knownSections(session, format)
  const fields = knownFields(session, format, sections)
  const type = typeOf(format, fields, options)
  const required = type === undefined ? undefined : format.types?.[type]?.required
  const status = statusOf(fields)
  const progress = progressOf(fields, status)
  return {
    format,
    type,
    sections,
    fields,
    status,
    progress,
    isOver: progress === 'completed' || saysEnded(session, format, status),
    due: (spec) => (required ? ownValue(required, spec.name) : spec.required),
  }
}

/** Names come from configurations: `constructor` is one like any other. */
function ownValue(required: TypeSpec['required'], name: string): Due | undefined {
  return Object.hasOwn(required, name) ? required[name] : undefined
}

const stages: readonly Due[] = ['start', 'update', 'completed']

/** Whether something with this due time is required by now. */
export function isDue(due: Due, progress: Due): boolean {
  return stages.indexOf(due) <= stages.indexOf(progress)
}

/** The first value of a field of a kind. */
export function fieldOfKind(match: Match, kind: FieldSpec['kind']): Field | undefined {
  return match.fields.find(({spec}) => spec.kind === kind)?.field
}

function knownSections(session: Session, format: Format): KnownSection[] {
  const known = new Map<Section, KnownSection>()
  const unknown: Section[] = []
  for (const section of session.sections) {
    const found = section === session.title ? undefined : findSpec(format, section)
    if (!found) unknown.push(section)
    // Below a section of the format a heading is part of its content, unless it belongs there.
    else if (fitsAncestor(section, found.spec, known))
      known.set(section, {spec: found.spec, section})
  }
  addTypos(
    format,
    known,
    unknown.filter((section) => section !== session.title),
  )
  return session.sections.flatMap((section) => known.get(section) ?? [])
}

function fitsAncestor(
  section: Section,
  spec: SectionSpec,
  known: ReadonlyMap<Section, KnownSection>,
): boolean {
  const ancestor = knownAncestor(section, known)
  return ancestor === undefined || spec.within?.includes(ancestor.spec.name) === true
}

function knownAncestor(
  section: Section,
  known: ReadonlyMap<Section, KnownSection>,
): KnownSection | undefined {
  for (let parent = section.parent; parent; parent = parent.parent) {
    const ancestor = known.get(parent)
    if (ancestor) return ancestor
  }
  return undefined
}

/** A file with more unknown headings is not just a session with a typo or two. */
const mostGuesses = 200

function addTypos(
  format: Format,
  known: Map<Section, KnownSection>,
  unknown: readonly Section[],
): void {
  const present = new Set([...known.values()].map(({spec}) => spec))
  const missing = new Map<string, {spec: SectionSpec; name: string}>()
  for (const spec of format.sections) {
    if (present.has(spec)) continue
    for (const name of [spec.name, ...(spec.aliases ?? [])]) missing.set(toKey(name), {spec, name})
  }
  for (const section of unknown.slice(0, mostGuesses)) {
    if (missing.size === 0) return
    if (knownAncestor(section, known)) continue
    const {key, shortKey, from, to, shortTo} = section.name
    const right =
      closest(key, missing.keys()) ??
      (shortKey === key ? undefined : closest(shortKey, missing.keys()))
    if (right === undefined) continue
    const meant = missing.get(right)
    if (!meant || present.has(meant.spec)) continue
    const whole = closest(key, [right]) !== undefined
    present.add(meant.spec)
    known.set(section, {
      spec: meant.spec,
      section,
      typo: {expected: meant.name, place: section.inline.place(from, whole ? to : shortTo)},
    })
  }
}

function knownFields(
  session: Session,
  format: Format,
  sections: readonly KnownSection[],
): KnownField[] {
  const specs = fieldIndexOf(format)
  const held = (format.metadataSections ?? []).flatMap((name) =>
    sections.filter(({spec}) => spec.name === name).flatMap(({section}) => section.content),
  )
  const fields = [...session.metadata, ...readFields(held, session.source)]
  return fields.flatMap((field) => {
    const spec = specs.get(field.key)
    return spec ? [{spec, field}] : []
  })
}

function typeOf(
  format: Format,
  fields: readonly KnownField[],
  {path = '', type, forceType}: MatchOptions,
): string | undefined {
  const types = format.types
  if (!types) return undefined
  const configured = type !== undefined && Object.hasOwn(types, type) ? type : undefined
  if (forceType && configured) return configured
  const written = toKey(fields.find(({spec}) => spec.kind === 'type')?.field.value ?? '')
  const named = Object.keys(types).find((name) => toKey(name) === written)
  if (named !== undefined) return named
  const words = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .split(/[^a-z]+/)
  for (const [name, spec] of Object.entries(types)) {
    if (spec.words?.some((word) => words.includes(word))) return name
  }
  return configured ?? format.defaultType
}

function statusOf(fields: readonly KnownField[]): Status | undefined {
  const known = fields.find(({spec}) => spec.kind === 'status')
  if (!known || known.field.value === '') return undefined
  return readStatus(known.field.value, known.spec.values ?? [])
}

/** Whether a session says that it is over, other than by its format's status. */
function saysEnded(session: Session, format: Format, known: Status | undefined): boolean {
  if (known && 'value' in known) return false
  // Wherever it stands: `### Git Summary` is often written below the last update.
  if (session.sections.some((section) => findDatedSpec(format, section)?.spec.ends)) return true
  return session.metadata.some(({key, value}) => {
    if (ends.has(key)) return /\d/.test(value)
    const status = key === 'status' ? readStatus(value, commonStatuses) : undefined
    return status !== undefined && 'value' in status && status.value === 'completed'
  })
}

/** Fields whose value is the time at which a session came to its end. */
const ends = keysOf(({progress}) => progress.endFields)

/** Final statuses in a format without a status field. */
const commonStatuses = ['in_progress', 'completed', 'blocked']

function progressOf(fields: readonly KnownField[], status: Status | undefined): Due {
  const spec = fields.find((field) => field.spec.kind === 'status')?.spec
  if (status && 'value' in status) {
    if (spec?.final?.includes(status.value)) return 'completed'
    if (status.value !== firstStatus(spec)) return 'update'
  }
  const created = dateOf(fields, 'created')
  const updated = dateOf(fields, 'updated')
  return created !== undefined && updated !== undefined && updated > created ? 'update' : 'start'
}

/** Dates are compared as text: `YYYY-MM-DD` sorts by time. */
function dateOf(fields: readonly KnownField[], kind: 'created' | 'updated'): string | undefined {
  const value = fields.find(({spec}) => spec.kind === kind)?.field.value
  return value === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
}

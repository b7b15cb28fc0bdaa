import {perObject, type Section, type Session, toKey} from '../session/index.ts'
import type {FieldSpec, Format, SectionSpec} from './format.ts'
import {matchPattern} from './pattern.ts'

/** How sure a match must be. Three sections, or a title of the format's own, are enough. */
const threshold = 3

/** The weight of each piece of evidence. */
const worth = {
  /** A title that no other format has; shared ones are split between those that have it. */
  title: 3,
  fileName: 0.5,
  /** A metadata key, up to four of them. */
  field: 0.25,
  section: 1,
  /** A section under a name that any document could have, such as `Summary`. */
  commonSection: 0.5,
} as const

/**
 * Finds the format that a session is written in, by its title, its file name, its metadata keys
 * and its sections. Of two formats with the same evidence the earlier in the list wins.
 *
 * @param path
 *   The file's path with `/`, when it has one.
 * @returns
 *   `undefined` when no format has enough evidence.
 */
export function recognise(
  session: Session,
  formats: readonly Format[],
  path: string | undefined,
): Format | undefined {
  const title = session.title?.inline.text.trim()
  const titled = formats.filter(
    (format) => title !== undefined && format.titles?.some((one) => matchPattern(one, title)),
  )
  const scores = sectionScores(session, formats)
  let best: Format | undefined
  let bestScore = 0
  for (const format of formats) {
    let score = (scores.get(format) ?? 0) + fieldScore(session, format)
    if (titled.includes(format)) score += worth.title / titled.length
    if (path !== undefined && fitsFileName(format, path)) score += worth.fileName
    if (score >= threshold && score > bestScore) {
      best = format
      bestScore = score
    }
  }
  return best
}

/** Whether the last part of `path` is a name that the format's files have. */
function fitsFileName(format: Format, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return format.fileNames?.some((pattern) => matchPattern(pattern, name)) ?? false
}

/** How well the headings fit each of `formats`; a section counts once, by its clearest heading. */
function sectionScores(session: Session, formats: readonly Format[]): ReadonlyMap<Format, number> {
  const scores = new Map<Format, number>()
  const seen = new Map<SectionSpec, number>()
  const index = jointIndexOf(formats)
  const add = ({format, spec, worth}: Candidate) => {
    const before = seen.get(spec) ?? 0
    // Stryker disable next-line EqualityOperator: the same again adds nothing
    if (worth <= before) return
    seen.set(spec, worth)
    scores.set(format, (scores.get(format) ?? 0) + worth - before)
  }
  for (const {name} of session.sections) {
    const candidates = index.get(name.key)
    candidates?.forEach(add)
    if (name.shortKey === name.key) continue
    for (const candidate of index.get(name.shortKey) ?? []) {
      if (!candidates?.some(({format}) => format === candidate.format)) add(candidate)
    }
  }
  return scores
}

/** A section of one of several formats that a heading may stand for. */
interface Candidate {
  readonly format: Format
  readonly spec: SectionSpec
  readonly worth: number
}

/** The sections of all formats by name: a heading is looked up once, not once for each format. */
const jointIndexOf = perObject(
  (formats: readonly Format[]): ReadonlyMap<string, readonly Candidate[]> => {
    const candidates = new Map<string, Candidate[]>()
    for (const format of formats) {
      for (const [name, {spec, common}] of indexOf(format)) {
        const list = candidates.get(name) ?? []
        list.push({format, spec, worth: common ? worth.commonSection : worth.section})
        candidates.set(name, list)
      }
    }
    return candidates
  },
)

function fieldScore(session: Session, format: Format): number {
  const known = fieldIndexOf(format)
  const found = session.metadata.filter((field) => known.has(field.key)).length
  return Math.min(found, 4) * worth.field
}

export interface FoundSpec {
  readonly spec: SectionSpec
  readonly common: boolean
}

/** The section of `format` that a heading names, with or without a parenthesis at its end. */
export function findSpec(format: Format, section: Section): FoundSpec | undefined {
  const index = indexOf(format)
  return index.get(section.name.key) ?? index.get(section.name.shortKey)
}

/** The same for a heading with a date behind the name, such as `Session End: 2026-03-09`. */
export function findDatedSpec(format: Format, section: Section): FoundSpec | undefined {
  const [name = ''] = section.name.key.split(/ \d{4} \d{2} \d{2}/, 1)
  return indexOf(format).get(name) ?? findSpec(format, section)
}

const indexOf = perObject((format: Format): ReadonlyMap<string, FoundSpec> => {
  const entries = new Map<string, FoundSpec>()
  for (const spec of format.sections) {
    for (const name of [spec.name, ...(spec.aliases ?? [])]) {
      entries.set(toKey(name), {spec, common: false})
    }
    for (const name of spec.commonAliases ?? []) entries.set(toKey(name), {spec, common: true})
  }
  return entries
})

/** The fields of a format by the keys of their names. */
export const fieldIndexOf = perObject((format: Format): ReadonlyMap<string, FieldSpec> => {
  const entries = new Map<string, FieldSpec>()
  for (const spec of format.fields) {
    for (const name of [spec.name, ...(spec.aliases ?? [])]) entries.set(toKey(name), spec)
  }
  return entries
})

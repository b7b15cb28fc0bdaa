import type {Match, SectionSpec} from '../formats/index.ts'
import {Phrases} from '../languages/phrases.ts'
import {
  type Inline,
  perText,
  perTextInFile,
  type Section,
  type Session,
  toKey,
} from '../session/index.ts'

export interface JudgedSections {
  /** The sections to check, by name; by default, every section that describes work. */
  readonly sections: readonly string[]
  /** Sections to skip, by name. */
  readonly allowSections: readonly string[]
}

/** The sections of a session whose lines claim work, in order. */
export function sectionsOnWork(
  session: Session,
  match: Match,
  {sections, allowSections}: JudgedSections,
): readonly Section[] {
  const specs = new Map(match.sections.map(({section, spec}) => [section, spec]))
  const judged = new Set(sections.map(toKey))
  const ignored = new Set(allowSections.map(toKey))
  // A heading can be as long as the file, and apply to all of its sections.
  const isAside = perTextInFile(listsOnly)
  return session.sections.filter((section) => {
    if (section === session.title) return false
    const spec = specOf(section, specs)
    if (isNamedIn(ignored, section, spec)) return false
    if (judged.size > 0) return isNamedIn(judged, section, spec)
    return describesWork(section, specs.has(section), spec, isAside)
  })
}

/** Whether the lines under a heading, or a lead-in, of this name list or advise. */
export const listsOnly = perText((name) => otherHeadings.isIn(name))

const otherHeadings = new Phrases(({vague}) => vague.otherHeadings)

/** The section of the format that a heading is, or stands below. */
function specOf(
  section: Section,
  specs: ReadonlyMap<Section, SectionSpec>,
): SectionSpec | undefined {
  for (let one: Section | undefined = section; one; one = one.parent) {
    const spec = specs.get(one)
    if (spec) return spec
  }
  return undefined
}

function isNamedIn(
  keys: ReadonlySet<string>,
  {name}: Section,
  spec: SectionSpec | undefined,
): boolean {
  if (keys.size === 0) return false
  return keys.has(name.key) || keys.has(name.shortKey) || keys.has(toKey(spec?.name ?? ''))
}

function describesWork(
  section: Section,
  known: boolean,
  spec: SectionSpec | undefined,
  isAside: (heading: string) => boolean,
): boolean {
  if (otherRoles.has(spec?.role)) return false
  // `Tips for Future Developers` is a section of a format, and advises all the same.
  if (known && spec?.role !== undefined) return true
  if (namesThing(section.inline)) return false
  for (let one: Section | undefined = section; one?.parent; one = one.parent) {
    if (isAside(one.name.key)) return false
  }
  return true
}

/** Roles of sections that list or quote. */
const otherRoles: ReadonlySet<string | undefined> = new Set(['files', 'prompts'])

/** Whether a heading names something to look up: its lines then need not name it again. */
function namesThing(heading: Inline): boolean {
  return (
    (heading.referring && heading.parts.some(({kind}) => kind === 'code')) ||
    hasIdentifier(heading.text.slice(0, longestHeading))
  )
}

const hasIdentifier = perText((heading) =>
  /[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]|[A-Za-z][._/][A-Za-z]|[A-Z]-\d|#\d/.test(heading),
)

const longestHeading = 200

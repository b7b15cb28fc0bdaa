import type {Paragraph} from 'mdast'
import {fieldIndexOf, findSpec, type SectionSpec} from '../formats/index.ts'
import {readFields, type Section, type Source} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule, type Report, type SessionFile} from './rule.ts'

export const singleTopic = defineRule({
  id: 'session-single-topic',
  description:
    'several titles, several metadata blocks, or sections repeated per feature: unrelated work mixed in one file',
  severity: 'error',
  why: 'With one file per piece of work, the next session loads only what it needs.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    if (file.match.format.sections.length === 0) return
    const titles = otherTitles(file)
    const first = file.session.title
    for (const title of titles) {
      report({
        message: `Unexpected second title ${quote(title.title)}, expected one topic per file`,
        place: title.namePlace,
        ...(first && {cause: {message: 'The first title is here', place: first.namePlace}}),
      })
    }
    // Content below a second title was reported with it.
    if (titles.length > 0) return
    const specs = new Map(file.match.sections.map(({section, spec}) => [section, spec]))
    reportMetadata(file, specs, report)
    reportRepeated(specs, report)
  },
})

/** Headings of the first level after the title that are not sections of the format. */
function otherTitles({session, match}: SessionFile): Section[] {
  return session.sections.filter(
    (section) =>
      section.depth === 1 && section !== session.title && !findSpec(match.format, section),
  )
}

/** The sections of the format that the document has. */
type Specs = ReadonlyMap<Section, SectionSpec>

function reportMetadata(
  {session, match}: SessionFile,
  specs: Specs,
  report: (report: Report) => void,
): void {
  const seen = new Set<unknown>()
  const header = new Set(session.metadata)
  for (const {spec, field} of match.fields) {
    if (spec.kind === 'created' && seen.has(spec) && header.has(field)) {
      report({
        message: `Unexpected second ${quote(field.label)}, expected one block of metadata`,
        place: field.labelPlace,
      })
    }
    seen.add(spec)
  }
  const index = fieldIndexOf(match.format)
  const held = new Set(match.format.metadataSections)
  for (const section of session.sections) {
    const [first] = section.content
    if (section === session.title || !first || held.has(specs.get(section)?.name ?? '')) continue
    // Entries have a status and a date of their own; a header of another session is a paragraph.
    if (first.type !== 'paragraph' || !mayHoldSeveral(first, session.source)) continue
    const fields = new Set(
      readFields([first], session.source).flatMap(({key}) => index.get(key) ?? []),
    )
    const begins = [...fields].filter(({kind}) => kind === 'created' || kind === 'status')
    if (begins.length < 2) continue
    report({
      message: `Unexpected second block of metadata under ${quote(section.title)}, expected one topic per file`,
      place: section.namePlace,
    })
  }
}

/**
 * Whether a paragraph can contain several fields: one per line, or separated by bars, which an
 * entity can encode.
 */
function mayHoldSeveral({position}: Paragraph, {text}: Source): boolean {
  return /[\n\r|&]/.test(text.slice(position?.start.offset, position?.end.offset))
}

/**
 * Two sections that are both repeated under several headings: each heading is a topic of its own.
 */
function reportRepeated(specs: Specs, report: (report: Report) => void): void {
  const parents = new Map<SectionSpec, Set<Section>>()
  for (const [section, spec] of specs) {
    const list = parents.get(spec) ?? new Set()
    parents.set(spec, list)
    const {parent} = section
    if (parent && parent.depth > 1 && !specs.has(parent)) list.add(parent)
  }
  const repeated = [...parents.values()].filter((list) => list.size > 1)
  const [first, ...others] =
    repeated.length < 2 ? [] : new Set(repeated.flatMap((list) => [...list]))
  if (!first) return
  const firstTitle = quote(first.title)
  for (const parent of others) {
    report({
      message: `Unexpected sections repeated under ${firstTitle} and ${quote(parent.title)}, expected one topic per file`,
      place: parent.namePlace,
      cause: {message: 'The first topic is here', place: first.namePlace},
    })
  }
}

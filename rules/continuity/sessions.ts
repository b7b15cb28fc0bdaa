import {findDay, hasOpenDate, hasRoughDate, isDateLine} from '../../prose/session-date.ts'
import {readSessionName, type When} from '../../prose/session-name.ts'
import {
  contentOf,
  type Field,
  type Inline,
  isPlaceholder,
  linesOf,
  type Section,
} from '../../session/index.ts'

/** A session that the section names. */
export interface NamedSession {
  readonly when: When
  readonly label: string
  readonly inline: Inline
  readonly from: number
  readonly to: number
  readonly day: string | undefined
  readonly dayFrom: number
  readonly dayTo: number
  /** Whether there is a date, be it a day, `next Monday` or a placeholder. */
  readonly dated: boolean
}

/** The sessions that the lines, the items and the headings of a section begin with. */
export function sessionsIn(section: Section): readonly NamedSession[] {
  return linesIn(section).flatMap((line) => sessionIn(line) ?? [])
}

function sessionIn({inline, from, text, others}: Line): NamedSession | undefined {
  const name = readSessionName(text)
  if (!name) return undefined
  const {when} = name
  const to = from + name.to
  const line = [text, ...others()].join(' | ').slice(0, longestLine)
  const found = findDay(line)
  const own = found !== undefined && inline.text.slice(from).startsWith(line.slice(0, found.to))
  return {
    when,
    label: text.slice(0, name.to).trim(),
    inline,
    from,
    to,
    day: found?.day,
    dayFrom: own ? from + found.from : from,
    dayTo: own ? from + found.to : to,
    dated:
      found?.day !== undefined ||
      hasOpenDate(line) ||
      (when === 'next' && hasRoughDate(line)) ||
      isPlaceholder(line.slice(name.to)),
  }
}

const longestLine = 300

interface Line {
  readonly inline: Inline
  readonly from: number
  /** The text that begins with the name of a session, if any does. */
  readonly text: string
  /** What else may hold its date. */
  others(): readonly string[]
}

const noOthers = (): readonly string[] => []

function linesIn(section: Section): readonly Line[] {
  const {entries, paragraphs} = contentOf(section)
  const lines: Line[] = []
  for (const inline of paragraphs) {
    for (const {from, to} of linesOf(inline.text)) {
      lines.push({inline, from, text: inline.text.slice(from, to), others: noOthers})
    }
  }
  for (const entry of entries) {
    const {inline, textFrom: from, text} = entry
    const others = () =>
      entry.kind === 'row' ? entry.cells.map((cell) => cell.text) : entry.fields.map(writtenField)
    lines.push({inline, from, text, others})
  }
  for (const below of section.sections) {
    const {from} = below.name
    const others = () => datesIn(below)
    lines.push({inline: below.inline, from, text: below.title.slice(from), others})
  }
  return lines
}

function datesIn(section: Section): readonly string[] {
  const {entries, paragraphs} = contentOf(section)
  const texts = [...paragraphs.map(({text}) => text), ...entries.map(({text}) => text)]
  return texts.filter((text) => isDateLine(text))
}

function writtenField({label, value}: Field): string {
  return `${label}: ${value}`
}

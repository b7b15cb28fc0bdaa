import {sectionsOf} from '../formats/items.ts'
import {
  contentOf,
  type Field,
  type Inline,
  isPlaceholder,
  readDate,
  type Section,
} from '../session/index.ts'
import {allOf, quote} from './message.ts'
import {defineRule, type Report, type SessionFile} from './rule.ts'

export const continuity = defineRule({
  id: 'session-continuity',
  description: 'no previous, current or next session with its date, or dates out of order',
  severity: 'warning',
  why: 'Sessions that are dated and in order show how the work went and when it goes on.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const section of sectionsOf(file.match, 'continuity')) {
      const sessions = sessionsIn(section)
      if (sessions.length === 0 && !saysAnything(section)) continue
      reportMissing(file, section, sessions, report)
      for (const session of sessions) {
        // A date that is to be filled in is the business of session-no-placeholders.
        if (session.dated) continue
        report({
          message: `Unexpected session ${quote(session.label)} without a date, expected its day as \`YYYY-MM-DD\``,
          place: session.inline.place(session.from, session.to),
        })
      }
      reportOrder(sessions, report)
    }
  },
})

type When = 'previous' | 'current' | 'next'

/** A session that the section names. */
interface Named {
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

function saysAnything(section: Section): boolean {
  const {entries, paragraphs} = contentOf(section)
  return (
    entries.some(({inline}) => inline.text.trim() !== '') ||
    paragraphs.length > 0 ||
    section.sections.length > 0
  )
}

interface Line {
  readonly inline: Inline
  readonly from: number
  /** The text that begins with the name of a session, if any does. */
  readonly text: string
  /** What else may hold its date. */
  others(): readonly string[]
}

const nothing = (): readonly string[] => []

function linesIn(section: Section): readonly Line[] {
  const {entries, paragraphs} = contentOf(section)
  const lines: Line[] = []
  for (const inline of paragraphs) {
    for (let from = 0; from <= inline.text.length; ) {
      const newline = inline.text.indexOf('\n', from)
      const to = newline < 0 ? inline.text.length : newline
      lines.push({inline, from, text: inline.text.slice(from, to), others: nothing})
      from = to + 1
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
  return texts.filter((text) => dateLine.test(text))
}

function writtenField({label, value}: Field): string {
  return `${label}: ${value}`
}

const dateLine = /^(?:date|day|on|when)\b/i

function sessionsIn(section: Section): Named[] {
  const named: Named[] = []
  for (const {inline, from, text, others} of linesIn(section)) {
    const match = labelPattern.exec(text.slice(0, longestLabel))
    const word = match?.[1]?.toLowerCase()
    if (!match || word === undefined) continue
    const line = [text, ...others()].join(' | ').slice(0, longestLine)
    const found = findDay(line)
    const own = found !== undefined && inline.text.slice(from).startsWith(line.slice(0, found.to))
    named.push({
      when: whenOf(word),
      label: match[0].trim(),
      inline,
      from,
      to: from + match[0].trimEnd().length,
      day: found?.day,
      dayFrom: own ? from + found.from : from,
      dayTo: own ? from + found.to : from + match[0].trimEnd().length,
      dated:
        found?.day !== undefined ||
        placeholderDate.test(line) ||
        (whenOf(word) === 'next' && roughDate.test(line)) ||
        isPlaceholder(line.slice(match[0].length)),
    })
  }
  return named
}

/** `Previous session`, `**Expected next session**`, `Current`: what the line begins with. */
const labelPattern =
  /^\W{0,4}(?:(?:the|our|my|expected|planned|anticipated) )?(previous|prior|last|earlier|past|first|current|this|today|next|upcoming|following|final|future|expected|planned)(?:(?: \p{L}{1,12})? sessions?(?: [\d#]{1,3})?(?![\p{L}])|(?=\s*(?:[:：(|]|$|[-–—]\s)))/iu
const longestLabel = 80
const longestLine = 300

function whenOf(word: string): When {
  if (/^(?:previous|prior|last|earlier|past|first)$/.test(word)) return 'previous'
  return /^(?:current|this|today)$/.test(word) ? 'current' : 'next'
}

const placeholderDate =
  /YYYY-MM-DD|\bTB[ACD]\b|\[[^\]]{1,40}\]|to be (?:decided|determined|scheduled)/i
const roughDate =
  /\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|this|coming) (?:week|month|sprint|morning|afternoon)|weeks? of|(?:in )?(?:calendar )?(?:week|kw|cw) ?\d{1,2}|in (?:a|one|two|three|\d{1,2}) (?:days?|weeks?)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2}[/.]\d{1,2}|after|once|when)\b/i

interface Day {
  readonly day: string | undefined
  readonly from: number
  readonly to: number
}

/** The first date in a line; the line is short. */
function findDay(line: string): Day | undefined {
  dateStart.lastIndex = 0
  for (let match = dateStart.exec(line); match; match = dateStart.exec(line)) {
    const {index} = match
    if (isPartOfWord(line.charAt(index - 1))) continue
    const date = readDate(line.slice(index, index + 40))
    if (date) return {day: date.day, from: index, to: index + date.length}
  }
  return undefined
}

const dateStart =
  /\d{1,4}(?=[-/.年년 ]|st|nd|rd|th)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=[a-z. ])/gi

/** Asked of few characters, since letters of any script take long to tell. */
function isPartOfWord(character: string): boolean {
  return /[\p{L}\d-]/u.test(character)
}

function reportMissing(
  file: SessionFile,
  section: Section,
  sessions: readonly Named[],
  report: (report: Report) => void,
): void {
  const missing = expectedIn(file, section).filter(
    (when) => !sessions.some((one) => one.when === when),
  )
  if (missing.length === 0) return
  report({
    message: `Unexpected continuity without the ${allOf(missing)} session, expected ${missing.length > 1 ? 'each' : 'it'} with its date`,
    place: section.namePlace,
  })
}

/** The first session has none before it, and the last none after it. */
function expectedIn({match}: SessionFile, section: Section): When[] {
  const first = match.progress === 'start' || saysFirst(section)
  const over = match.isOver
  return [...(first ? [] : ['previous' as const]), 'current', ...(over ? [] : ['next' as const])]
}

function saysFirst(section: Section): boolean {
  const {entries, paragraphs} = contentOf(section)
  const texts = [...entries.map(({text}) => text), ...paragraphs.map(({text}) => text)]
  return texts.some((text) => firstSession.test(text.slice(0, longestLine)))
}

const firstSession =
  /\bfirst session\b|\binitial session\b|\bfresh start\b|\b(?:no|without) (?:previous|prior|earlier) session|\b(?:previous|prior|last|earlier) sessions?\W{1,6}(?:none|n\/a|no\b|-|—)/i

function reportOrder(sessions: readonly Named[], report: (report: Report) => void): void {
  const current = sessions.find(({when, day}) => when === 'current' && day !== undefined)
  const earlier = sessions.find(({when, day}) => when !== 'next' && day !== undefined)
  for (const session of sessions) {
    if (session.day === undefined || session === current) continue
    const other = current ?? (session.when === 'next' ? earlier : undefined)
    if (other?.day === undefined) continue
    const wrong =
      session.when === 'previous'
        ? session.day > other.day
        : session.when === 'next' && session.day < other.day
    if (!wrong) continue
    report({
      message: `Unexpected date ${quote(session.day)} of the ${session.when} session, expected ${session.when === 'next' ? 'it after' : 'one before'} ${quote(other.day)}`,
      place: session.inline.place(session.dayFrom, session.dayTo),
    })
  }
}

import {sectionsOf} from '../formats/items.ts'
import {saysFirstSession, type When} from '../prose/session-name.ts'
import {contentOf, type Section} from '../session/index.ts'
import {type NamedSession, sessionsIn} from './continuity/sessions.ts'
import {allOf, quote} from './message.ts'
import {defineRule, type Report, type SessionFile} from './rule.ts'

export const continuity = defineRule({
  id: 'session-continuity',
  description: 'no previous, current or next session with its date, or dates out of order',
  severity: 'warning',
  why: 'Dated sessions in order show how the work went and when it continues.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const section of sectionsOf(file.match, 'continuity')) {
      const sessions = sessionsIn(section)
      if (sessions.length === 0 && !saysAnything(section)) continue
      reportMissing(file, section, sessions, report)
      for (const session of sessions) {
        // session-no-placeholders reports a date that was not filled in.
        if (session.dated) continue
        report({
          message: `Unexpected session ${quote(session.label)} without a date, expected a date as \`YYYY-MM-DD\``,
          place: session.inline.place(session.from, session.to),
        })
      }
      reportOrder(sessions, report)
    }
  },
})

function saysAnything(section: Section): boolean {
  const {entries, paragraphs} = contentOf(section)
  return (
    entries.some(({inline}) => inline.text.trim() !== '') ||
    paragraphs.length > 0 ||
    section.sections.length > 0
  )
}

function reportMissing(
  file: SessionFile,
  section: Section,
  sessions: readonly NamedSession[],
  report: (report: Report) => void,
): void {
  const missing = expectedIn(file, section).filter(
    (when) => !sessions.some((one) => one.when === when),
  )
  if (missing.length === 0) return
  report({
    message: `Unexpected missing ${allOf(missing)} session in ${quote(section.title)}, expected ${missing.length > 1 ? 'entries with their dates' : 'an entry with its date'}`,
    place: section.namePlace,
  })
}

/** The first session has no previous one, and the last no next one. */
function expectedIn({match}: SessionFile, section: Section): When[] {
  const first = match.progress === 'start' || saysFirst(section)
  const over = match.isOver
  return [...(first ? [] : ['previous' as const]), 'current', ...(over ? [] : ['next' as const])]
}

function saysFirst(section: Section): boolean {
  const {entries, paragraphs} = contentOf(section)
  const texts = [...entries.map(({text}) => text), ...paragraphs.map(({text}) => text)]
  return texts.some((text) => saysFirstSession(text.slice(0, longestLine)))
}

const longestLine = 300

function reportOrder(sessions: readonly NamedSession[], report: (report: Report) => void): void {
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
      message: `Unexpected date ${quote(session.day)} of the ${session.when} session, expected a date ${session.when === 'next' ? 'after' : 'before'} ${quote(other.day)}`,
      place: session.inline.place(session.dayFrom, session.dayTo),
      cause: {
        message: `The ${other.when} session is here`,
        place: other.inline.place(other.dayFrom, other.dayTo),
      },
    })
  }
}

import {Phrases} from '../languages/phrases.ts'

/** A session relative to the current one. */
export type When = 'previous' | 'current' | 'next'

export interface SessionName {
  readonly when: When
  /** The end of the name in the line. */
  readonly to: number
}

/**
 * Reads the name of a session that a line begins with: `Previous session`, `Expected next session
 * 4`, or `Current` before a colon or the like.
 */
export function readSessionName(line: string): SessionName | undefined {
  const text = line.slice(0, longestName)
  const start = /^\W{0,4}/.exec(text)?.[0].length ?? 0
  const qualifier = qualifiers.findAt(text, start)
  const qualified =
    qualifier && text.charAt(qualifier.to) === ' ' ? nameFrom(text, qualifier.to + 1) : undefined
  return qualified ?? nameFrom(text, start)
}

/** Whether a text says that there was no session before. */
export function saysFirstSession(text: string): boolean {
  return outset.isIn(text) || previous.findAll(text).some(({to}) => isDenied(text, to))
}

/** Longer lines have the name at their start, too. */
const longestName = 80

const qualifiers = new Phrases(({continuity}) => continuity.qualifiers)
const previous = new Phrases(({continuity}) => continuity.previous)
const words: readonly (readonly [When, Phrases])[] = [
  ['previous', previous],
  ['current', new Phrases(({continuity}) => continuity.current)],
  ['next', new Phrases(({continuity}) => continuity.next)],
]

function nameFrom(text: string, from: number): SessionName | undefined {
  for (const [when, phrases] of words) {
    const span = phrases.findAt(text, from)
    if (!span) continue
    const end = endOfSession(text, span.to)
    if (end !== undefined) return {when, to: end}
    return endsLabel.test(text.slice(span.to)) ? {when, to: span.to} : undefined
  }
  return undefined
}

const endsLabel = /^\s*(?:[:：(|]|$|[-–—]\s)/

const sessions = new Phrases(({continuity}) => continuity.sessions)

/** Where `session` and a number end, with a word before them at most: ` coding session 4`. */
function endOfSession(text: string, from: number): number | undefined {
  const session = sessions.find(text, from)
  if (!session || !/^ (?:\p{L}{1,12} )?$/u.test(text.slice(from, session.from))) return undefined
  return session.to + (/^ [\d#]{1,3}(?!\p{L})/u.exec(text.slice(session.to))?.[0].length ?? 0)
}

const outset = new Phrases(({continuity}) => continuity.outset)
const nothing = new Phrases(({answers}) => answers.nothing)

/** Whether ` session: none` or ` session: -` follows. */
function isDenied(text: string, from: number): boolean {
  const session = sessions.findAt(text, from + 1)
  if (!session) return false
  const gap = /^\W{1,6}/.exec(text.slice(session.to))?.[0] ?? ''
  return (
    /[-—]/.test(gap.slice(1)) ||
    (gap !== '' && nothing.findAt(text, session.to + gap.length) !== undefined)
  )
}

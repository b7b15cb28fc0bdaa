import {perText} from '../session/index.ts'
import type {Pattern} from './format.ts'

/** The values in a text that matched a pattern. */
export interface PatternMatch {
  /** The text where the pattern says `YYYY-MM-DD`, and where it starts. */
  readonly date?: {readonly text: string; readonly from: number}
}

/**
 * Matches `text` with `pattern`, in linear time: the parts between `*` have fixed lengths, each is
 * searched for from the end of the previous one, and the last one is compared at the end.
 */
export function matchPattern(pattern: Pattern, text: string): PatternMatch | undefined {
  return findMatch(compile(pattern), text)
}

function findMatch(
  {segments, openStart, openEnd}: Compiled,
  text: string,
): PatternMatch | undefined {
  const last = segments.length - 1
  let date: PatternMatch['date']
  let at = 0
  for (const [index, {shape, length}] of segments.entries()) {
    // A `*` stands for one character or more.
    const isOpen = index > 0 || openStart
    const earliest = isOpen ? at + 1 : at
    shape.lastIndex = index === last && !openEnd ? text.length - length : earliest
    const found = shape.lastIndex < earliest ? null : shape.exec(text)
    if (!found || (!isOpen && found.index > 0)) return undefined
    const written = found.groups?.date
    if (written !== undefined) {
      date ??= {text: written, from: found.index + found[0].indexOf(written)}
    }
    at = found.index + length
  }
  if (openEnd ? at >= text.length : at !== text.length) return undefined
  return date ? {date} : {}
}

interface Compiled {
  /** The parts between the `*`. */
  readonly segments: readonly Segment[]
  readonly openStart: boolean
  readonly openEnd: boolean
}

interface Segment {
  readonly shape: RegExp
  /** The length of whatever the shape matches. */
  readonly length: number
}

const compile = perText(
  (pattern: Pattern): Compiled => ({
    segments: pattern
      .split('*')
      .filter((segment) => segment !== '')
      .map(compileSegment),
    openStart: pattern.startsWith('*'),
    openEnd: pattern.endsWith('*'),
  }),
)

const tokens = new Map([
  ['YYYY-MM-DD', String.raw`\d{4}-\d{2}-\d{2}`],
  ['HHMM', String.raw`\d{4}`],
  ['HH:MM', String.raw`\d{2}:\d{2}`],
])

function compileSegment(segment: string): Segment {
  let dated = false
  const source = segment.split(/(YYYY-MM-DD|HHMM|HH:MM)/).map((piece) => {
    const token = tokens.get(piece)
    if (token === undefined) return piece.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`)
    if (piece !== 'YYYY-MM-DD' || dated) return token
    dated = true
    return `(?<date>${token})`
  })
  return {shape: new RegExp(source.join(''), 'gi'), length: segment.length}
}

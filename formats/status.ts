import {keysOf, Phrases} from '../languages/phrases.ts'
import {toKey} from '../session/index.ts'

/** What a status says, held against the values that a format allows. */
export type Status =
  | {readonly kind: 'valid'; readonly value: string}
  | {readonly kind: 'misspelt'; readonly value: string}
  | {readonly kind: 'ambiguous'; readonly values: readonly string[]}
  | {readonly kind: 'unknown'}

/**
 * Reads the value of a status field. A known spelling (`✅ COMPLETE`, `Done - merged`) gives the
 * value it stands for; one that says two things at once, or only nearly says one, is ambiguous.
 */
export function readStatus(written: string, allowed: readonly string[]): Status {
  if (allowed.includes(written)) return {kind: 'valid', value: written}
  const text = written.slice(0, longestStatus)
  const said = statusesIn(text, allowed)
  const [first] = said
  if (first === undefined) return {kind: 'unknown'}
  if (said.length > 1 || isQualified(text)) return {kind: 'ambiguous', values: said}
  return statusesIn(head(text), allowed).length === 1 && wordsIn(head(text)) <= longestHead
    ? {kind: 'misspelt', value: first}
    : {kind: 'unknown'}
}

/** Statuses are a word or a sentence; nobody hides one behind 300 characters. */
const longestStatus = 300

/** More words are a sentence in which the status may be that of anything. */
const longestHead = 5

function wordsIn(text: string): number {
  return toKey(text).split(' ').length
}

/** The part before a dash, a parenthesis, a comma or a full stop: `Done` of `Done - merged`. */
function head(text: string): string {
  const end = text.search(/ [-–—] |[([,;:.!]/)
  return end > 0 ? text.slice(0, end) : text
}

function isQualified(text: string): boolean {
  if (/\d ?%|\d ?\/ ?\d/.test(text)) return true
  return qualifiers.isIn(text) && !notStarted.is(text)
}

const qualifiers = new Phrases(({statuses}) => statuses.qualifiers)
const notStarted = new Phrases(({statuses}) => statuses.notStarted)

/** The allowed values that the text names, by themselves or in one of their spellings. */
function statusesIn(text: string, allowed: readonly string[]): string[] {
  const words = ` ${toKey(text.replaceAll('_', ' '))} `
  const found: {value: string; from: number; to: number}[] = []
  for (const [value, spelling] of spellingsOf(allowed)) {
    const from = words.indexOf(` ${spelling} `)
    if (from >= 0) found.push({value, from, to: from + spelling.length})
  }
  // `not started` holds `started`: the longer spelling is the one that was meant.
  const meant = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
      ),
  )
  return [...new Set(meant.map(({value}) => value))]
}

const known = new WeakMap<readonly string[], readonly (readonly [string, string])[]>()

function spellingsOf(allowed: readonly string[]): readonly (readonly [string, string])[] {
  let list = known.get(allowed)
  if (!list) {
    list = allowed.flatMap((value) => [
      [value, toKey(value.replaceAll('_', ' '))] as const,
      ...spellingsFor(value).map((spelling) => [value, spelling] as const),
    ])
    known.set(allowed, list)
  }
  return list
}

function spellingsFor(value: string): readonly string[] {
  return spellings.get(value) ?? []
}

/** How people write the values of the default format, in the form that `toKey` gives. */
const spellings: ReadonlyMap<string, readonly string[]> = new Map([
  ['blocked', [...keysOf(({statuses}) => statuses.blocked)]],
  ['completed', [...keysOf(({statuses}) => statuses.completed)]],
  ['in_progress', [...keysOf(({statuses}) => `${statuses.inProgress}\n${statuses.notStarted}`)]],
])

import {keysOf, Phrases} from '../languages/phrases.ts'
import {perObject, toKey} from '../session/index.ts'
import {nameOfStatus, type StatusValue} from './format.ts'

/** A status, interpreted against the values that a format allows. */
export type Status =
  | {readonly kind: 'valid'; readonly value: string}
  | {readonly kind: 'misspelt'; readonly value: string}
  | {readonly kind: 'ambiguous'; readonly values: readonly string[]}
  | {readonly kind: 'unknown'}

/**
 * Reads the value of a status field. A known spelling (`✅ COMPLETE`, `Done - merged`) gives the
 * value it stands for; one that means two values, or is only close to one, is ambiguous.
 */
export function readStatus(written: string, allowed: readonly StatusValue[]): Status {
  if (allowed.some((value) => nameOfStatus(value) === written))
    return {kind: 'valid', value: written}
  const text = written.slice(0, longestStatus)
  const said = statusesIn(text, allowed)
  const [first] = said
  if (first === undefined) return {kind: 'unknown'}
  const isOpen = allowed[0] !== undefined && nameOfStatus(allowed[0]) === first
  if (isQualified(text) || (!isOpen && exceptions.isIn(text))) {
    return {kind: 'ambiguous', values: said}
  }
  if (said.length > 1) {
    return isOpen && saysOnce(text, said, allowed)
      ? {kind: 'misspelt', value: first}
      : {kind: 'ambiguous', values: said}
  }
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

/** Words after a final status that limit it. */
const exceptions = new Phrases(({statuses}) => statuses.exceptions)

/**
 * Whether a remark in parentheses only adds detail to an unfinished status: `in_progress (waiting
 * for review)`. The name of another status is another status there, too.
 */
function saysOnce(text: string, said: readonly string[], allowed: readonly StatusValue[]): boolean {
  const remark = text.indexOf('(')
  const before = statusesIn(text.slice(0, Math.max(0, remark)), allowed)
  if (before.length !== 1 || before[0] !== said[0]) return false
  const words = ` ${toKey(text.slice(remark).replaceAll('_', ' '))} `
  return said.slice(1).every((value) => !words.includes(` ${toKey(value.replaceAll('_', ' '))} `))
}

function isQualified(text: string): boolean {
  if (/\d ?%|\d ?\/ ?\d/.test(text)) return true
  return qualifiers.isIn(text) && !notStarted.is(text)
}

const qualifiers = new Phrases(({statuses}) => statuses.qualifiers)
const notStarted = new Phrases(({statuses}) => statuses.notStarted)

/** The allowed values that the text names, by themselves or in one of their spellings. */
function statusesIn(text: string, allowed: readonly StatusValue[]): string[] {
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

type Spelling = readonly [value: string, spelling: string]

const spellingsOf = perObject((allowed: readonly StatusValue[]): readonly Spelling[] => {
  const own = allowed.flatMap(ownSpellings)
  // `waiting` stands for `blocked`, unless it is a name or an alias of another value here.
  const taken = new Set(own.map(([, spelling]) => spelling))
  const common = allowed.flatMap((value) => {
    const name = nameOfStatus(value)
    const free = spellingsFor(name).filter((spelling) => !taken.has(spelling))
    return free.map((spelling): Spelling => [name, spelling])
  })
  return [...own, ...common]
})

/** The name and the aliases of a value, in the form that `toKey` gives. */
function ownSpellings(value: StatusValue): Spelling[] {
  const name = nameOfStatus(value)
  const aliases = typeof value === 'string' ? [] : (value.aliases ?? [])
  return [name, ...aliases].map((spelling) => [name, toKey(spelling.replaceAll('_', ' '))])
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

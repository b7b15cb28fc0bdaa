import {languages} from '../languages/index.ts'
import type {Language, WordList} from '../languages/language.ts'
import {entriesOf} from '../languages/list.ts'

/** Where a length of time stands in a text. */
export interface Duration {
  readonly from: number
  readonly to: number
}

/**
 * Finds the first length of time in `text`: `~3 hours`, `2-3 hours`, `4h 45min`, `1:30 h`, `half a
 * day`, `10:35 - 11:22`, `약 8시간 13분`, `~165分钟`. A time of day by itself is none, and neither are
 * milliseconds.
 */
export function findDuration(text: string): Duration | undefined {
  // What takes both cases takes many times as long to compile.
  const lower = text.toLowerCase()
  const written = lower.length === text.length ? lower : text
  const match = findFirst(written)
  if (!match) return undefined
  const from = match.index - leadBefore(written, match.index)
  let to = match.index + match[0].length
  if (match.groups?.counted === undefined) return {from, to}
  for (let more = 0; more < mostMore; more++) {
    morePattern.lastIndex = to
    if (!morePattern.test(written)) break
    to = morePattern.lastIndex
  }
  return {from, to}
}

/** The first amount with a unit that does not begin in the middle of a word or a number. */
function findFirst(text: string): RegExpExecArray | null {
  firstPattern.lastIndex = 0
  let match = firstPattern.exec(text)
  // Stryker disable next-line ConditionalExpression,EqualityOperator: ASCII before it is in the pattern
  while (match && text.charCodeAt(match.index - 1) > 127 && endsInWord(text, match.index)) {
    firstPattern.lastIndex = match.index + 1
    match = firstPattern.exec(text)
  }
  return match
}

/** Whether the character before `index` is a letter that is not Chinese or the like, or a number. */
function endsInWord(text: string, index: number): boolean {
  return /[\p{sc=Latin}\p{sc=Cyrillic}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index))
}

/** How long the `about ` or the `~` is that stands before `index`. */
function leadBefore(text: string, index: number): number {
  const before = text.slice(Math.max(0, index - longestLead), index)
  return leadPattern.exec(before)?.[0].length ?? 0
}

const aboutWords = oneOf(({durations}) => durations.about)
const longestLead = Math.max(...aboutWords.split('|').map(({length}) => length)) + 2
const leadPattern = new RegExp(`(?:[~≈<>]|(?:${aboutWords})\\.?) ?$`)

/** Units that no letter may follow. */
const separateUnits = oneOf(({durations, spaced}) =>
  spaced ? `${durations.units}\n${durations.seconds}` : durations.units,
)
/** Units that may be written in one with what follows; `3分之一` and `3분의 1` are fractions. */
const joinedUnits = oneOf(({durations, spaced}) =>
  spaced ? durations.joinedUnits : `${durations.joinedUnits}\n${durations.seconds}`,
)
const lookalikes = oneOf(({durations}) => durations.lookalikes)
const unit = `(?:(?:${separateUnits})(?![\\p{L}_]|\\d{1,4}(?![\\p{L}\\d]))|(?!${lookalikes})(?:${joinedUnits}))`
const figure = '\\d{1,5}(?:[.,]\\d{1,2})?'
const counted = oneOf(({durations}) => durations.numbers)
const to = oneOf(({durations}) => durations.ranges)
const amount = `(?:${figure}(?: ?(?:-|–|—|~|〜|～|${to}) ?~?${figure})?\\+?(?: ?½)?|½|(?:${counted})(?=[ \\p{sc=Han}]))`
const clock = '\\d{1,2}:\\d{2}'
/** Every part is bounded; what is not ASCII before it is looked at afterwards, which is faster. */
const firstPattern = new RegExp(
  `(?<![\\w.:/])(?:(?<counted>${amount}(?: ?½)?[ -]?${unit})|${clock} ?h(?![\\p{L}\\p{N}])|${clock}(?: ?[ap]m)? {0,2}(?:-|–|—|→|~|${to}) {0,2}${clock}(?![\\d:]))`,
  'gu',
)

/** What may follow, up to three times: `13分` in `8시간 13분`, `and 5 minutes`. */
const morePattern = new RegExp(
  `(?:,? (?:(?:${oneOf(({durations}) => durations.joiners)}) )?)?${figure} ?${unit}`,
  'uy',
)
const mostMore = 3

/** The entries of a list in all languages as alternatives of a pattern, the longest first. */
function oneOf(pick: (language: Language) => WordList): string {
  const entries = new Set(languages.flatMap((language) => entriesOf(pick(language))))
  return [...entries].sort((a, b) => b.length - a.length).join('|')
}

/** `text` with a space in place of each length of time. */
export function withoutDurations(text: string): string {
  let left = text
  for (let duration = findDuration(left); duration; duration = findDuration(left)) {
    left = `${left.slice(0, duration.from)} ${left.slice(duration.to)}`
  }
  return left
}

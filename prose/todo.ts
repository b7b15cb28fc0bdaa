import type {Language} from '../languages/language.ts'
import {Meanings} from '../languages/meanings.ts'
import {keysOf, Phrases} from '../languages/phrases.ts'
import {perText} from '../session/index.ts'
import {kinds} from './vague-words.ts'

/**
 * The offset of the text after a mark such as `TODO:`, `FIXME -` or `To do:`; `undefined` when
 * there is no mark at `start`. `TODO` alone is one; `TODO.md` is a name.
 */
export function endOfMark(text: string, start: number): number | undefined {
  const mark = marks.findAt(text, start)
  if (!mark) return undefined
  const marker = markers.findAt(text, start)
  const {to} = marker ?? mark
  const rest = text.slice(to, to + longestBehind)
  const behind = (marker ? behindMarker : behindLabel).exec(rest)
  return behind ? to + behind[0].length : undefined
}

/** Longer than what stands between a mark and its text. */
const longestBehind = 80
const markers = new Phrases(({todo}) => todo.markers)
/** One look for both, since most items have neither. */
const marks = new Phrases(({todo}) => `${todo.labels}\n${todo.markers}`)
const behindMarker = /^(?:\([^()]{1,40}\))?(?:\s*$|\s*[:：]|\s[-–—]\s|\s+(?=[a-z]))\s*/i
const behindLabel = /^\s*(?:[:：]|$)\s*/

/**
 * Whether an English text has nothing in it to start on: no figure, no path, no name, and no word
 * that narrows another one down.
 */
export function namesNothing(text: string): boolean {
  if (text.length > longest) return false
  let count = 0
  let narrowed = false
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const kind = kindOf(match[0])
    if (kind === 'name') return false
    if (kind === 'filler') continue
    narrowed ||= kind === 'qualifier'
    count++
  }
  return count < 2 || !narrowed
}

type Kind = 'filler' | 'generic' | 'name' | 'qualifier'

/** The same words come back in every file. */
const kindOf = perText(findKind)

function findKind(word: string): Kind {
  const lower = word.toLowerCase()
  // Figures, other scripts, identifiers, and what is written in capitals are names.
  const isPlain = plainWord.test(word) || (word === word.toUpperCase() && abbreviations.has(lower))
  if (!isPlain) return 'name'
  if (fillers.has(lower)) return 'filler'
  return meanings.of(lower) ?? 'name'
}

const abbreviations = keysOf(({todo}) => todo.abbreviations)
const fillers = keysOf(({vague}) => vague.fillers)
const meanings = new Meanings<Kind>([
  ['generic', ({todo}) => todo.kinds],
  ['qualifier', ({vague}) => vague.qualifiers],
  ['generic', ({vague}) => vague.fillers],
  ...kinds.map((kind) => ['generic', ({vague}: Language) => vague.claims[kind]] as const),
])

/** Nobody needs a hundred characters to say nothing; other rules judge those who do. */
const longest = 80
const wordPattern = /[^\s,;:.!?()[\]"“”*–—/&+]+/gu
const plainWord = /^[A-Za-z]?[a-z'’]+(?:-[a-z]+){0,3}$/

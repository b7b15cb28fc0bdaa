import {keysOf} from '../languages/phrases.ts'
import {perText} from './remember.ts'

/** The name of a heading, a field or a title, without decoration. */
export interface Name {
  /** The words to compare: lower case, no marks, no numbering, single spaces. */
  readonly key: string
  /** The same without a parenthesis at the end; equal to {@link key} when there is none. */
  readonly shortKey: string
  /** Where the name starts and ends in the text, without emoji, numbering and a trailing colon. */
  readonly from: number
  readonly to: number
  /** Where the name ends when the parenthesis at the end is left out. */
  readonly shortTo: number
}

/**
 * Finds the name in the visible text of a heading.
 *
 * People write `## 🎯 2. Next Steps:` for `## Next Steps`: emoji, numbering (`1.`, `Phase 2:`), a
 * trailing colon, case and spacing say nothing about which section it is.
 *
 * The same few headings come back in every file, so each is looked at once.
 */
export const readName = perText(findName)

function findName(text: string): Name {
  let from = skipDecoration(text, 0)
  const numbering = lengthOfNumbering(text.slice(from, from + longestNumbering))
  if (numbering < text.length - from) {
    from = skipDecoration(text, from + numbering)
  }
  const to = trimEnd(text, text.length, from)
  const shortTo = withoutParenthesis(text, from, to)
  const key = toKey(text.slice(from, to))
  return {
    key,
    shortKey: shortTo === to ? key : toKey(text.slice(from, shortTo)),
    from,
    to,
    shortTo,
  }
}

/** The words of a name as they are compared; `and` and `&` are the same and fall away. */
export const toKey = perText(makeKey)

function makeKey(name: string): string {
  const words: string[] = []
  let word = ''
  for (const character of name.toLowerCase()) {
    const part = apostrophes.has(character) ? "'" : character
    if (isWordPart(part)) {
      word += part
    } else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  words.push(word)
  return words.filter((part) => part !== '' && !joining.has(part)).join(' ')
}

const joining = keysOf(({names}) => names.joining)

const apostrophes = new Set(['‘', '’', '`', '´'])

function isWordPart(character: string): boolean {
  const code = character.charCodeAt(0)
  if (!isAscii(code)) return !isSymbol(character) && /[\p{L}\p{N}\p{M}]/u.test(character)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39
}

function isAscii(code: number): boolean {
  // Stryker disable next-line EqualityOperator: the character 128 is part of no name
  return code < 128
}

/**
 * Whether a text starts with one of the signs that are common in names: a pattern with Unicode
 * classes says the same, but takes longer to compile than a session to lint.
 */
function isSymbol(text: string): boolean {
  const code = Number(text.codePointAt(0))
  // Stryker disable next-line EqualityOperator: what is in no range is looked up in Unicode
  return symbols.some(([first, last]) => code >= first && code <= last)
}

/** Ranges of Unicode without letters, numbers and marks. */
const symbols: readonly (readonly [first: number, last: number])[] = [
  // Dashes, quotation marks, spaces, bullets.
  [0x2000, 0x206f],
  // Arrows, mathematical and technical signs; behind them are circled numbers.
  [0x2190, 0x245f],
  // Lines, boxes, signs such as check marks; behind them are circled numbers.
  [0x2500, 0x2775],
  // More arrows, and signs.
  [0x2794, 0x2bff],
  // Emoji, and what varies them.
  [0x1f300, 0x1faff],
]

function lengthOfNumbering(text: string): number {
  const [numbering = '', word] = numberingPattern.exec(text) ?? []
  return word === undefined || numbered.has(word.toLowerCase()) ? numbering.length : 0
}

const numbered = keysOf(({names}) => names.numbered)

/** `1.`, `2)`, `3.1`, `#4`, `Phase 2:`, `Step 3 -`; anchored, and every part is bounded. */
const numberingPattern =
  /^(?:([^\s\d:.()[\]]{1,20}) {1,3}\d{1,3} {0,3}[:.)–—-]|#?\d{1,3}(?:\.\d{1,3}){0,3} {0,3}[.):]|\d{1,3}(?:\.\d{1,3}){1,3}) {1,8}/
const longestNumbering = 40

function skipDecoration(text: string, start: number): number {
  let index = start
  while (index < text.length && !isNameStart(text, index)) index++
  return index
}

function isNameStart(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (isAscii(code)) return nameStart.has(code)
  if (isLow(code) || code === variation) return false
  const start = text.slice(index, index + 2)
  return !isSymbol(start) && /^[\p{L}\p{N}]/u.test(start)
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** What makes a sign before it an emoji; Unicode takes it for a mark. */
const variation = 0xfe0f

/** ASCII letters and digits, and the marks that can open a name. */
const nameStart = new Set(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789[({"\'$<#@./'].map(
    (character) => character.charCodeAt(0),
  ),
)

function trimEnd(text: string, end: number, from: number): number {
  let index = end
  while (index > from && !isNameEnd(text, index)) index--
  return index
}

function isNameEnd(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1)
  if (isAscii(code)) return nameEnd.has(code)
  if (code === variation) return false
  const last = text.slice(isLow(code) ? end - 2 : end - 1, end)
  return !isSymbol(last) && /^[\p{L}\p{N}\p{M}]/u.test(last)
}

const nameEnd = new Set(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789])}"\'>?!./%'].map(
    (character) => character.charCodeAt(0),
  ),
)

function withoutParenthesis(text: string, from: number, to: number): number {
  if (text[to - 1] !== ')') return to
  const short = trimEnd(text, text.lastIndexOf('(', to), from)
  return short > from ? short : to
}

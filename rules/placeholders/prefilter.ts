import {languages} from '../../languages/index.ts'
import type {TemplateWords} from '../../languages/language.ts'
import {entriesOf} from '../../languages/list.ts'
import {once} from '../../languages/once.ts'
import type {Inline} from '../../session/index.ts'

/**
 * Where in a file placeholders could be: two looks at the whole text are many times faster than one
 * at each line with all that a placeholder can be.
 */
export class Prefilter {
  /** Where in the source the marks of placeholders stand, and what they begin with, in order. */
  readonly #marks: readonly number[]
  readonly #words: readonly number[]
  readonly #all: boolean

  /**
   * @param all
   *   Whether placeholders could be anywhere, since the user has added some.
   */
  constructor(text: string, all: boolean) {
    this.#marks = marksIn(text)
    this.#words = firstWordsIn(text)
    this.#all = all
  }

  /** Whether the slower looks could find anything in a text. */
  passes(inline: Inline): boolean {
    return this.#all || this.hasMark(inline) || isIn(this.#words, inline)
  }

  /** Whether there is a bracket or the like in a text. */
  hasMark(inline: Inline): boolean {
    return isIn(this.#marks, inline)
  }
}

/** What can belong to a placeholder wherever it stands. */
const marks: readonly string[] = ['[', '{', '$', 'YYYY', '(DATE)']

/** What a line, a value or a cell can begin behind; a tag and an entity can stand before it. */
const openings: readonly string[] = ['\n', '\r', ':', '：', '|', '>', ';']

/** Where marks stand, in order. */
function marksIn(text: string): readonly number[] {
  const found: number[] = []
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (!isBox(text, at)) found.push(at)
    }
  }
  return found.sort(ascending)
}

/** Where lines, values and cells begin with a word that placeholders begin with, in order. */
function firstWordsIn(text: string): readonly number[] {
  const words = firstWords()
  const found: number[] = []
  const add = (from: number) => {
    const start = firstLetter(text, from)
    if (words.isAt(text, start)) found.push(start)
  }
  add(0)
  for (const opening of openings) {
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) add(at + 1)
  }
  return found.sort(ascending)
}

function ascending(a: number, b: number): number {
  return a - b
}

/** Whether one of the ordered `offsets` in the source is within a text. */
function isIn(offsets: readonly number[], {start, end}: Inline): boolean {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    /* v8 ignore next -- the middle of the list is within it */
    const offset = offsets[middle] ?? 0
    if (offset < start) low = middle + 1
    else high = middle
  }
  const offset = offsets[low]
  return offset !== undefined && offset < end
}

/** Where the line's text starts behind `from`, past its marks, figures and box. */
function firstLetter(text: string, from: number): number {
  const last = Math.min(text.length, from + longestDecoration)
  let start = from
  while (start < last) {
    const code = text.charCodeAt(start)
    if (code === 10 || isLetter(code)) break
    start += code === 91 && isBox(text, start) ? 3 : 1
  }
  return start
}

const longestDecoration = 60
const longestFirstWord = 20

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** A box is no bracket that somebody left text in. */
function isBox(text: string, at: number): boolean {
  return text[at] === '[' && text[at + 2] === ']' && ' xX~-'.includes(text.charAt(at + 1))
}

/** What shapes without a mark begin with: `YYYY-MM-DD`, `T.B.D.`, `path/to/file`, `x, y, z`. */
const shapes: readonly string[] = ['dd', 'hh', 'path', 't', 'x', 'yyyy']

/**
 * What a placeholder without a mark begins with, in the ways to write a word at the start of a
 * line; most lines begin with another word.
 */
class FirstWords {
  readonly #words = new Set<string>()
  /** The same, told by two characters; of a word of one letter the second can be any. */
  readonly #pairs = new Uint8Array(1 << 14)

  constructor() {
    for (const word of [...shapes, ...languages.flatMap(({templates}) => openingsOf(templates))]) {
      this.#words.add(word).add(word.toUpperCase())
      this.#words.add(word.charAt(0).toUpperCase() + word.slice(1))
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
      if (word.length > 1) this.#pairs[pairOf(first, second)] = 1
      else this.#pairs.fill(1, pairOf(first, 0) & ~127, pairOf(first, 127) + 1)
    }
  }

  isAt(text: string, start: number): boolean {
    const code = text.charCodeAt(start)
    const second = text.charCodeAt(start + 1)
    // Stryker disable next-line ConditionalExpression,EqualityOperator,LogicalOperator: it only saves time
    if (!isLetter(code) || (second < 128 && this.#pairs[pairOf(code, second)] !== 1)) return false
    let end = start + 1
    // Stryker disable next-line ConditionalExpression,EqualityOperator: no first word is that long
    while (end - start < longestFirstWord && isLetter(text.charCodeAt(end))) end++
    return this.#words.has(text.slice(start, end))
  }
}

const firstWords = once(() => new FirstWords())

/** The first words of what a line or a value can be, or begin with. */
function openingsOf(templates: TemplateWords): readonly string[] {
  return [
    templates.conditions,
    templates.contents,
    templates.deferrals,
    templates.lines,
    templates.moreContents,
    templates.numbered,
    templates.promises,
    templates.requests,
    templates.samples,
    templates.undecided,
    templates.unknown,
    templates.weights,
  ].flatMap((list) => entriesOf(list).map(firstWordOf))
}

function firstWordOf(entry: string): string {
  return entry
    .replace(/^=/, '')
    .split(/[^a-z]/, 1)
    .join('')
}

/** A number below 16,384 for two ASCII characters, whatever the case of letters. */
function pairOf(first: number, second: number): number {
  return ((first | 32) << 7) | (second | 32)
}

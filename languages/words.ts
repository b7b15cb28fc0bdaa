import type {Language} from './language.ts'

/** A word of a text, whatever its case. Equal words of all texts are the same object. */
export interface Word {
  /** In lower case, with `'` for every apostrophe. */
  readonly text: string
  /**
   * A bit for each list of phrases in which none begins with the word, from {@link Word.at} on: so
   * it is for most words and lists. Many words share an array, since whatever is allocated for
   * each of them has to be collected again.
   */
  readonly lacking: Uint32Array
  readonly at: number
  /** What each {@link Phrases} has found that begins with the word, by its index. */
  found: Map<number, unknown> | undefined
  /** What it could be an inflection of, in the language that it was last asked about. */
  stems: {readonly language: Language; readonly stems: readonly string[]} | undefined
}

/** How many lists of phrases a word has bits for; of more, nothing is remembered. */
const mostLists = 256

/** Lists by 32, as many as there are bits in a number. */
function groupOf(list: number): number {
  return list >> 5
}

function bitOf(list: number): number {
  return 1 << (list & 31)
}

/** Whether it is known that no phrase of a list begins with a word. */
export function isLacking({lacking, at}: Word, list: number): boolean {
  return list < mostLists && ((lacking[at + groupOf(list)] ?? 0) & bitOf(list)) !== 0
}

/** Remembers that no phrase of a list begins with a word. */
export function setLacking({lacking, at}: Word, list: number): void {
  if (list < mostLists)
    lacking[at + groupOf(list)] = (lacking[at + groupOf(list)] ?? 0) | bitOf(list)
}

/**
 * A text read as words: runs of letters, figures and low lines, with the apostrophes between
 * letters. Where East Asian letters follow others, or others follow them, a new word begins: `Code`
 * in `Code로`. It is read no further than it is asked about: many lists are searched for only at the
 * start of a text.
 */
export class Words {
  readonly text: string
  readonly #words: Word[] = []
  /** Where each word begins and ends: two numbers per word. */
  readonly #bounds: number[] = []
  #at = 0
  #hasOther: boolean | undefined
  /** Of 32 lists each, those that no word begins a phrase of; read when they are asked for. */
  readonly #lacking: (number | undefined)[] = []

  constructor(text: string) {
    this.text = text
  }

  /** The word of a number, from 0; `undefined` behind the last one. */
  word(index: number): Word | undefined {
    while (this.#words.length <= index) if (!this.#readNext()) return undefined
    return this.#words[index]
  }

  /** Where a word begins; the end of the text behind the last one. */
  from(index: number): number {
    return this.word(index) ? (this.#bounds[2 * index] ?? 0) : this.text.length
  }

  /** Where a word ends. */
  to(index: number): number {
    return this.#bounds[2 * index + 1] ?? this.text.length
  }

  /** Where the last word ends. */
  get end(): number {
    while (this.#readNext());
    return this.#bounds.at(-1) ?? 0
  }

  /** The number of the first word that begins at `offset` or behind it. */
  firstFrom(offset: number): number {
    if (offset === 0) return 0
    while ((this.#bounds.at(-2) ?? -1) < offset && this.#readNext());
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#bounds[2 * middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /**
   * Whether it is known that no word begins a phrase of a list: one look at all words for 32 lists,
   * since most texts have nothing of most lists.
   */
  lacks(list: number): boolean {
    if (list >= mostLists) return false
    return (this.#lackingIn(groupOf(list)) & bitOf(list)) !== 0
  }

  /** Remembers that no word begins a phrase of a list. */
  setLacking(list: number): void {
    const group = groupOf(list)
    if (list < mostLists) this.#lacking[group] = this.#lackingIn(group) | bitOf(list)
  }

  #lackingIn(group: number): number {
    let lacking = this.#lacking[group]
    if (lacking === undefined) {
      while (this.#readNext());
      lacking = -1
      for (const word of this.#words) lacking &= word.lacking[word.at + group] ?? 0
      this.#lacking[group] = lacking
    }
    return lacking
  }

  /** Whether there is a character that is not ASCII. */
  get hasOther(): boolean {
    this.#hasOther ??= /[^\0-\x7f]/.test(this.text)
    return this.#hasOther
  }

  #readNext(): boolean {
    const {text} = this
    let at = this.#at
    const {length} = text
    while (at < length && !isWordCode(text.charCodeAt(at))) at++
    if (at >= length) {
      this.#at = at
      return false
    }
    const from = at
    const isEastAsian = text.charCodeAt(from) >= firstEastAsian
    let isAscii = true
    let hash = 0
    for (; at < length; at++) {
      const code = text.charCodeAt(at)
      const letter = code < 128 ? (asciiLetters[code] ?? 0) : 0
      if (letter === 0 || isEastAsian) {
        if (!isWithin(text, at, isEastAsian)) break
        if (code > 127) isAscii = false
      }
      hash = (Math.imul(hash, 31) + (letter || code)) | 0
    }
    this.#words.push(isAscii ? asciiWord(text, from, at, hash) : otherWord(text.slice(from, at)))
    this.#bounds.push(from, at)
    this.#at = at
    return true
  }
}

/**
 * Reads a text as words. The last texts are remembered: one list is searched for after the other,
 * and one rule looks at what another has looked at.
 */
export function wordsOf(text: string): Words {
  const {length} = text
  const slot =
    length > longestRecent ? 0 : (length * 31 + text.charCodeAt(length >> 1)) & (mostRecent - 1)
  let words = recent[slot]
  if (words?.text !== text) {
    words = new Words(text)
    recent[slot] = words
  }
  return words
}

const mostRecent = 128
/** Longer ones are few, and keep alive the files that they are cut from: one is remembered. */
const longestRecent = 500
/** One for each of some numbers that can be told from a text faster than its hash. */
const recent: (Words | undefined)[] = Array.from({length: mostRecent})

/** By their codes, the ASCII characters that words are made of, in lower case; 0 for the others. */
const asciiLetters = new Uint8Array(128)
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789_') {
  for (const form of [letter, letter.toUpperCase()]) {
    asciiLetters[form.charCodeAt(0)] = letter.charCodeAt(0)
  }
}

/** Radicals, kana, Hangul, Han: the scripts that particles are written in behind foreign words. */
const firstEastAsian = 0x2e80

/** Enough for the words of many files; then all are forgotten, and learnt again. */
const mostKnown = 10_000
const perWord = mostLists / 32
/** Longer runs are no words that would come again: data, or text without spaces. */
const longestKnown = 40

/** The known words, found without cutting them out of their texts; those in ASCII by their hash. */
let known: KnownWord[] = []
const slots = new Uint16Array(1 << 15)
const others = new Map<string, Word>()
let lacking = new Uint32Array(0)

interface KnownWord extends Word {
  readonly hash: number
}

function asciiWord(text: string, from: number, to: number, hash: number): Word {
  if (to - from > longestKnown) return makeWord(text.slice(from, to))
  let slot = hash & (slots.length - 1)
  for (let number = slots[slot]; number; number = slots[slot]) {
    const word = known[number - 1]
    if (word?.hash === hash && isSame(word.text, text, from, to)) return word
    slot = (slot + 1) & (slots.length - 1)
  }
  if (isFull()) {
    forget()
    slot = hash & (slots.length - 1)
  }
  const word = {...makeWord(text.slice(from, to)), hash}
  slots[slot] = known.push(word)
  return word
}

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if ((asciiLetters[code] || code) !== word.charCodeAt(at - from)) return false
  }
  return true
}

function otherWord(written: string): Word {
  const found = others.get(written)
  if (found) return found
  if (written.length > longestKnown) return makeWord(written)
  if (isFull()) forget()
  const word = makeWord(written)
  others.set(detached(written), word)
  return word
}

function isFull(): boolean {
  return known.length + others.size === mostKnown
}

function forget(): void {
  known = []
  slots.fill(0)
  others.clear()
}

function makeWord(written: string): Word {
  const text = detached(written).toLowerCase().replaceAll('’', "'")
  if (written.length > longestKnown) {
    return {text, lacking: new Uint32Array(perWord), at: 0, found: undefined, stems: undefined}
  }
  const index = known.length + others.size
  // Words of the text that is being read keep the array from before.
  if (index === 0) lacking = new Uint32Array(mostKnown * perWord)
  return {text, lacking, at: index * perWord, found: undefined, stems: undefined}
}

/** A copy that does not keep alive the text that it is cut from, as V8's parts of texts do. */
export function detached(text: string): string {
  return ` ${text}`.slice(1)
}

/** Whether a word goes on with the character at `at`. */
function isWithin(text: string, at: number, isEastAsian: boolean): boolean {
  const code = text.charCodeAt(at)
  if (isWordCode(code)) return code >= firstEastAsian === isEastAsian
  return isApostrophe(code) && isWordCode(text.charCodeAt(at + 1))
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** By ranges: Unicode classes take twenty times as long as ASCII at every character. */
function isWordCode(code: number): boolean {
  if (code < 128) return asciiLetters[code] !== 0
  if (code < 0x2000) return code >= 0xaa && code !== 0xab && code !== 0xbb && code !== 0xb7
  // Punctuation, arrows, signs and dingbats; then the punctuation of East Asian scripts.
  return code >= 0x2c00 && !(code >= 0x3000 && code <= 0x3004) && !isEastAsianMark(code)
}

function isEastAsianMark(code: number): boolean {
  return (
    (code >= 0x3008 && code <= 0x3020) ||
    (code >= 0xd800 && code <= 0xf8ff) ||
    (code >= 0xfe00 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65)
  )
}

import {languages} from './index.ts'
import type {Language, WordList} from './language.ts'
import {entriesOf} from './list.ts'
import {once} from './once.ts'
import {isLacking, setLacking, type Word, type Words, wordsOf} from './words.ts'

/** The place of a word or phrase in a text. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The words and phrases of one kind, of all languages at once, and the one way to search for them.
 * Case, apostrophes and what stands between the words of a phrase (spaces, hyphens, marks) make no
 * difference; a phrase does not go across punctuation.
 */
export class Phrases {
  readonly #pick: (language: Language) => WordList
  readonly #index = nextIndex++
  #read: Compiled | undefined

  /**
   * @param pick
   *   The list, in one language.
   */
  constructor(pick: (language: Language) => WordList) {
    this.#pick = pick
  }

  /** Whether `text` contains one of them. */
  isIn(text: string): boolean {
    return this.find(text) !== undefined
  }

  /**
   * The first of them in `text`; of several that begin at one place the longest.
   *
   * @param from
   *   Where to begin; words that begin before it are passed over.
   */
  find(text: string, from = 0): Span | undefined {
    const words = wordsOf(text)
    const compiled = this.#compiled
    const spaced = this.#findSpaced(words, from, compiled)
    if (compiled.unspaced.length === 0 || !words.hasOther) return spaced
    const unspaced = findUnspaced(text, from, compiled.unspaced)
    if (!spaced || !unspaced) return spaced ?? unspaced
    return unspaced.from < spaced.from ? unspaced : spaced
  }

  /**
   * The longest of them that begins at `from`. Quick where none begins with its two characters, as
   * is so for most texts.
   */
  findAt(text: string, from = 0): Span | undefined {
    const compiled = this.#compiled
    const opening = openingOf(text.charCodeAt(from), text.charCodeAt(from + 1))
    if (compiled.openings[opening] !== 1) return undefined
    const words = wordsOf(text)
    const at = words.firstFrom(from)
    let end = words.from(at) === from ? this.#endFrom(at, words, compiled) : -1
    for (const phrase of compiled.unspaced) {
      if (text.startsWith(phrase, from)) end = Math.max(end, from + phrase.length)
    }
    return end < 0 ? undefined : {from, to: end}
  }

  /** All of them in `text`, from the first to the last; none overlaps with another one. */
  findAll(text: string): readonly Span[] {
    const words = wordsOf(text)
    const compiled = this.#compiled
    const spans: Span[] = []
    for (let span = this.#findSpaced(words, 0, compiled); span; ) {
      spans.push(span)
      span = this.#findSpaced(words, span.to, compiled)
    }
    if (words.hasOther) {
      for (const phrase of compiled.unspaced) {
        for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
          spans.push({from: at, to: at + phrase.length})
        }
      }
      spans.sort((a, b) => a.from - b.from || b.to - a.to)
    }
    let end = 0
    return spans.filter(({from, to}) => {
      if (from < end) return false
      end = to
      return true
    })
  }

  /** `text` with a space in place of each of them. */
  without(text: string): string {
    let left = ''
    let from = 0
    for (const span of this.findAll(text)) {
      left += `${text.slice(from, span.from)} `
      from = span.to
    }
    return left + text.slice(from)
  }

  /** Whether `text` is one of them, and nothing else but punctuation. */
  is(text: string): boolean {
    const words = wordsOf(text)
    const span = this.findAt(text, words.from(0))
    return span !== undefined && span.to >= words.end
  }

  /** Whether `text` begins with one of them, apart from punctuation. */
  starts(text: string): boolean {
    return this.findAt(text, wordsOf(text).from(0)) !== undefined
  }

  /** Whether `text` ends with one of them, apart from punctuation. */
  ends(text: string): boolean {
    const span = this.findAll(text).at(-1)
    return span !== undefined && span.to >= wordsOf(text).end
  }

  get #compiled(): Compiled {
    this.#read ??= compile(this.#pick)
    return this.#read
  }

  #findSpaced(words: Words, from: number, compiled: Compiled): Span | undefined {
    if (words.lacks(this.#index)) return undefined
    for (let at = words.firstFrom(from); words.word(at); at++) {
      const end = this.#endFrom(at, words, compiled)
      if (end >= 0) return {from: words.from(at), to: end}
    }
    if (from === 0) words.setLacking(this.#index)
    return undefined
  }

  /** Where the longest of them ends that begins with the word `at`; -1 when none does. */
  #endFrom(at: number, words: Words, compiled: Compiled): number {
    const word = words.word(at)
    let end = -1
    if (!word) return end
    const phrases = this.#phrasesFrom(word, compiled)
    if (phrases === nothing) return end
    for (const phrase of phrases) {
      const last = endOf(phrase, at, words)
      if (last !== undefined) end = Math.max(end, words.to(last))
    }
    return end
  }

  /** The phrases that begin with `word`. */
  #phrasesFrom(word: Word, compiled: Compiled): readonly Phrase[] {
    const index = this.#index
    if (isLacking(word, index)) return nothing
    let found = word.found?.get(index) as readonly Phrase[] | undefined
    if (!found) {
      found = phrasesFrom(word, compiled)
      if (found === nothing) {
        setLacking(word, index)
      } else {
        word.found ??= new Map()
        word.found.set(index, found)
      }
    }
    return found
  }
}

/**
 * The entries of lists as keys: for texts that are an entry as a whole, such as the names of fields.
 *
 * @param pick
 *   The list, in one language.
 */
export function keysOf(pick: (language: Language) => WordList): Keys {
  const keys = once(() => new Set(languages.flatMap((language) => entriesOf(pick(language)))))
  return {has: (text) => keys().has(text), [Symbol.iterator]: () => keys()[Symbol.iterator]()}
}

/** A set of keys that is made when it is first used. */
export interface Keys extends Iterable<string> {
  has(text: string): boolean
}

let nextIndex = 0

/** One word of a phrase. */
interface Part {
  readonly text: string
  readonly kind: 'exact' | 'inflected' | 'prefix'
  /** How many other words may come before it. */
  readonly gap: number
  readonly language: Language
}

type Phrase = readonly Part[]

interface Compiled {
  /** By the first word, as in the list. */
  readonly exact: ReadonlyMap<string, readonly Phrase[]>
  readonly inflected: ReadonlyMap<string, readonly Phrase[]>
  readonly prefixes: readonly Phrase[]
  readonly inflecting: readonly Language[]
  /** Entries that are searched for literally, in languages without spaces. */
  readonly unspaced: readonly string[]
  /** Whether any begins with two characters, by {@link openingOf}. */
  readonly openings: Uint8Array
}

/** How many words a gap `…` may leave out. */
const widestGap = 2

function compile(pick: (language: Language) => WordList): Compiled {
  const exact = new Map<string, Phrase[]>()
  const inflected = new Map<string, Phrase[]>()
  const prefixes: Phrase[] = []
  const inflecting = new Set<Language>()
  const unspaced: string[] = []
  const openings = new Uint8Array(mostOpenings)
  for (const language of languages) {
    for (const entry of entriesOf(pick(language))) {
      addOpening(entry.replace(/^=/, ''), openings)
      if (!language.spaced && hasOther.test(entry)) {
        unspaced.push(entry)
        continue
      }
      const phrase = readPhrase(entry, language)
      const [word] = phrase
      if (!word) continue
      if (word.kind === 'prefix') prefixes.push(phrase)
      else add(word.kind === 'exact' ? exact : inflected, word.text, phrase)
      if (word.kind === 'inflected') inflecting.add(language)
    }
  }
  return {exact, inflected, prefixes, inflecting: [...inflecting], unspaced, openings}
}

const hasOther = /[^\0-\x7f]/

const mostOpenings = 1024

/** A number for two characters, the same for both cases of ASCII; others can have it, too. */
function openingOf(first: number, second: number): number {
  return (((first | 32) << 5) ^ (second < 128 ? second | 32 : 64)) & (mostOpenings - 1)
}

function addOpening(entry: string, openings: Uint8Array): void {
  const second = entry.charAt(1)
  for (const form of [entry, entry.toUpperCase()]) {
    const first = form.charCodeAt(0)
    openings[openingOf(first, form.charCodeAt(1))] = 1
    // There is an apostrophe that is not ASCII, and anything can follow a word of one letter.
    if (!/^\p{L}$/u.test(second)) {
      for (let code = 0; code <= 128; code++) openings[openingOf(first, code)] = 1
    }
  }
}

function add(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const phrases = map.get(key)
  if (phrases) phrases.push(phrase)
  else map.set(key, [phrase])
}

function readPhrase(entry: string, language: Language): Phrase {
  const parts: Part[] = []
  let gap = 0
  for (const written of entry.split(/[\s/-]+/)) {
    if (written === '…') {
      gap = widestGap
      continue
    }
    parts.push({...readPart(written), gap, language})
    gap = 0
  }
  return parts
}

function readPart(written: string): Pick<Part, 'text' | 'kind'> {
  if (written.startsWith('=')) return {text: written.slice(1), kind: 'exact'}
  if (written.endsWith('*')) return {text: written.slice(0, -1), kind: 'prefix'}
  return {text: written, kind: 'inflected'}
}

function phrasesFrom(word: Word, compiled: Compiled): readonly Phrase[] {
  const {exact, inflected, prefixes, inflecting} = compiled
  const found: Phrase[] = [...(exact.get(word.text) ?? [])]
  for (const language of inflecting) {
    for (const stem of stemsOf(word, language)) {
      for (const phrase of inflected.get(stem) ?? []) {
        if (phrase[0]?.language === language) found.push(phrase)
      }
    }
  }
  for (const phrase of prefixes)
    if (phrase[0] && word.text.startsWith(phrase[0].text)) found.push(phrase)
  return found.length > 0 ? found : nothing
}

const nothing: readonly Phrase[] = []

/** One list after the other asks for them. */
function stemsOf(word: Word, language: Language): readonly string[] {
  if (word.stems?.language !== language) {
    word.stems = {language, stems: language.stemsOf(word.text)}
  }
  return word.stems.stems
}

/**
 * The index of the last word of `phrase`, whose first one is the word `at`; `undefined` where it is
 * not there.
 */
function endOf(phrase: Phrase, at: number, words: Words): number | undefined {
  let index = at
  for (let part = 1; part < phrase.length; part++) {
    const wanted = phrase[part]
    if (!wanted) return undefined
    const next = nextOf(wanted, index, words)
    if (next === undefined) return undefined
    index = next
  }
  return index
}

function nextOf(part: Part, after: number, words: Words): number | undefined {
  for (let index = after + 1; index <= after + 1 + part.gap; index++) {
    const word = words.word(index)
    if (!word || isApart(index, words)) return undefined
    if (fits(word, part)) return index
  }
  return undefined
}

function fits(word: Word, {text, kind, language}: Part): boolean {
  if (kind === 'exact' || word.text === text) return word.text === text
  if (kind === 'prefix') return word.text.startsWith(text)
  return stemsOf(word, language).includes(text)
}

/** Whether punctuation or a line break separates a word from the one before it. */
function isApart(index: number, words: Words): boolean {
  const to = words.from(index)
  for (let at = words.to(index - 1); at < to; at++) {
    if (apart.includes(words.text.charAt(at))) return true
  }
  return false
}

const apart = '.,;:!?()[]|→—'

function findUnspaced(text: string, from: number, phrases: readonly string[]): Span | undefined {
  let first: Span | undefined
  for (const phrase of phrases) {
    const at = text.indexOf(phrase, from)
    if (at < 0 || (first && at > first.from)) continue
    const span = {from: at, to: at + phrase.length}
    if (!first || at < first.from || span.to > first.to) first = span
  }
  return first
}

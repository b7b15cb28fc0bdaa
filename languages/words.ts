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
}

/** How many lists of phrases a word has bits for; of more, nothing is remembered. */
export const mostLists = 256

/** A text read as words. */
export interface Words {
  readonly text: string
  readonly words: readonly Word[]
  /** Where each word begins and ends: two numbers per word. */
  readonly bounds: readonly number[]
  /** Whether there is a character that is not ASCII. */
  readonly hasOther: boolean
}

/**
 * Reads a text as words: runs of letters, figures and low lines, with the apostrophes between
 * letters. Where East Asian letters follow others, or others follow them, a new word begins: `Code`
 * in `Code로`. The last text is remembered, since one list is searched for after the other.
 */
export function wordsOf(text: string): Words {
  if (last?.text !== text) last = read(text)
  return last
}

let last: Words | undefined

function read(text: string): Words {
  const words: Word[] = []
  const bounds: number[] = []
  let hasOther = false
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code > 127) hasOther = true
    if (!isWordCode(code)) {
      at++
      continue
    }
    const from = at
    const isEastAsian = code >= firstEastAsian
    at++
    for (; at < text.length; at++) {
      const next = text.charCodeAt(at)
      if (next > 127) hasOther = true
      if (isWordCode(next)) {
        if (next >= firstEastAsian !== isEastAsian) break
        continue
      }
      const joins = isApostrophe(next) && isWordCode(text.charCodeAt(at + 1))
      if (!joins) break
    }
    words.push(wordFor(text.slice(from, at)))
    bounds.push(from, at)
  }
  return {text, words, bounds, hasOther}
}

/** Radicals, kana, Hangul, Han: the scripts that particles are written in behind foreign words. */
const firstEastAsian = 0x2e80

const known = new Map<string, Word>()
let lacking = new Uint32Array(0)

/** Enough for the words of many files; then all are forgotten, and learnt again. */
const mostKnown = 10_000
const perWord = mostLists / 32
/** Longer runs are no words that would come again: data, or text without spaces. */
const longestKnown = 40

function wordFor(written: string): Word {
  let word = known.get(written)
  if (word) return word
  // Parts of a text keep all of it in memory.
  const own = ` ${written}`.slice(1)
  const text = own.toLowerCase().replaceAll('’', "'")
  if (own.length > longestKnown) {
    return {text, lacking: new Uint32Array(perWord), at: 0, found: undefined}
  }
  if (known.size === mostKnown) known.clear()
  // Words of the text that is being read keep the array from before.
  if (known.size === 0) lacking = new Uint32Array(mostKnown * perWord)
  word = {text, lacking, at: known.size * perWord, found: undefined}
  known.set(own, word)
  return word
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** By ranges: Unicode classes take twenty times as long as ASCII at every character. */
function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x5f
    )
  }
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

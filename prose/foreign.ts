import {languages} from '../languages/index.ts'
import type {Language, WordList} from '../languages/language.ts'
import {entriesOf} from '../languages/list.ts'
import {once} from '../languages/once.ts'
import {unsupportedLanguages} from '../languages/unsupported.ts'

/**
 * Returns a test of whether a text is in a language without words for a check: one with another
 * script, or with function words that English lacks.
 *
 * @param pick
 *   The words that the check needs, by language.
 */
export function foreignTo(pick: (language: Language) => WordList): (text: string) => boolean {
  const understood = once(
    () =>
      new Set(
        languages.flatMap((language) =>
          entriesOf(pick(language)).length > 0 ? language.code : [],
        ),
      ),
  )
  return (text) => {
    const sample = text.slice(0, longestSample)
    const code = (isAscii.test(sample) ? undefined : codeByScript(sample)) ?? codeByWords(sample)
    return code !== undefined && !understood().has(code)
  }
}

const longestSample = 500

/** Represents a language without any words here. */
const unknown = ''

function codeByScript(text: string): string | undefined {
  let latin = 0
  const counts = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x250) {
      if (code >= 97 && code <= 122) latin++
      continue
    }
    const script = scripts.find(({from, to}) => code >= from && code < to)
    if (script) counts.set(script.language, (counts.get(script.language) ?? 0) + 1)
  }
  let foreign = 0
  for (const count of counts.values()) foreign += count
  // A Korean line is about code with Latin names; one of its syllables is worth several letters.
  if (foreign === 0 || foreign * 4 <= latin) return undefined
  // Japanese has the characters of Chinese too.
  return counts.has('ja') ? 'ja' : mostCounted(counts)
}

/** The letters of scripts that are not Latin; signs and punctuation stand between. */
const scripts: readonly {readonly from: number; readonly to: number; readonly language: string}[] =
  [
    {from: 0x370, to: 0x400, language: unknown},
    {from: 0x400, to: 0x530, language: 'ru'},
    {from: 0x530, to: 0x1100, language: unknown},
    {from: 0x1100, to: 0x1200, language: 'ko'},
    {from: 0x1200, to: 0x1e00, language: unknown},
    {from: 0x3041, to: 0x3100, language: 'ja'},
    {from: 0x3100, to: 0x3130, language: 'zh'},
    {from: 0x3130, to: 0x3190, language: 'ko'},
    {from: 0x3190, to: 0xa000, language: 'zh'},
    {from: 0xa000, to: 0xac00, language: unknown},
    {from: 0xac00, to: 0xd800, language: 'ko'},
    {from: 0xf900, to: 0xfb00, language: 'zh'},
  ]

function codeByWords(text: string): string | undefined {
  // Unicode classes take many times as long.
  const words = text.toLowerCase().match(isAscii.test(text) ? /[a-z]+/g : /\p{L}+/gu) ?? []
  const codesByWord = functionWords()
  const counts = new Map<string, number>()
  let foreign = 0
  for (const word of words) {
    const codes = codesByWord.get(word)
    if (!codes) continue
    foreign++
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const isForeign = foreign >= fewestForeign && foreign * commonestForeign >= words.length
  return isForeign ? mostCounted(counts) : undefined
}

const isAscii = /^[\0-\x7f]*$/

/** One could be a name; two in twelve words are no English. */
const fewestForeign = 2
const commonestForeign = 6

/** By the word, the codes of the languages that have it. */
const functionWords = once((): ReadonlyMap<string, readonly string[]> => {
  const codes = new Map<string, string[]>()
  const lists = [
    ...languages.map(({code, grammar}) => ({code, list: grammar.functionWords})),
    ...unsupportedLanguages.map(({name, functionWords: list}) => ({code: name, list})),
  ]
  for (const {code, list} of lists) {
    for (const word of entriesOf(list)) codes.set(word, [...(codes.get(word) ?? []), code])
  }
  return codes
})

function mostCounted(counts: ReadonlyMap<string, number>): string {
  let most = unknown
  for (const [code, count] of counts) if (count > (counts.get(most) ?? 0)) most = code
  return most
}

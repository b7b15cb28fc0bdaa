import {languages} from './index.ts'
import type {Language, WordList} from './language.ts'
import {entriesOf} from './list.ts'

/** The meanings of single words in any inflection, by the lists that contain them. */
export class Meanings<Meaning extends string> {
  readonly #lists: readonly (readonly [Meaning, (language: Language) => WordList])[]
  #known: readonly Known<Meaning>[] | undefined

  /**
   * @param lists
   *   The words of each meaning, in one language. Of two lists that a word is in, the first counts.
   */
  constructor(lists: readonly (readonly [Meaning, (language: Language) => WordList])[]) {
    this.#lists = lists
  }

  /**
   * The meaning of a word: of the word as it is written, and else of the first of its stems that
   * has one.
   *
   * @param word
   *   In lower case; with hyphens where the lists have them.
   */
  of(word: string): Meaning | undefined {
    this.#known ??= this.#read()
    const written = word.replaceAll('’', "'")
    for (const {language, meanings} of this.#known) {
      for (const stem of language.stemsOf(written)) {
        const meaning = meanings.get(stem)
        if (meaning !== undefined) return meaning
      }
    }
    return undefined
  }

  #read(): readonly Known<Meaning>[] {
    return languages
      .map((language) => ({language, meanings: this.#readLanguage(language)}))
      .filter(({meanings}) => meanings.size > 0)
  }

  #readLanguage(language: Language): ReadonlyMap<string, Meaning> {
    const meanings = new Map<string, Meaning>()
    for (const [meaning, pick] of this.#lists) {
      for (const word of entriesOf(pick(language))) {
        if (!meanings.has(word)) meanings.set(word, meaning)
      }
    }
    return meanings
  }
}

interface Known<Meaning> {
  readonly language: Language
  readonly meanings: ReadonlyMap<string, Meaning>
}

import type {WordList} from './language.ts'

/** A language that is recognised, so that nothing is asked of a text in it. */
export interface UnsupportedLanguage {
  /** In English. */
  readonly name: string
  /** Small words that English does not have. */
  readonly functionWords: WordList
}

/** Other languages in Latin letters. */
export const unsupportedLanguages: readonly UnsupportedLanguage[] = [
  {
    name: 'Dutch',
    functionWords: `
      de
      het
    `,
  },
  {
    name: 'Italian',
    functionWords: `
      che
      del
      la
      le
      se
      un
      una
    `,
  },
  {
    name: 'Portuguese',
    functionWords: `
      como
      de
      não
      para
      por
      porque
      que
      se
      sobre
      um
      uma
    `,
  },
]

/**
 * Words and phrases of one kind, in lower case, one per line and sorted.
 *
 * - `first` also stands for its inflections, where the language has some: `fixes` for `fix`.
 * - `=does` stands for this form alone.
 * - `снижени*` stands for every word that begins like this.
 * - `in … production` leaves a gap of up to two words.
 */
export type WordList = string

/** For what a language has no words yet. */
export const none: WordList = ''

/**
 * What is known of one language. Every language has the same shape, so that the compiler says what
 * a new one lacks; {@link none} stands for what it has no words for yet.
 */
export interface Language {
  /** As in BCP 47. */
  readonly code: string
  /** In English. */
  readonly name: string
  /**
   * Whether a word stands by itself, between spaces. Elsewhere words run together, or particles
   * are written in one with them, so that they are searched for within longer runs of text.
   */
  readonly spaced: boolean
  /**
   * The forms that a word could be an inflection of, itself first.
   *
   * @param word
   *   In lower case.
   */
  stemsOf(word: string): readonly string[]
  readonly answers: AnswerWords
}

/** What people write where an answer is asked for. */
export interface AnswerWords {
  /** That there is nothing: `None`. */
  readonly nothing: WordList
}

/** The stems of a word in a language whose inflections are not known. */
export function unchanged(word: string): readonly string[] {
  return [word]
}

import type {WordList} from './language.ts'

/** The words and phrases of a list. */
export function entriesOf(list: WordList): readonly string[] {
  return list.match(/\S.*/g) ?? []
}

import type {WordList} from './language.ts'

/** The words and phrases of a list. */
export function entriesOf(list: WordList): readonly string[] {
  const entries: string[] = []
  for (const line of list.split('\n')) {
    const entry = line.trim()
    if (entry !== '') entries.push(entry)
  }
  return entries
}

import {type Inline, toKey} from '../session/index.ts'

const known = new WeakMap<readonly Inline[], readonly string[]>()

/**
 * The head of a table as it is compared. All rows of a table share it, and it can be as long as a
 * file, so it is read once.
 */
export function keysOfColumns(columns: readonly Inline[]): readonly string[] {
  let keys = known.get(columns)
  if (!keys) {
    keys = columns.map(({text}) => toKey(text))
    known.set(columns, keys)
  }
  return keys
}

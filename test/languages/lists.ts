import {languages} from '../../languages/index.ts'
import type {WordList} from '../../languages/language.ts'

/** A list of one language, such as `prose.reasons` of `en`. */
export interface NamedList {
  readonly code: string
  readonly name: string
  readonly list: WordList
}

/** All lists of all languages that have an entry. */
export const allLists: readonly NamedList[] = languages.flatMap((language) =>
  listsIn(language.code, '', language),
)

function listsIn(code: string, prefix: string, group: object): NamedList[] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    if (prefix === '' && typeof value !== 'object') return []
    const name = `${prefix}${key}`
    if (typeof value === 'string') return value.trim() === '' ? [] : [{code, name, list: value}]
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isGroup ? listsIn(code, `${name}.`, value) : []
  })
}

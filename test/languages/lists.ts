import {languages} from '../../languages/index.ts'
import type {WordList} from '../../languages/language.ts'

/** A list of one language, such as `prose.reasons` of `en`. */
export interface NamedList {
  readonly code: string
  readonly name: string
  readonly list: WordList
}

/** All lists of all languages. */
export const allLists: readonly NamedList[] = languages.flatMap((language) =>
  listsIn(language.code, '', language),
)

function listsIn(code: string, prefix: string, group: object): NamedList[] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    if (prefix === '' && typeof value !== 'object') return []
    const name = `${prefix}${key}`
    if (typeof value === 'string') return [{code, name, list: value}]
    return typeof value === 'object' && value !== null ? listsIn(code, `${name}.`, value) : []
  })
}

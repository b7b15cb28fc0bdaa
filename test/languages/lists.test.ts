import {describe, expect, test} from 'vitest'
import {entriesOf} from '../../languages/list.ts'
import {allLists} from './lists.ts'

describe.each(allLists)('the list $name of $code', ({list}) => {
  const entries = entriesOf(list)

  test('is sorted and says everything once', () => {
    expect(entries).toEqual([...new Set(entries)].sort())
  })

  test('is in lower case', () => {
    expect(entries.filter((entry) => entry !== entry.toLowerCase())).toEqual([])
  })

  test('has an entry on each of its lines', () => {
    const lines = list.trim().split('\n')
    expect(lines).toHaveLength(entries.length)
    expect(entries.filter((entry) => !/[\p{L}\p{N}]/u.test(entry))).toEqual([])
  })
})

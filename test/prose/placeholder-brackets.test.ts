import {describe, expect, test} from 'vitest'
import {isBraceSlot, isBracketSlot, isTag} from '../../prose/placeholder-brackets.ts'

describe('brackets', () => {
  test.each([
    'date',
    'your name',
    'project_name',
    'feature-name',
    'OWNER_NAME',
    'YYYY-MM-DD',
    'relevant files',
    'parser, e.g., report',
    'the parser, the report',
    'in the words of whoever wrote it',
  ])('[%s] are to be filled in', (content) => {
    expect(isBracketSlot(content)).toBe(true)
  })

  test.each([
    'x',
    '?!',
    'parser',
    'in review',
    'Request interrupted by user',
    'parser, dates',
    '12:30 by then',
    'issue 123',
    'Smith et al',
    '진행 중',
    `${'long '.repeat(121)}text`,
  ])('[%s] are not', (content) => {
    expect(isBracketSlot(content)).toBe(false)
  })
})

describe('braces', () => {
  test.each([
    'NAME',
    'owner',
    'your name',
    'the owner of it',
    'project_name',
  ])('{%s} are to be filled in', (content) => {
    expect(isBraceSlot(content)).toBe(true)
  })

  test.each(['a: 1', 'runId', 'имя владельца', 'n'])('{%s} are not', (content) => {
    expect(isBraceSlot(content)).toBe(false)
  })
})

test('a name in capitals is a tag, unless it names what belongs there', () => {
  expect(['Backend', 'In review', 'Owner', 'Project name', 'backend'].map(isTag)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

import {expect, test} from 'vitest'
import {endOfMark, namesNothing} from '../../prose/todo.ts'

test.each([
  ['TODO', ''],
  ['TODO: tests', 'tests'],
  ['todo tests', 'tests'],
  ['FIXME(mina) - tests', 'tests'],
  ['To do: tests', 'tests'],
  ['to-do', ''],
])('the mark of `%s` is followed by `%s`', (text, rest) => {
  expect(text.slice(endOfMark(text, 0))).toBe(rest)
})

test.each([
  'TODO.md',
  'TODO2',
  'To do list',
  'Today',
  'Fixmes',
  'A TODO',
])('`%s` does not begin with a mark', (text) => {
  expect(endOfMark(text, 0)).toBeUndefined()
})

test.each([
  'Tests',
  'Retest and verify',
  'Bugfixes, refactorings',
  'PR review',
  'CI',
  "Today's fixes",
])('`%s` names nothing', (text) => {
  expect(namesNothing(text)).toBe(true)
})

test.each([
  'Parser tests',
  'MFA',
  'Deploy fix to production',
  '12 tests',
  'тесты',
  'Fix - x',
])('`%s` names something', (text) => {
  expect(namesNothing(text)).toBe(false)
})

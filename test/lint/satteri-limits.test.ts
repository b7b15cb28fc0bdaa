import {expect, test} from 'vitest'
import {isUnfitForSatteri} from '../../lint/satteri-limits.ts'

test.each([
  ['an empty checkbox above text', '- [ ]\n  a'],
  ['an empty checked box', '1. [x]\r\n   a'],
  ['an empty box in a quote', '> * [X]\n> a'],
  ['an empty box on a line of its own', 'a\n\n- [ ]\n  a'],
  ['an empty box on a line of its own in CRLF', 'a\r\n- [ ]\r\n  a'],
  ['an empty box behind another mark', '] a\n- [ ]\n  a'],
  ['an escaped star before emphasis', '\\**word*'],
  ['an escaped underscore before emphasis', '\\__word_'],
])('%s is read wrongly', (_name, text) => {
  expect(isUnfitForSatteri(text)).toBe(true)
})

test.each([
  ['a checkbox with text', '- [ ] a\n- b'],
  ['an empty checkbox at the end', '- [ ]\n'],
  ['an empty checkbox above an empty line', '- [ ]\n\na'],
  ['a box that is no item', 'see [x]\na'],
  ['a longer reference', '- [ab]\na'],
  ['an escaped star alone', '\\* word'],
])('%s is read rightly', (_name, text) => {
  expect(isUnfitForSatteri(text)).toBe(false)
})

test('the slow parser is spared files of more than 100,000 characters', () => {
  const box = '- [ ]\n  a\n'
  expect(isUnfitForSatteri(box + 'x'.repeat(100_000 - box.length))).toBe(true)
  expect(isUnfitForSatteri(box + 'x'.repeat(100_001 - box.length))).toBe(false)
})

test('2,001 character references are too many within 100,000 characters', () => {
  expect(isUnfitForSatteri('&'.repeat(2000))).toBe(false)
  expect(isUnfitForSatteri('&'.repeat(2001))).toBe(true)
  const spread = (step: number) => `&${'x'.repeat(step - 1)}`.repeat(2001)
  expect(isUnfitForSatteri(spread(49))).toBe(true)
  expect(isUnfitForSatteri(spread(50))).toBe(false)
  expect(isUnfitForSatteri('x'.repeat(200_000) + '&'.repeat(2001))).toBe(true)
})

test('2,001 underscores are too many in one word', () => {
  expect(isUnfitForSatteri('a_'.repeat(2000))).toBe(false)
  expect(isUnfitForSatteri('a_'.repeat(2001))).toBe(true)
  expect(isUnfitForSatteri(`${'a_'.repeat(2000)} ${'a_'.repeat(2000)}`)).toBe(false)
  expect(isUnfitForSatteri('_a'.repeat(2000))).toBe(false)
  expect(isUnfitForSatteri('_a'.repeat(2001))).toBe(true)
  expect(isUnfitForSatteri(`a ${'_a'.repeat(2001)}`)).toBe(true)
})

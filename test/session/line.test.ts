import {expect, test} from 'vitest'
import {lineAround} from '../../session/line.ts'

const text = 'one\ntwo three\nfour'
const at = text.indexOf('three')

test('the line around a place is read to both of its ends', () => {
  expect(lineAround(text, at, 100)).toBe('two three')
  expect(lineAround(text, 0, 100)).toBe('one')
  expect(lineAround(text, text.length, 100)).toBe('four')
})

test('a long line is read as far as it reaches on each side', () => {
  expect(lineAround(text, at, 3)).toBe('wo thr')
  expect(lineAround(text, at, 5)).toBe('two three')
  expect(lineAround('one two', 4, 1)).toBe(' t')
})

test('a place at the end of a line is in this line', () => {
  expect(lineAround(text, 3, 2)).toBe('ne')
  expect(lineAround(text, 4, 2)).toBe('tw')
})

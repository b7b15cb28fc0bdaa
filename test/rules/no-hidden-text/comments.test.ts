import {expect, test} from 'vitest'
import {isFineComment} from '../../../rules/no-hidden-text/comments.ts'

const isFine = (comment: string, starts: readonly string[] = []) =>
  isFineComment(comment, starts, 12)

test('a comment of a tool has at most 200 characters', () => {
  expect(isFine(` toc ${'a'.repeat(196)} `)).toBe(true)
  expect(isFine(` toc ${'a'.repeat(197)} `)).toBe(false)
})

test('any other comment has at most as many words as are allowed', () => {
  expect(isFine('note '.repeat(12))).toBe(true)
  expect(isFine('note '.repeat(13))).toBe(false)
  expect(isFine('note, '.repeat(13), ['note,'])).toBe(true)
})

test.each([
  'biome-ignore',
  'eslint-disable',
  'lint disable',
  'markdownlint-disable',
  'ECC:SUMMARY:START',
  '/ECC-END',
])('`%s` is of a tool, however many words follow', (start) => {
  expect(isFine(`${start} ${'x '.repeat(20)}`)).toBe(true)
})

test.each([
  'tocs',
  'see toc',
  '- toc',
  'x prettier',
  'biomes',
  'Lint',
  'relinted',
  'ECC',
  'E:SUMMARY',
  'ECC:Summary',
])('`%s` is of no tool', (start) => {
  expect(isFine(`${start} ${'x '.repeat(20)}`)).toBe(false)
})

test('a comment is allowed by how it starts', () => {
  const words = 'x '.repeat(13)
  expect(isFine(`note ${words}`, ['note'])).toBe(true)
  expect(isFine(`${words} note`, ['note'])).toBe(false)
})

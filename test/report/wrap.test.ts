import {expect, test} from 'vitest'
import {wrap} from '../../report/wrap.ts'

test('a line is as wide as it may be, and no wider', async () => {
  expect(await wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(await wrap('one two three', 6)).toEqual(['one', 'two', 'three'])
  expect(await wrap('a b c d e', 3)).toEqual(['a b', 'c d', 'e'])
})

test('a word that is longer than a line has one to itself', async () => {
  expect(await wrap('see https://example.com for it', 10)).toEqual([
    'see',
    'https://example.com',
    'for it',
  ])
})

test('lines and spaces of the text do not matter', async () => {
  expect(await wrap(' one\n\n  two ', 20)).toEqual(['one two'])
  expect(await wrap(' \n', 20)).toEqual([])
})

test('wide characters take two columns', async () => {
  expect(await wrap('日本 語', 6)).toEqual(['日本', '語'])
})

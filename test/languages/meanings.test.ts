import {expect, test} from 'vitest'
import type {Language} from '../../languages/language.ts'
import {Meanings} from '../../languages/meanings.ts'

/** Meanings of words in English. */
function meanings(...lists: readonly (readonly [string, string])[]): Meanings<string> {
  return new Meanings(
    lists.map(
      ([meaning, list]) => [meaning, ({code}: Language) => (code === 'en' ? list : '')] as const,
    ),
  )
}

test('words have the meaning of the list that their base form is in', () => {
  const works = meanings(['work', 'fix\nre-do\ntest'], ['thing', "file\ndon't"])
  const words = ['fixes', 're-do', 're-test', 'files', 'don’t', 'parser']
  expect(words.map((word) => works.of(word))).toEqual([
    'work',
    'work',
    'work',
    'thing',
    'thing',
    undefined,
  ])
})

test('the first list that a word is in counts', () => {
  expect(meanings(['first', 'check'], ['second', 'check']).of('checked')).toBe('first')
})

test('a word as it is written goes before its base form', () => {
  expect(meanings(['verb', 'test'], ['noun', 'testing']).of('testing')).toBe('noun')
})

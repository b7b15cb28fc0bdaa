import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {fingerprints} from '../../report/fingerprint.ts'
import {resultOf} from './results.ts'

// GitHub tells findings apart by them: another way to make them would close and reopen every alert.
test.each([
  ['of the wrong text, in small letters and without its spaces', 'a { Done \n  it } b', 'done it'],
  ['of the message where nothing is there to be wrong', 'a\n{}', 'unexpected x'],
  ['of the message where there is only space', 'a\n{ \n }b', 'unexpected x'],
])('a fingerprint is made %s', (_name, text, key) => {
  expect(fingerprints('a.md', resultOf(text, {message: 'Unexpected X'}))).toEqual([
    hash(`session-status-value\na.md\n${key}\n0`),
  ])
})

test('a fingerprint of a secret is made of the message', () => {
  const result = resultOf('{hunter2}', {message: 'Unexpected X', sensitive: true})
  expect(fingerprints('a.md', result)).toEqual([
    hash('session-status-value\na.md\nunexpected x\n0'),
  ])
})

test('the same text again is counted', () => {
  expect(fingerprints('a.md', resultOf('{x} {x} {x}'))).toEqual(
    [0, 1, 2].map((ordinal) => hash(`session-status-value\na.md\nx\n${ordinal}`)),
  )
})

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

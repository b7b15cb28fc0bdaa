import {expect, test} from 'vitest'
import type {Finding} from '../../../rules/rule.ts'
import {hideSecrets} from '../../../rules/secrets/hide.ts'
import {resultOf} from '../../report/results.ts'

/** What a message says once the secrets in braces are known. */
function shown(text: string, message: string): string | undefined {
  const {text: clean, findings} = resultOf(text, {sensitive: true, message})
  return hideSecrets([...findings], clean)[0]?.message
}

test('a secret of four characters is hidden, a shorter one is part of many words', () => {
  expect(shown('{hun2}', 'Unexpected `x hun2 y`')).toBe('Unexpected `x **** y`')
  expect(shown('{hun}', 'Unexpected `hunt`')).toBe('Unexpected `hunt`')
})

test('a secret that a quotation cuts is hidden from 12 characters on', () => {
  expect(shown('{abcdefghijklmnop}', 'Unexpected `abcdefghijkl…`')).toBe('Unexpected `****…`')
  expect(shown('{abcdefghijklmnop}', 'Unexpected `abcdefghijklmn…`')).toBe('Unexpected `****…`')
  expect(shown('{abcdefghijklmnop}', 'Unexpected `abcdefghijk…`')).toBe('Unexpected `abcdefghijk…`')
})

test('a secret is hidden wherever it is, and nothing else', () => {
  expect(shown('{abcdef}', 'abcdef, (abcdef) and abcdef.')).toBe('****, (****) and ****.')
  expect(shown('{abcdef} {ghijkl}', 'ghijkl before abcdef')).toBe('**** before ****')
})

test.each(['\n', '\r', '\r\n', '\\n'])('each line of a key is hidden, ended by %j', (end) => {
  const key = ['-----BEGIN KEY-----', '  abcdef', 'ghijkl ', '-----END KEY-----'].join(end)
  expect(shown(`{${key}}`, 'abcdef, ghijkl')).toBe('****, ****')
  expect(shown(`{${key}}`, '-----BEGIN KEY-----')).toBe('-----BEGIN KEY-----')
})

test.each(['', ' '])('a key on one line is hidden, %j between it and its marks', (space) => {
  const key = ['-----BEGIN KEY-----', 'abcdefghijklmnop', '-----END KEY-----'].join(space)
  expect(shown(`{${key}}`, key.slice(0, 35))).toBe(`-----BEGIN KEY-----${space}****`)
})

test('what only begins like a key is hidden whole', () => {
  expect(shown('{-----abcdef}', 'Unexpected `-----abcdef`')).toBe('Unexpected `****`')
})

test('a line of a key is hidden with the mark that ends the key behind it', () => {
  const key = '-----BEGIN KEY-----\nabcdef-----END KEY-----'
  expect(shown(`{${key}}`, 'abcdef-----END KEY-----')).toBe('****')
})

test('notes and suggestions of all findings hide it, too', () => {
  const {text, findings} = resultOf('{abcdef}', {sensitive: true})
  const other: Finding[] = resultOf('{x}', {
    note: 'abcdef',
    expected: ['abcdef', 'x'],
  }).findings.slice()
  expect(hideSecrets([...findings, ...other], text)[1]).toMatchObject({
    note: '****',
    expected: ['****', 'x'],
  })
})

test('findings stay as they are without a secret', () => {
  const findings = [...resultOf('{abcdef}').findings]
  expect(hideSecrets(findings, 'abcdef')).toBe(findings)
})

import {describe, expect, test} from 'vitest'
import {withoutNearMisses} from '../../../rules/secrets/near-misses.ts'

/** The text as the detector reads it: a start that no token follows is not there. */
const read = withoutNearMisses
const parts = (...lengths: readonly number[]) =>
  lengths.map((length) => 'a'.repeat(length)).join('.')

test.each([
  'ghs_1_',
  'ghs_12_a',
  'ghs_1_a.',
  'ghs_1_a.b',
  'ghs_1_a.b.',
  'ghs_1_.b.c',
  'ghs_1_a..c',
  'ghs_1_a b.c.d',
])('no token starts with `%s`', (text) => {
  expect(read(`- ${text} -`)).toBe(`- ${text.replace('ghs_', 'gh0_')} -`)
})

test.each([
  'ghs_1_a.b.c',
  'ghs_12345678901234567890_a-b.c_d.e-f',
  'ghs_1_a.b.c.d',
])('a token of an app may start with `%s`', (text) => {
  expect(read(`- ${text} -`)).toBe(`- ${text} -`)
})

test('the number of an app has at most 20 digits', () => {
  const start = (digits: number) => `ghs_${'1'.repeat(digits)}_`
  expect(read(start(20))).toContain('gh0_')
  // The detector takes it for no start, either.
  expect(read(start(21))).toBe(start(21))
  expect(read('ghs_a_')).toBe('ghs_a_')
})

describe('a part that is too long', () => {
  test.each([
    [
      [1000, 1, 1],
      [1001, 1, 1],
    ],
    [
      [1, 10_000, 1],
      [1, 10_001, 1],
    ],
    [
      [1, 1, 1000],
      [1, 1, 1001],
    ],
  ])('%j characters are not, %j are', (longest, tooLong) => {
    expect(read(`ghs_1_${parts(...longest)}`)).toContain('ghs_1_')
    expect(read(`ghs_1_${parts(...tooLong)}`)).toContain('gh0_1_')
  })

  test('may contain the start of a token that is none', () => {
    const text = `ghs_1_${'a'.repeat(990)}ghs_2_${parts(10, 1, 1)}`
    expect(read(text)).toBe(text.replace('ghs_1_', 'gh0_1_'))
  })
})

test('a token of the older kind has 36 characters', () => {
  const token = (length: number) => `ghs_${`1_${'a'.repeat(length)}`.slice(0, length)}`
  expect(read(`${token(36)}.`)).toBe(`${token(36)}.`)
  for (const length of [35, 37]) expect(read(`${token(length)}.`)).toContain('gh0_1_')
})

test('each start is looked at by itself', () => {
  const older = `ghs_1_${'a'.repeat(34)}`
  const text = `ghs_1_ ghs_1_a.b.c ghs_2_a.b ${older} ghs_3_ghs_4_ ghs_5_a.b.c`
  expect(read(text)).toBe(`gh0_1_ ghs_1_a.b.c gh0_2_a.b ${older} gh0_3_gh0_4_ ghs_5_a.b.c`)
})

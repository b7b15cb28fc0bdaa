import {expect, test} from 'vitest'
import {allOf, listOf, oneOf, quote} from '../../rules/message.ts'

test('values are listed with a comma before the last of three or more', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(oneOf)).toEqual([
    '',
    '`a`',
    '`a` or `b`',
    '`a`, `b`, or `c`',
  ])
  expect(allOf(['a', 'b', 'c'])).toBe('`a`, `b`, and `c`')
  expect(listOf(['a', 'b'], 'and')).toBe('a and b')
})

test('a value of 60 characters is quoted whole, a longer one is cut', () => {
  expect(quote('x'.repeat(60))).toBe(`\`${'x'.repeat(60)}\``)
  expect(quote('x'.repeat(61))).toBe(`\`${'x'.repeat(59)}…\``)
  expect(quote('👍'.repeat(60))).toBe(`\`${'👍'.repeat(60)}\``)
  expect(quote('👍'.repeat(61))).toBe(`\`${'👍'.repeat(59)}…\``)
})

test('a value is quoted on one line, its backticks in two', () => {
  expect(quote(' a \n\t b ')).toBe('`a b`')
  expect(quote('a `b`')).toBe('`` a `b` ``')
})

test('of a value with white space the text is counted', () => {
  expect(quote(`${' '.repeat(100)}${'x '.repeat(30)}`)).toBe(`\`${'x '.repeat(30).trim()}\``)
})

import {expect, test} from 'vitest'
import {count, grouped} from '../../report/count.ts'

test('one is the only number without a plural', () => {
  expect([0, 1, 2].map((number) => count(number, 'error'))).toEqual([
    '0 errors',
    '1 error',
    '2 errors',
  ])
})

test.each([
  [7, '7'],
  [999, '999'],
  [1000, '1,000'],
  [123_456, '123,456'],
  [1_234_567, '1,234,567'],
])('%d has its digits in groups of three', (number, text) => {
  expect(grouped(number)).toBe(text)
})

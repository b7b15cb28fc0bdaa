import {expect, test} from 'vitest'
import {
  isMonth,
  localDay,
  namesMonth,
  namesMonthDay,
  namesWeekday,
  readDate,
} from '../../session/date.ts'

test('a day as `YYYY-MM-DD` is what is asked for', () => {
  expect(readDate('2026-03-02')).toEqual({day: '2026-03-02', iso: true, length: 10})
})

test('what follows the day is not looked at', () => {
  expect(readDate('2026-03-02T14:30:00Z')).toEqual({day: '2026-03-02', iso: true, length: 10})
  expect(readDate('2026-03-02 (Monday)')).toMatchObject({length: 10})
})

test.each([
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-03-00',
  '2026-04-31',
  '2025-02-29',
  '1900-02-29',
])('%s is no day', (text) => {
  expect(readDate(text)).toEqual({day: undefined, iso: true, length: 10})
})

test.each(['2028-02-29', '2000-02-29', '2028-03-31'])('%s is a day, of a leap year', (text) => {
  expect(readDate(text)?.day).toBe(text)
})

const others: readonly (readonly [text: string, day: string, length: number])[] = [
  ['2026/3/2', '2026-03-02', 8],
  ['2026.03.02', '2026-03-02', 10],
  ['2026-3-2', '2026-03-02', 8],
  ['2026年3月2日', '2026-03-02', 9],
  ['2026년 3월 2일', '2026-03-02', 11],
  ['2026年 3月 2日', '2026-03-02', 11],
  ['2026년3월2일', '2026-03-02', 9],
  ['2026年12月31', '2026-12-31', 10],
  ['2026/3/2: done', '2026-03-02', 8],
  ['March 2, 2026', '2026-03-02', 13],
  ['Mar 2nd 2026', '2026-03-02', 12],
  ['Mar. 22, 2026 at noon', '2026-03-22', 13],
  ['MAY 1st, 2026', '2026-05-01', 13],
  ['september 3rd 2026', '2026-09-03', 18],
  ['Mar 4th, 2026', '2026-03-04', 13],
  ['2 March 2026', '2026-03-02', 12],
  ['31 DEC 2026', '2026-12-31', 11],
  ['22 Sept. 2026', '2026-09-22', 13],
  ['2nd Mar, 2026', '2026-03-02', 13],
  ['18.02.2026', '2026-02-18', 10],
  ['18-2-2026', '2026-02-18', 9],
  ['02/18/2026, 10:30', '2026-02-18', 10],
  ['02/02/2026', '2026-02-02', 10],
  ['20260218', '2026-02-18', 8],
  ['19991231-x', '1999-12-31', 8],
  ['1/31/2026', '2026-01-31', 9],
  ['31.1.2026', '2026-01-31', 9],
  ['Wednesday, 18 February 2026', '2026-02-18', 27],
  ['Wed Feb 18, 2026', '2026-02-18', 16],
  ['Wed., 18.02.2026', '2026-02-18', 16],
  ['Sun 2026-02-22', '2026-02-22', 14],
  ['Thurs. 2026-02-19', '2026-02-19', 17],
]

test.each(others)('%s is a day written in another way', (text, day, length) => {
  expect(readDate(text)).toEqual({day, iso: false, length})
})

test.each([
  '02/03/2026',
  '3.2.26',
  'yesterday',
  '~2pm',
  '20261302',
  '18.18.2026',
  '30/02/2026',
  '18.02/2026',
  'Monday',
  'Monday, soon',
  '2026-03-021',
  '2026/3/211',
  '2026/123/2',
  '2026/3',
  '20260/3/2',
  '2026 3 2',
  'March 2, 20261',
  'March 222, 2026',
  'March  2, 2026',
  'Ma 2, 2026',
  'Septembers 2, 2026',
  '2 March 20261',
  '222 March 2026',
  '2 Ma 2026',
  '2 Septembers 2026',
  '202602181',
  '2026021',
  '18991231',
  '21000101',
  '18.02.20261',
  '118.02.2026',
  '18.022.2026',
  '18 02 2026',
  'on 2026-03-02',
  'on 2026/3/2',
  'in March 2, 2026',
  'on 22 March 2026',
  'v20260218',
  'v18.02.2026',
  'so Monday, 16 February 2026',
  '',
])('%s is nothing that is beyond doubt a day', (text) => {
  expect(readDate(text)).toBeUndefined()
})

test('a day with the name of another day of the week is no day that can be told', () => {
  const length = 'Monday, 18 February 2026'.length
  expect(readDate('Monday, 18 February 2026')).toEqual({day: undefined, iso: false, length})
  expect(readDate('Monday, 30 February 2026')).toMatchObject({day: undefined})
})

test.each([
  'Foo 2, 2026',
  '2 Foo 2026',
  'March 32, 2026',
])('%s looks like a day and is none', (text) => {
  expect(readDate(text)).toMatchObject({day: undefined, iso: false})
})

test.each([
  ['done in March', true],
  ['once June is over', true],
  ['by May 4', true],
  ['by Mar. 4', true],
  ['it may fail', false],
  ['it may. 4 of them did', true],
  ['it may  4', false],
  ['no day at all', false],
])('`%s` names a month: %s', (text, expected) => {
  expect(namesMonth(text)).toBe(expected)
})

test.each([
  ['by March 4', true],
  ['by Sept. 4', true],
  ['in March', false],
  ['in March, by Sept. 4', true],
])('`%s` names a day of a month: %s', (text, expected) => {
  expect(namesMonthDay(text)).toBe(expected)
})

test('a short name of a day of the week can be something else', () => {
  expect(['on Monday', 'SUNDAY', 'by Tuesday'].map(namesWeekday)).toEqual([true, true, true])
  expect(['on Mon', 'it sat there', 'in March'].map(namesWeekday)).toEqual([false, false, false])
})

test('a word is a month by its whole name or a short one', () => {
  expect(['March', 'MAR', 'sept'].map(isMonth)).toEqual([true, true, true])
  expect(['Marc', 'Monday', ''].map(isMonth)).toEqual([false, false, false])
})

test('a local day has two digits for each month and day', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  expect(localDay(new Date(2026, 11, 31))).toBe('2026-12-31')
})

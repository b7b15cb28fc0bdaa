import {expect, test} from 'vitest'
import {findDuration, withoutDurations} from '../../session/duration.ts'

test.each([
  ['~3 hours', '~3 hours'],
  ['2-3 hours', '2-3 hours'],
  ['~47 minutes (10:35 - 11:22)', '~47 minutes'],
  ['~4h 45min', '~4h 45min'],
  ['3h (180min)', '3h'],
  ['약 8시간 13분', '약 8시간 13분'],
  ['~165分钟', '~165分钟'],
  ['1.5 hours recovery', '1.5 hours'],
  ['1,5 Stunden', '1,5 Stunden'],
  ['**1h41m**', '1h41m'],
  ['took 1 hour and 20 minutes in all', '1 hour and 20 minutes'],
  ['half an hour', 'half an hour'],
  ['an hour and a half', 'an hour'],
  ['two days', 'two days'],
  ['a few hours', 'a few hours'],
  ['a couple of hours', 'a couple of hours'],
  ['a 15-minute spike', '15-minute'],
  ['from 14:30 to 16:00', '14:30 to 16:00'],
  ['1:30h', '1:30h'],
  ['less than 5min', '5min'],
  ['2+ hours', '2+ hours'],
  ['about 30 min', 'about 30 min'],
  ['2시간', '2시간'],
  ['3時間', '3時間'],
  ['半天', '半天'],
  ['两个小时', '两个小时'],
  ['2 часа', '2 часа'],
  ['около 40 минут', 'около 40 минут'],
  ['2 horas', '2 horas'],
  ['3 days', '3 days'],
  ['3 HOURS', '3 HOURS'],
  ['İlk iş 3 hours', '3 hours'],
  ['é5 h, or 3 hours', '3 hours'],
  ['计3 hours', '3 hours'],
  ['é→5 h', '5 h'],
  ['14:30 - 16:00, 5 minutes', '14:30 - 16:00'],
  ['~ 3 hours', '~ 3 hours'],
  ['approximately 3 hours', 'approximately 3 hours'],
  ['approx. 3 hours', 'approx. 3 hours'],
  ['1 week 2 days 3 hours 4 minutes', '1 week 2 days 3 hours 4 minutes'],
  ['1 week 2 days 3 hours 4 minutes 5 minutes', '1 week 2 days 3 hours 4 minutes'],
])('finds the time in `%s`', (text, expected) => {
  expect(found(text)).toBe(expected)
})

test.each([
  '',
  'Full session',
  '2:36 PM',
  '14:30',
  '2026-01-20',
  '100ms',
  'v2h',
  '5 files',
  '45 tests',
  'line 3 handles it',
  'N/A',
  '3分之一',
  '3분의 1',
  '3 commits',
  '45m2',
  'every hour',
  'the day after',
  'é5 h',
  'ы5 h',
  '𝟙5 h',
])('finds no time in `%s`', (text) => {
  expect(findDuration(text)).toBeUndefined()
})

test('what is left of a text without its lengths of time', () => {
  expect(withoutDurations('Took ~3 hours, then 4h 45min more.')).toBe('Took  , then   more.')
  expect(withoutDurations('2 days')).toBe(' ')
  expect(withoutDurations('No time at all')).toBe('No time at all')
})

function found(text: string): string | undefined {
  const duration = findDuration(text)
  return duration && text.slice(duration.from, duration.to)
}

import {expect, test} from 'vitest'
import {matchPattern} from '../../formats/index.ts'

test.each([
  ['Session State: *', 'Session State: parser'],
  ['Session State: *', 'session state: PARSER'],
  ['Session: YYYY-MM-DD', 'Session: 2026-03-02'],
  ['* - YYYY-MM-DD HH:MM', 'Parser - choice - 2026-03-02 14:30'],
  ['YYYY-MM-DD-HHMM-*.md', '2026-03-02-1430-parser.md'],
  ['YYYY-MM-DD-*-session.tmp', '2026-03-02-a-session-session.tmp'],
  ['YYYY-MM-DD-*.tmp', '2026-03-02-a.tmp.tmp'],
  ['note', 'NOTE'],
  ['constructor', 'constructor'],
  ['(*) + [x]', '(a) + [x]'],
  ['Besprechung 😀 *', 'besprechung 😀 eins'],
  ['*', 'anything'],
  ['a*b*c', 'aXbYc'],
  ['*YYYY-MM-DD', 'x 2026-03-02'],
])('`%s` fits `%s`', (pattern, text) => {
  expect(matchPattern(pattern, text)).toBeDefined()
})

test.each([
  ['Session State: *', 'Session State: '],
  ['Session State: *', 'The Session State: parser'],
  ['Session: YYYY-MM-DD', 'Session: 2026-3-2'],
  ['Session: YYYY-MM-DD', 'Session: 2026-03-02 again'],
  ['Session: YYYY-MM-DD', 'Session: '],
  ['YYYY-MM-DD-HHMM-*.md', '2026-03-02-14h0-parser.md'],
  ['* - HH:MM', 'Parser - noon'],
  ['YYYY-MM-DD-*.tmp', '2026-03-02-.tmp'],
  ['*.tmp', '.tmp'],
  ['a*b*c', 'aXbY'],
  ['note', 'notes'],
  ['*', ''],
])('`%s` does not fit `%s`', (pattern, text) => {
  expect(matchPattern(pattern, text)).toBeUndefined()
})

test('what fits says where the date is', () => {
  expect(matchPattern('* on YYYY-MM-DD HH:MM', 'Parser on 2026-02-30 14:30')).toEqual({
    date: {text: '2026-02-30', from: 10},
  })
  expect(matchPattern('HHMM YYYY-MM-DD, YYYY-MM-DD', '1430 2026-02-28, 2026-03-01')).toEqual({
    date: {text: '2026-02-28', from: 5},
  })
})

test('a pattern without a date says nothing about one', () => {
  expect(matchPattern('Session State: *', 'Session State: 2026-03-02')).toEqual({})
})

import {expect, test} from 'vitest'
import {isPlaceholder} from '../../session/placeholder.ts'

test.each([
  '[date]',
  '[Link to first message in work thread]',
  '{DESCRIPTION}',
  'YYYY-MM-DD',
  'HH:MM',
  'TBD',
  'tba',
  '$(date +%Y-%m-%d)',
  '<your name>',
  '...',
  '…',
  ' TBD ',
])('`%s` was left by a template', (value) => {
  expect(isPlaceholder(value)).toBe(true)
})

test.each([
  '2026-03-02',
  'in_progress',
  '[a] and [b]',
  '[draft] of the parser',
  'TBD by Mina',
  '<https://example.com>',
  '',
  '[a\nb]',
])('`%s` is a value', (value) => {
  expect(isPlaceholder(value)).toBe(false)
})

test('a placeholder in a form that is known has at most 80 characters', () => {
  const named = (length: number) => `<${'a'.repeat(length - 2)}>`
  expect(isPlaceholder(named(80))).toBe(true)
  expect(isPlaceholder(named(81))).toBe(false)
})

test('dots do not hide that a value is unknown, unless they make it longer than eight characters', () => {
  expect(isPlaceholder('T.B.D.')).toBe(true)
  expect(isPlaceholder('TBD.....')).toBe(true)
  expect(isPlaceholder('TBD......')).toBe(false)
})

test('a deferral is a placeholder with nothing but an unknown day behind it', () => {
  expect(
    [
      'to be decided',
      'To be decided.',
      '(to be filled at session end)',
      'to be filled at session end',
      'to be decided later',
      'to be filled during the work',
      '(to be filled by whoever comes next)',
    ].filter((value) => !isPlaceholder(value)),
  ).toEqual([])
  expect(
    [
      'to be decided by the team',
      '(to be decided) by the team',
      '(to be filled in 2 days)',
      '(to be decided (by us))',
      'to be filled during sprint 4',
      'to be decided. Then we go on',
      'it is to be decided',
    ].filter(isPlaceholder),
  ).toEqual([])
})

test('the time that a deferral names after `during` has at most 40 characters', () => {
  const during = (length: number) => `to be filled during ${'a'.repeat(length)}`
  expect(isPlaceholder(during(40))).toBe(true)
  expect(isPlaceholder(during(41))).toBe(false)
})

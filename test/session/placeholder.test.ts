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

import {expect, test} from 'vitest'
import {hasRemedy, isResolved} from '../../prose/resolved.ts'

test.each([
  'RESOLVED: spike traffic',
  'Spike traffic ✓ FIXED',
  'Spike traffic. Fixed by a larger pool',
  'Spike traffic - fixed by Kim',
  '✅ Spike traffic',
])('`%s` is resolved', (text) => {
  expect(isResolved(text)).toBe(true)
})

test.each(['Spike traffic is not fixed', 'The closed pool leaks', ''])('`%s` is open', (text) => {
  expect(isResolved(text)).toBe(false)
})

test('what was done stands behind an arrow', () => {
  expect(hasRemedy('Blank page → Fixed the import')).toBe(true)
  expect(hasRemedy('Fixed rows → still doubled')).toBe(false)
  expect(hasRemedy('Fixed the import')).toBe(false)
})

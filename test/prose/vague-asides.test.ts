import {expect, test} from 'vitest'
import {claimsNothing} from '../../prose/vague-asides.ts'

test.each([
  'None of it works',
  'Tests: none',
  'Tests – **nothing** done',
  'What is not done: everything',
  'Not a fix',
  'A problem, and not a bug',
  'Only fixes',
  'Fixes only.',
  'Pending fixes',
  'Fixes pending',
  'Can be improved',
  'Ready for review',
  'Easy to test',
  'Better than before',
  'Testing helps',
  'This file is complete',
  'More will be added',
  'Done in general/',
  'All fixed?',
])('`%s` claims nothing', (text) => {
  expect(claimsNothing(text)).toBe(true)
})

test.each([
  'Fixed nothing else',
  'Done: everything',
  'Everything is fixed',
  'What is done and not tested is everything',
  'Fixed, but not tested',
  'Tests only of the code',
  'Everything pending is done',
  'We can improve it',
  'Ready for production',
  'Ready to be put to use',
])('`%s` claims something', (text) => {
  expect(claimsNothing(text)).toBe(false)
})

import {expect, test} from 'vitest'
import {isTemplateText} from '../../prose/placeholder-texts.ts'

test.each([
  'Notes will be added',
  'Notes will be added.',
  'Notes will be added here',
  'Notes will be added here as work progresses',
  'Notes will be added once the session ends...',
  'Notes on the parser will be added here',
  'Key findings will be documented',
  'Key findings of the week will be documented here',
  'Fixes will be documented here',
  'Fixes for the parser will be documented during the session',
  'Will be updated here',
  'Will be updated as work progresses…',
  'Add your notes here',
  'Fill in the details here.',
  'If none: "None yet"',
  'If nothing failed: “No failed approaches”',
  'Task 1 - brief description of what was done',
  'Step 12: description',
  'Fill this in later.',
  'Why it matters',
  'X, Y, Z',
  'Lorem ipsum dolor',
])('`%s` is of a template', (text) => {
  expect(isTemplateText(text)).toBe(true)
})

test.each([
  'Notes on the parser will be added',
  'Notes, which the team keeps, will be added here',
  'Notes will be added to the wiki',
  'Notes will be added, as we said',
  'Notes will be added as the release 2.0 work needs them',
  'Notes will be added after the release',
  'Notes were added here',
  'Notes will be addedhere',
  'Key findings and open ends of the last week will be documented here',
  'Key findings of the week will be documented',
  'Fixes will be documented',
  'Will be updated',
  'Will be updated by Mina',
  'The notes will be added here',
  'Add your notes to the wiki',
  'Add 2 notes here',
  'Add notes about dates here',
  'If none of it works: call Mina',
  'Task 1 - read the index',
  'Task one - brief description',
  'Why it matters to Mina',
  'Loremipsum',
])('`%s` is written by somebody', (text) => {
  expect(isTemplateText(text)).toBe(false)
})

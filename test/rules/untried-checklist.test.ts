import {expect, test} from 'vitest'
import {findingsIn, fixesIn, lintText} from '../lint-text.ts'

const only = 'untried-checklist'

test('the first item without a box is reported at its marker, with the box', async () => {
  const text = session('- [ ] Map the index\n- Read one folder\n- Read in parallel')
  expect(await findingsIn(text, {only})).toEqual([
    '9:1-9:2 "-" Unexpected item `-` without a checkbox, expected `- [ ]` as for every idea in `Not Yet Attempted`',
  ])
  expect(await fixesIn(text, {only})).toEqual(['- → - [ ]'])
})

test('a numbered item keeps its number', async () => {
  expect(await fixesIn(session('1. Map the index'), {only})).toEqual(['1. → 1. [ ]'])
  expect(await fixesIn(session('123456789) Map the index'), {only})).toEqual([
    '123456789) → 123456789) [ ]',
  ])
})

test('a heading below the section belongs to it', async () => {
  expect(await lintText(session('### Speed\n\n- Map the index'), {only})).toHaveLength(1)
})

test.each([
  '- [ ] Map the index',
  '- [x] Map the index',
  '- ☐ Map the index',
  '- ❌ Map the index',
  '- None: the first attempt holds',
  '- ~~Map the index~~',
  '-',
  '- **Speed**:\n  - [ ] Map the index',
  'Nothing comes to mind.',
  '| Idea |\n| --- |\n| Map the index |',
])('`%s` is fine', async (content) => {
  expect(await lintText(session(content), {only})).toEqual([])
})

test('a format whose own template has plain lists wants no boxes', async () => {
  const text = '# Session: 2026-02-18\n\n## What Has NOT Been Tried Yet\n\n- Map the index\n'
  expect(await lintText(text, {only, format: 'save-session'})).toEqual([])
})

function session(content: string): string {
  return `# Session State: Parser\n\n**Created**: 2026-02-18\n**Status**: in_progress\n\n## Not Yet Attempted\n\n${content}\n`
}

test('the first item without a box may stand below a heading further down', async () => {
  const text = session('### Speed\n\n- [ ] Map the index\n\n### Size\n\n- Pack the index')
  const findings = await lintText(text, {only})
  expect(findings.map(({place}) => place.start.line)).toEqual([14])
})

test('an idea is settled when it begins struck out', async () => {
  expect(await lintText(session('- ~~Map~~ the index'), {only})).toEqual([])
  expect(await lintText(session('- Map ~~the~~ index'), {only})).toHaveLength(1)
})

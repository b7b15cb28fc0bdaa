import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const head = '# Session State: Move the index\n\n**Created**: 2026-02-18\n**Status**: in_progress\n'

function inIssues(content: string): Promise<readonly string[]> {
  return findingsIn(`${head}\n## Known Issues\n\n${content}\n`, {only: 'known-issue-details'})
}

test('Key section 9: status, potential impact and priority', async () => {
  expect(await inIssues('- Spike traffic')).toEqual([
    '8:3-8:16 "Spike traffic" Unexpected issue `Spike traffic` without status, impact, or priority, expected a status, an impact, and a priority, such as `HIGH`',
  ])
  expect(
    await inIssues(
      '- **Issue**: Spike traffic\n  - **Status**: Open\n  - **Potential impact**: Slow\n  - **Priority**: HIGH',
    ),
  ).toEqual([])
})

test.each([
  'LOW',
  'CRITICAL',
  'P0',
  'P4',
  'Priority 1',
  '🔴',
  '🟡',
  'cosmetic',
])('`%s` is a priority', async (priority) => {
  expect(await inIssues(`- [ ] ${priority} - reports are slow`)).toEqual([])
})

test.each([
  '### High priority\n\n- [ ] Reports are slow',
  '### Pending\n\n- Reports are slow: HIGH',
  '### Broken tests\n\n- [ ] Nightly suite: HIGH',
])('the heading over an issue can give what it lacks: `%s`', async (content) => {
  expect(await inIssues(content)).toEqual([])
})

test.each([
  '[x] Spike traffic',
  'Spike traffic ✓ FIXED',
  '**RESOLVED**: Spike traffic',
  'Spike traffic → Fixed the pool size',
  'None - all of them are fixed',
  '연결 풀이 부족함',
])('asks nothing of `%s`', async (entry) => {
  expect(await inIssues(`- ${entry}`)).toEqual([])
})

test('issues under a heading for resolved ones need no details', async () => {
  expect(await inIssues('### Resolved\n\n- Spike traffic')).toEqual([])
})

test('a form that was not filled in is the business of session-no-placeholders', async () => {
  expect(await inIssues('- **Issue**:\n  - **Status**:')).toEqual([])
  expect(await inIssues('- TBD')).toEqual([])
})

test('a line in bold can give the priority of what stands under it', async () => {
  expect(await inIssues('**High priority bugs**:\n\n- [ ] Reports are slow')).toEqual([])
})

test('a heading with headings below it only sorts', async () => {
  expect(await inIssues('### Reports\n\n#### Spike\n\nOpen, HIGH: they are slow.')).toEqual([])
})

test('a heading of many words over details is an issue', async () => {
  expect(
    await inIssues('### Reports of the last quarter time out\n\n- They are open\n- Priority: low'),
  ).toEqual([])
})

test('a table under the heading of an issue can say that it is resolved', async () => {
  expect(await inIssues('### Spike\n\n| Status | By |\n| --- | --- |\n| Fixed | Kim |')).toEqual([])
})

test('a paragraph that shows nothing is no issue', async () => {
  expect(await inIssues('<b></b>\n\n- [x] Spike traffic')).toEqual([])
})

test('only the details that are asked for are missing', async () => {
  const issues = (content: string, require: readonly string[]) =>
    findingsIn(`${head}\n## Known Issues\n\n${content}\n`, {
      only: 'known-issue-details',
      options: {require},
    })
  expect(await issues('- [ ] Spike traffic', ['status'])).toEqual([])
  expect(await issues('- Spike traffic: HIGH', ['status', 'priority'])).toEqual([
    '8:3-8:16 "Spike traffic" Unexpected issue `Spike traffic` without status, expected a status',
  ])
})

test.each([
  ['- Spike\n  - **Status**: fixed', 0],
  ['- Spike\n  - **Owner**: fixed', 1],
  ['- Spike\n  - **Status**: open', 1],
  ['- [ ] Spike', 1],
  ['- [x] Spike', 0],
  ['- [ ] Spike\n  - **Impact**: slow\n  - **Priority**: LOW', 0],
])('`%s` lacks details: %i', async (content, count) => {
  expect(await inIssues(content)).toHaveLength(count)
})

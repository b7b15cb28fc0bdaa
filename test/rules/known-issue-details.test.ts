import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const head = '# Session State: Move the index\n\n**Created**: 2026-02-18\n**Status**: in_progress\n'

function inIssues(content: string): Promise<readonly string[]> {
  return findingsIn(`${head}\n## Known Issues\n\n${content}\n`, {only: 'known-issue-details'})
}

test('Key section 9: status, potential impact and priority', async () => {
  expect(await inIssues('- Spike traffic')).toEqual([
    '8:3-8:16 "Spike traffic" Unexpected issue `Spike traffic` without status, impact or priority, expected how far it has been looked into, what it breaks and how soon it has to be fixed, such as `HIGH`',
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

test('the heading over an issue can give its priority', async () => {
  expect(await inIssues('### High priority\n\n- [ ] Reports are slow')).toEqual([])
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

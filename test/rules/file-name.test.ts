import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const names = (path: string | undefined, format = 'session-state', text = '# Session State: x\n') =>
  findingsIn(text, {only: 'file-name', format, ...(path !== undefined && {path})})

test.each([
  ['session-state', '.claude/sessions/2026-03-02-parser.tmp'],
  ['session-state', '2026-03-02-parser.md'],
  ['session-state', 'a b/2026-03-02-[draft] (1).TMP'],
  ['save-session', '2026-03-02-a1b2-session.tmp'],
  ['project-session', '2026-03-02-1430-parser.md'],
  ['handoff', '2026-03-02-parser.md'],
])('in %s `%s` is a name', async (format, path) => {
  expect(await names(path, format)).toEqual([])
})

test.each([
  ['session-state', 'notes.tmp', 'YYYY-MM-DD-*.tmp'],
  ['session-state', '2026-3-2-parser.tmp', 'YYYY-MM-DD-*.tmp'],
  ['session-state', '2026-02-30-parser.tmp', 'YYYY-MM-DD-*.tmp'],
  ['session-state', '2026-03-02.tmp', 'YYYY-MM-DD-*.tmp'],
  ['save-session', '2026-03-02-parser.tmp', 'YYYY-MM-DD-*-session.tmp'],
  ['handoff', 'parser.md', 'YYYY-MM-DD-*.md'],
])('in %s `%s` is none', async (format, path, advised) => {
  expect(await names(`.claude/sessions/${path}`, format)).toEqual([
    `1:1-1:1 "" Unexpected file name \`${path}\`, expected a name like \`${advised}\``,
  ])
})

test('text without a path has no name', async () => {
  expect(await names(undefined)).toEqual([])
})

test('a format that names no files takes every name', async () => {
  const plain = {name: 'plain', description: '', fields: [], sections: []}
  expect(
    await findingsIn('x\n', {only: 'file-name', formats: [plain], format: 'plain', path: 'x'}),
  ).toEqual([])
})

test('an empty file has a name too', async () => {
  expect(await names('notes.tmp', 'session-state', '')).toHaveLength(1)
})

import {expect, test} from 'vitest'
import {findingsIn, lintText} from '../lint-text.ts'

const only = 'continuity'

test.each([
  '**Previous session** (2026-02-18):\n\n- Read\n\n**Current session** (2026-02-20):\n\n- Wrote\n\n**Expected next session** (2026-02-23):\n\n- Measure',
  '- **Previous session**: 2026-02-18, read\n- **Current session**: 2026-02-20, wrote\n- **Next session**: 2026-02-23',
  '### Previous session (2026-02-18)\n\nRead.\n\n### Current session (2026-02-20)\n\nWrote.\n\n### Next session\n\nDate: 2026-02-23',
  '| Session | Date |\n| --- | --- |\n| Previous | 2026-02-18 |\n| Current | 2026-02-20 |\n| Next | 2026-02-23 |',
  '**Previous session** (Feb 18, 2026): read\n**This session** (Feb 20, 2026): wrote\n**Next session** (next Monday): measure',
  '- No previous session\n- Current session (2026-02-20)\n- Next session (2026-02-23)',
  '**Previous session** (YYYY-MM-DD): read\n**Current session** (2026-02-20): wrote\n**Next session**: TBD',
  ...['in week 9', 'week 9', 'KW 9', 'in two weeks', 'week of March 2'].map(
    (rough) =>
      `- **Previous session** (2026-02-18): a\n- **Current session** (2026-02-20): b\n- **Next session** (${rough}): c`,
  ),
  '',
])('`%s` is dated and in order', async (content) => {
  expect(await lintText(session(content), {only})).toEqual([])
})

test('what is missing is reported at the section', async () => {
  expect(await findingsIn(session('**Current session** (2026-02-20): wrote'), {only})).toEqual([
    '7:4-7:22 "Session Continuity" Unexpected missing `previous` and `next` session in `Session Continuity`, expected entries with their dates',
  ])
})

test('the first session has none before it, and the last none after it', async () => {
  const first = session('**Current session** (2026-02-18): read').replace(
    '**Updated**: 2026-02-20\n',
    '',
  )
  expect(await findingsIn(first, {only})).toEqual([
    '6:4-6:22 "Session Continuity" Unexpected missing `next` session in `Session Continuity`, expected an entry with its date',
  ])
  const last = session(
    '**Previous session** (2026-02-18): read\n**Current session** (2026-02-20): wrote',
  ).replace('in_progress', 'completed')
  expect(await findingsIn(last, {only})).toEqual([])
})

test('a date out of order is reported at the date', async () => {
  const text = session(
    '- **Previous session** (2026-02-21)\n- **Current session** (2026-02-20)\n- **Next session** (2026-02-23)',
  )
  expect(await findingsIn(text, {only})).toEqual([
    '9:25-9:35 "2026-02-21" Unexpected date `2026-02-21` of the previous session, expected a date before `2026-02-20`',
  ])
})

test.each(['é2026-02-20', 'v2026-02-20', '12-2026-02-20'])('`%s` is no date', async (written) => {
  const text = session(
    `- **Previous session** (2026-02-18)\n- **Current session**: ${written}\n- **Next session** (2026-02-23)`,
  )
  expect(await lintText(text, {only})).toHaveLength(1)
})

test('a session without a date is reported at its name', async () => {
  const text = session(
    '- **Previous session**: read\n- **Current session** (2026-02-20)\n- **Next session** (2026-02-23)',
  )
  expect(await findingsIn(text, {only})).toEqual([
    '9:5-9:21 "Previous session" Unexpected session `Previous session` without a date, expected a date as `YYYY-MM-DD`',
  ])
})

function session(content: string): string {
  return `# Session State: Parser\n\n**Created**: 2026-02-18\n**Updated**: 2026-02-20\n**Status**: in_progress\n\n## Session Continuity\n\n${content}\n`
}

test('a section that names no session lacks them all', async () => {
  const findings = await lintText(session('- Read the index'), {only})
  expect(findings.map(({message}) => message)).toEqual([
    'Unexpected missing `previous`, `current`, and `next` session in `Session Continuity`, expected entries with their dates',
  ])
})

test('a date may stand in the list under a heading, or behind a number that is none', async () => {
  const text = session(
    '### Previous session\n\n- Date: 2026-02-18\n\n### Current session (part 1/2, 2026-02-20)\n\n### Next session\n\n- On 2026-02-23',
  )
  expect(await lintText(text, {only})).toEqual([])
})

test('the next session is compared to the previous one when the current one has no date', async () => {
  const findings = await lintText(
    session(
      '- **Previous session**: 2026-02-23\n- **Current session**: TBD\n- **Next session**: 2026-02-20',
    ),
    {only},
  )
  expect(findings.map(({message}) => message)).toEqual([
    'Unexpected date `2026-02-20` of the next session, expected a date after `2026-02-23`',
  ])
})

test('a session has its date within the first 300 characters of its line', async () => {
  const line = (length: number) => {
    const name = '- **Current session**: '
    const words = 'read the index '.repeat(30).slice(0, length - 'Current session: '.length - 11)
    return session(
      `- **Previous session** (2026-02-01)\n${name}${words} 2026-02-03\n- **Next session**: 2026-02-23`,
    )
  }
  expect(await lintText(line(300), {only})).toEqual([])
  expect(await lintText(line(301), {only})).toHaveLength(1)
})

test('a line says within its first 300 characters that it is about the first session', async () => {
  const first = (length: number) => {
    const end = ' no previous session'
    const words = 'read the index '.repeat(30).slice(0, length - end.length)
    return session(`${words}${end}\n\n- Current session (2026-02-20)\n- Next session (2026-02-23)`)
  }
  expect(await lintText(first(300), {only})).toEqual([])
  expect(await lintText(first(301), {only})).toHaveLength(1)
})

test('sessions of one day are in order', async () => {
  const days = (previous: string, next: string) =>
    session(
      `- **Previous session** (${previous})\n- **Current session** (2026-02-20)\n- **Next session** (${next})`,
    )
  expect(await lintText(days('2026-02-20', '2026-02-20'), {only})).toEqual([])
  expect(await lintText(days('2026-02-21', '2026-02-20'), {only})).toHaveLength(1)
  expect(await findingsIn(days('2026-02-20', '2026-02-19'), {only})).toEqual([
    '11:21-11:31 "2026-02-19" Unexpected date `2026-02-19` of the next session, expected a date after `2026-02-20`',
  ])
})

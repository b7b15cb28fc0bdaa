import {expect, test} from 'vitest'
import {findingsIn, fixesIn} from '../lint-text.ts'

const path = '.claude/sessions/2026-03-02-parser.tmp'

function dates(header: string, options = {}) {
  return findingsIn(`# Session State: Parser\n\n${header}\n`, {only: 'dates', ...options})
}

test.each([
  '**Created**: 2026-03-02\n**Updated**: 2026-03-02',
  '**Created**: 2026-03-02T09:00:00Z\n**Updated**: 2026-03-04 at noon',
  '**Created**: [date]\n**Updated**: YYYY-MM-DD',
  '**Created**:\n**Updated**:',
  'No dates at all',
])('%j is fine', async (header) => {
  expect(await dates(header, {path})).toEqual([])
})

test.each([
  ['2026/3/2', '2026-03-02'],
  ['March 2, 2026', '2026-03-02'],
  ['2 Mar 2026 at noon', '2026-03-02'],
  ['2026년 3월 2일', '2026-03-02'],
  ['2026年3月2日', '2026-03-02'],
])('%s is written in another way, and the day is known', async (written, day) => {
  const text = `# Session State: Parser\n\n**Created**: ${written}\n`
  const [fix] = await fixesIn(text, {only: 'dates'})
  expect(fix).toMatch(new RegExp(` → ${day}$`))
  expect(written).toContain(fix?.split(' → ')[0])
})

test.each([
  'yesterday',
  '02/03/2026',
  '2026-02-30',
  'v2',
])('%s is no day, and none is known', async (written) => {
  const text = `# Session State: Parser\n\n**Created**: ${written}\n`
  expect(await fixesIn(text, {only: 'dates'})).toEqual([`${written} → ?`])
})

test('the date is found behind a byte-order mark and in CRLF', async () => {
  const text = '\ufeff# Session State: Parser\r\n\r\n**Created**: 2026-02-30\r\n'
  expect(await findingsIn(text, {only: 'dates'})).toEqual([
    '3:14-3:24 "2026-02-30" Unexpected date `2026-02-30`, expected a real date as `YYYY-MM-DD`',
  ])
})

test('an update is compared with the creation wherever the two stand', async () => {
  expect(await dates('**Updated**: 2026-03-01 | **Created**: 2026-03-02')).toEqual([
    '3:14-3:24 "2026-03-01" Unexpected update on `2026-03-01`, expected `2026-03-02`, the creation date, or a later date',
  ])
})

test('today and the days before are not in the future', async () => {
  expect(await dates('**Created**: 2026-11-23')).toEqual([])
  expect(await dates('**Created**: 2026-11-24')).toEqual([
    '3:14-3:24 "2026-11-24" Unexpected date `2026-11-24` in the future, expected `2026-11-23` or an earlier date',
  ])
})

test('without a day of the run no date is in the future', async () => {
  expect(await dates('**Created**: 2999-01-01')).toHaveLength(1)
  expect(await dates('**Created**: 2999-01-01', {noToday: true})).toEqual([])
})

test('a date in the future is not held against the file name too', async () => {
  expect(await dates('**Created**: 2026-12-01', {path})).toHaveLength(1)
})

test('the date in the title stands for the creation where there is no other', async () => {
  const options = {only: 'dates', format: 'save-session', path: '2026-03-01-a-session.tmp'}
  expect(await findingsIn('# Session: 2026-03-02\n', options)).toEqual([
    '1:12-1:22 "2026-03-02" Unexpected date `2026-03-02`, expected `2026-03-01`, the date in the file name',
  ])
})

test('a day in the title that does not exist is reported', async () => {
  expect(
    await findingsIn('# **Session**: 2026-02-30\n', {only: 'dates', format: 'save-session'}),
  ).toEqual([
    '1:16-1:26 "2026-02-30" Unexpected date `2026-02-30`, expected a real date as `YYYY-MM-DD`',
  ])
})

test('a file name without a date, or with one that does not exist, says nothing', async () => {
  expect(await dates('**Created**: 2026-03-02', {path: 'notes.md'})).toEqual([])
  expect(await dates('**Created**: 2026-03-02', {path: '2026-02-30-x.tmp'})).toEqual([])
})

test('a format without file names and titles has nothing to compare with', async () => {
  const plain = {
    name: 'plain',
    description: '',
    fields: [{name: 'Made', kind: 'created' as const}],
    sections: [],
  }
  const options = {only: 'dates', formats: [plain], format: 'plain', path: '2026-03-01-x.md'}
  expect(await findingsIn('Made: 2026-03-02\n', options)).toEqual([])
})

import {expect, test} from 'vitest'
import type {Format} from '../../formats/index.ts'
import {findingsIn, fixesIn} from '../lint-text.ts'

const only = 'status-value'
const expected = 'expected `in_progress`, `completed`, or `blocked`'
const inHeader = (line: string) => `# Session State: x\n\n${line}\n`

test.each([
  'in_progress',
  'completed',
  'blocked',
  '[status]',
  'TBD',
  '',
])('`%s` is not reported', async (value) => {
  expect(await findingsIn(inHeader(`**Status**: ${value}`), {only})).toEqual([])
})

test.each([
  ['**Status**: ✅ COMPLETE', '✅ COMPLETE → completed'],
  ['**Status:** In Progress  ', 'In Progress → in_progress'],
  ['- **Status**: `done`', 'done → completed'],
  ['> Status: **Active**', 'Active → in_progress'],
  ['| Status | 🚧 In Progress |\n|---|---|', '🚧 In Progress → in_progress'],
  ['**Status**: Complete \\(merged\\)', 'Complete \\(merged\\) → completed'],
  ['**Status**: Not started | **Type**: bug', 'Not started → in_progress'],
  ['**Status**: 진행 중', '진행 중 → in_progress'],
])('the whole value is wrong, and what it stands for is known: %j', async (line, fix) => {
  expect(await fixesIn(inHeader(line), {only})).toEqual([fix])
})

test.each([
  'mostly done',
  'in_progress | completed',
  '80% complete',
  'Complete - deploy blocked',
])('`%s` is ambiguous, and nothing is guessed', async (value) => {
  const end = 13 + value.length
  expect(await findingsIn(inHeader(`**Status**: ${value}`), {only})).toEqual([
    `3:13-3:${end} "${value}" Unexpected ambiguous status \`${value}\`, ${expected}`,
  ])
  expect(await fixesIn(inHeader(`**Status**: ${value}`), {only})).toEqual([`${value} → ?`])
})

test('prose is wrong, and nothing is guessed', async () => {
  expect(await fixesIn(inHeader('**Status**: Waiting on the moon | maybe'), {only})).toHaveLength(1)
  expect(await fixesIn(inHeader('**Status**: Paused for now'), {only})).toEqual([
    'Paused for now → ?',
  ])
})

test('every status in the header is looked at', async () => {
  expect(await fixesIn(inHeader('**Status**: done\n\n**Status**: wip'), {only})).toEqual([
    'done → completed',
    'wip → in_progress',
  ])
})

test('a status below a section is another thing', async () => {
  expect(await findingsIn(inHeader('## Known Issues\n\n**Status**: investigated'), {only})).toEqual(
    [],
  )
})

test('front matter has a status too', async () => {
  const text = '---\nstatus: "done" # at last\n---\n\n# Session State: x\n'
  expect(await findingsIn(text, {only})).toEqual([
    `2:10-2:14 "done" Unexpected status \`done\`, ${expected}`,
  ])
})

test('the values can be chosen', async () => {
  const options = {only, options: {values: ['open', 'paused']}}
  expect(await findingsIn(inHeader('**Status**: paused'), options)).toEqual([])
  expect(await findingsIn(inHeader('**Status**: completed'), options)).toEqual([
    '3:13-3:22 "completed" Unexpected status `completed`, expected `open` or `paused`',
  ])
})

test('a status for which a format names no values is free text', async () => {
  const plain = {
    name: 'plain',
    description: '',
    fields: [{name: 'Status', kind: 'status' as const}],
    sections: [],
  }
  expect(await findingsIn('Status: whatever\n', {only, formats: [plain], format: 'plain'})).toEqual(
    [],
  )
})

test('a value with a backtick is quoted so that it can be read', async () => {
  expect((await findingsIn(inHeader('**Status**: a \\` b'), {only}))[0]).toContain(
    'status `` a ` b ``',
  )
})

test('a long value is cut in the message, not in the place', async () => {
  const value = 'x'.repeat(200)
  const [finding] = await findingsIn(inHeader(`**Status**: ${value}`), {only})
  expect(finding).toContain(`3:13-3:213 "${value}"`)
  expect(finding).toContain(`\`${'x'.repeat(59)}…\``)
})

test('an alias in the options is a spelling of its value', async () => {
  const options = {values: ['in_progress', {name: 'paused', aliases: ['on hold']}]}
  const text = inHeader('**Status**: On hold')
  expect(await findingsIn(text, {only, options})).toEqual([
    '3:13-3:20 "On hold" Unexpected status `On hold`, expected `in_progress` or `paused`',
  ])
  expect(await fixesIn(text, {only, options})).toEqual(['On hold → paused'])
})

test('an alias in a format of one’s own is a spelling of its value', async () => {
  const values = ['open', {name: 'shut', aliases: ['over']}]
  const status = {name: 'Status', kind: 'status', values, final: ['shut']} as const
  const own: Format = {name: 'own', description: '', fields: [status], sections: [{name: 'Next'}]}
  const options = {only, format: 'own', formats: [own]}
  expect(await fixesIn(inHeader('**Status**: Over'), options)).toEqual(['Over → shut'])
  expect(await fixesIn(inHeader('**Status**: shut'), options)).toEqual([])
})

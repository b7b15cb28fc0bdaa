import {expect, test} from 'vitest'
import {formats} from '../../formats/index.ts'
import {findingsIn, lintText} from '../lint-text.ts'

const only = 'next-steps-priority'

test('DO: List next steps in priority order', async () => {
  expect(await lintText(session('1. Read the index\n2. Compare the time'), {only})).toEqual([])
  expect(await findingsIn(session('- Read the index\n- Compare the time'), {only})).toEqual([
    '6:4-6:14 "Next Steps" Unexpected steps in `Next Steps` without an order, expected a numbered list, horizons such as `Immediate`, or priorities',
  ])
})

test.each([
  '- Read the index',
  '- Read the index\n- [x] Compare the time',
  'Read the index, or compare the time.',
  '### Immediate\n\n- Read the index\n- Compare the time',
  '**Today**:\n\n- Read the index\n- Compare the time',
  '- **This week**:\n  - Read the index\n- **Later**:\n  - Compare the time',
  '### Phase 1\n\n- Read the index\n\n### Phase 2\n\n- Compare the time',
  '- Read the index\n- Then compare the time',
  '- Read the index\n- After that, compare the time',
  '- Read the index\n- Once it is read, compare the time',
  'First read the index:\n\n- Header\n- Entries',
  '- 🔴 Read the index\n- Compare the time',
  '- P0 Read the index\n- Compare the time',
  '- Read the index (high)\n- Compare the time',
  '| Step | What |\n| --- | --- |\n| A | Read |\n| B | Compare |',
  'Possible ways to go on:\n\n- Read the index\n- Compare the time',
  '### 즉시 시작 가능\n\n- 인덱스 읽기\n- 시간 비교',
  '### 短期\n\n- 读取索引\n- 比较时间',
  '### Inmediato\n\n- Leer\n- Comparar',
  '- Сначала прочитать индекс\n- Сравнить время',
  '- None: the work is done\n- [x] Read the index',
  '- Read the index\n\n### Owners\n\n| Who | What |\n| --- | --- |\n| Kim | Parser |\n| Lee | Report |',
  '| Task | Rank |\n| --- | --- |\n| Read | (high) |\n| Compare | (low) |',
  '| ID | Task |\n| --- | --- |\n| 1 | Read |\n| 2 | Compare |',
  '- This week\n  - Read the index\n- Next month\n  - Compare the time',
  'Read the guide.\n\nThen:\n\n- Read the index\n- Compare the time',
])('`%s` needs no order or has one', async (steps) => {
  expect(await lintText(session(steps), {only})).toEqual([])
})

test.each([
  '- Add high availability\n- Compare the time',
  '### Parser\n\n- Read the index\n\n### Report\n\n- Compare the time',
  '- Write the page on staged files\n- Read the index',
  '- Parser: read the index\n- Report: compare the time',
  'Both are small.\n\n- Read the index\n- Compare the time',
])('`%s` has no order', async (steps) => {
  expect(await lintText(session(steps), {only})).toHaveLength(1)
})

test('notes for the next session are no plan', async () => {
  const text =
    '# Session: 2026-02-18\n**Date:** 2026-02-18\n**Started:** 10:00\n**Last Updated:** 11:00\n\n## Current State\n\n### Notes for Next Session\n\n- The index is read\n- The time is measured\n'
  expect(await lintText(text, {only})).toEqual([])
})

function session(steps: string): string {
  return `# Session State: Parser\n\n**Created**: 2026-02-18\n**Status**: in_progress\n\n## Next Steps\n\n${steps}\n`
}

test('a heading may say that its steps are in order', async () => {
  const text = session('- Read the index\n- Compare the time')
  expect(
    await lintText(text.replace('## Next Steps', '## Next Steps (by priority)'), {only}),
  ).toEqual([])
})

test('a section that a format names by a sign alone is called by it', async () => {
  const own = formats.map((format) => ({
    ...format,
    sections: format.sections.map((spec) =>
      spec.role === 'next' ? {...spec, aliases: ['»']} : spec,
    ),
  }))
  const text = session('- Read the index\n- Compare the time').replace('## Next Steps', '## »')
  const findings = await lintText(text, {only, formats: own})
  expect(findings.map(({message}) => message)).toEqual([
    'Unexpected steps in `»` without an order, expected a numbered list, horizons such as `Immediate`, or priorities',
  ])
})

/** Text of so many characters that says nothing about an order. */
const filler = (length: number) => `${'the index of the parser '.repeat(20).slice(0, length - 1)}x`

test('a heading may say it within its first 200 characters', async () => {
  const heading = (length: number) =>
    `## Next Steps (${filler(length - 'Next Steps ( ranked'.length)} ranked`
  const text = session('- Read the index\n- Compare the time')
  expect(await lintText(text.replace('## Next Steps', `${heading(200)})`), {only})).toEqual([])
  expect(await lintText(text.replace('## Next Steps', `${heading(201)})`), {only})).toHaveLength(1)
})

test('a choice is offered within 60 characters of the colon', async () => {
  const steps = (length: number) =>
    `Options ${filler(length - 1)}:\n\n- Read the index\n- Compare the time`
  expect(await lintText(session(steps(60)), {only})).toEqual([])
  expect(await lintText(session(steps(61)), {only})).toHaveLength(1)
  expect(
    await lintText(session(`Options: all of these:\n\n- Read the index\n- Compare it`), {only}),
  ).toHaveLength(1)
})

test('a lead may have its colon within the first 200 characters', async () => {
  const steps = (length: number) =>
    `- Today ${filler(length - 'Today :'.length)}: read it\n- Compare the time`
  expect(await lintText(session(steps(200)), {only})).toEqual([])
  expect(await lintText(session(steps(201)), {only})).toHaveLength(1)
})

test('a row may begin with a number of three digits', async () => {
  const table = (first: number) =>
    `| Part | What |\n| --- | --- |\n| ${first} | Read the index |\n| b | Compare the time |`
  expect(await lintText(session(table(999)), {only})).toEqual([])
  expect(await lintText(session(table(1000)), {only})).toHaveLength(1)
})

test('what is done, failed or left open by a form is no step', async () => {
  for (const other of ['- [x] Read', '- ❌ Read', '- TBD', '- None', '- ⚠ Read', '-']) {
    expect(await lintText(session(`- Compare the time\n${other}`), {only})).toEqual([])
  }
})

test('what is known needs no order', async () => {
  const text = session('- Read the index\n- Compare the time')
  expect(await lintText(text.replace('Next Steps', 'What We Know'), {only})).toEqual([])
})

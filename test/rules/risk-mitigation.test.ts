import {expect, test} from 'vitest'
import {findingsIn, lintText} from '../lint-text.ts'

const only = 'risk-mitigation'

test('a cell without an answer is reported at the risk', async () => {
  const text = session(
    '| Risk | Probability | Impact | Mitigation |\n| --- | --- | --- | --- |\n| Lock | Low | - | Retry |',
  )
  expect(await findingsIn(text, {only})).toEqual([
    '10:3-10:7 "Lock" Unexpected risk `Lock` without `impact`, expected an impact',
  ])
})

test('a column that is missing is missing in each row', async () => {
  const text = session(
    '| Risk | Likelihood | Severity |\n| --- | --- | --- |\n| Lock | Low | High |',
  )
  expect(await findingsIn(text, {only})).toEqual([
    '10:3-10:7 "Lock" Unexpected risk `Lock` without `mitigation`, expected a mitigation',
  ])
})

test.each([
  '| Mitigation plan | Severity | Risk | Likelihood |\n| --- | --- | --- | --- |\n| Retry | High | Lock | Low |',
  '- **Lock**\n  - **Likelihood**: low\n  - **Impact**: high\n  - **Mitigation**: retry',
  '- Lock (low, HIGH) → retry',
  '- Lock: low probability, impact on CI only, mitigated by a retry',
  '### Lock\n\n- **Probability**: low\n- **Impact**: high\n- **Response**: retry',
  '| Risk | Probability | Impact | Mitigation |\n| --- | --- | --- | --- |\n| Lock | TBD | [impact] | Retry |',
  '| 风险 | 概率 | 影响 | 应对措施 |\n| --- | --- | --- | --- |\n| 锁 | 低 | 高 | 重试 |',
  '| 위험 | 가능성 | 영향 | 대응 |\n| --- | --- | --- | --- |\n| 잠금 | 낮음 | 높음 | 재시도 |',
  '- None: nothing can break',
  '',
])('`%s` says enough', async (content) => {
  expect(await lintText(session(content), {only})).toEqual([])
})

function session(content: string): string {
  return `# Session State: Parser\n\n**Created**: 2026-02-18\n**Status**: in_progress\n\n## Risks & Mitigation\n\n${content}\n`
}

test('a risk that was not filled in is the business of session-no-placeholders', async () => {
  expect(await lintText(session('- TBD'), {only})).toEqual([])
})

test('a line in bold over text is a risk, with or without a colon', async () => {
  const text = session('**Lock**\n\nIt is slow.\n\n**Leak**:\n\nIt is big.')
  const findings = await lintText(text, {only})
  expect(findings.map(({place}) => text.slice(place.start.offset, place.end.offset))).toEqual([
    'Lock',
    'Leak',
  ])
})

test('a table may have any number of columns', async () => {
  const columns = Array.from({length: 1200}, (_, index) => `C${index}`)
  const text = session(
    `| Risk | ${columns.join(' | ')} | Impact |\n${'| --- '.repeat(1202)}|\n| Lock ${'| a '.repeat(1200)}| High |`,
  )
  const findings = await lintText(text, {only})
  expect(findings.map(({message}) => message)).toEqual([
    'Unexpected risk `Lock` without `probability` and `mitigation`, expected a probability and a mitigation',
  ])
})

test.each(['', '-', '—', '–', '?', '??', '- ?'])('`%s` is no answer', async (cell) => {
  const text = session(
    `| Risk | Probability | Impact | Mitigation |\n| --- | --- | --- | --- |\n| Lock | Low | High | ${cell} |`,
  )
  expect(await lintText(text, {only})).toHaveLength(1)
})

test.each(['a', 'a-b', '- a', 'none?'])('`%s` is an answer', async (cell) => {
  const text = session(
    `| Risk | Probability | Impact | Mitigation |\n| --- | --- | --- | --- |\n| Lock | Low | High | ${cell} |`,
  )
  expect(await lintText(text, {only})).toEqual([])
})

test('a row answers in its columns, not in a sentence', async () => {
  const text = session('| Risk |\n| --- |\n| Lock (low, HIGH) → retry |')
  const findings = await lintText(text, {only})
  expect(findings.map(({message}) => message.split(', expected')[1])).toEqual([
    ' a probability, an impact, and a mitigation',
  ])
})

test('a risk in a language without words for it is left alone', async () => {
  const found = (risk: string) => lintText(session(`- ${risk}`), {only})
  expect(await found('De server van het team kan de last niet aan')).toEqual([])
  expect(await found('The server of the team is too small')).toHaveLength(1)
})

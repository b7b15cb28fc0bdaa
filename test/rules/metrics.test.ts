import {expect, test} from 'vitest'
import {findingsIn, lintText} from '../lint-text.ts'

const only = 'metrics'
const code = '- **Code lines changed**: ~450'
const tests = '- **Tests added**: 12'

test.each([
  '~3 hours',
  '2-3 hours',
  '~47 minutes (10:35 - 11:22)',
  '~4h 45min',
  '3h (180min)',
  '약 8시간 13분',
  '~165分钟',
  'none',
  '0',
  'N/A',
])('`%s` is a time', async (time) => {
  expect(await lintText(session(`- **Time**: ${time}\n${code}\n${tests}`), {only})).toEqual([])
})

test.each([
  `- **Duration**: full session\n${code}\n${tests}`,
  `- **Time**: none of it was measured\n${code}\n${tests}`,
  `- **Load time**: 2 s\n${code}\n${tests}`,
  `- **Time**: 3h\n${code}\n- **Tests added**: some`,
  `- **Time**: 3h\n- **Code**: much\n${tests}`,
])('`%s` lacks a figure', async (content) => {
  expect(await lintText(session(content), {only})).toHaveLength(1)
})

test('a total of no time is a figure, in a table, too', async () => {
  for (const time of [
    '- **Total time invested**: none',
    '| Metric | Figure |\n| --- | --- |\n| Total time | 0 |',
  ]) {
    const text = session(`${code}\n${tests}\n\n${time}`)
    expect(await lintText(text, {only})).toEqual([])
  }
})

test('what is missing is reported at the section, in one finding', async () => {
  expect(await findingsIn(session('- All went well'), {only})).toEqual([
    '6:4-6:19 "Session Metrics" Unexpected `Session Metrics` without `time`, `code changed`, and `tests added`, expected a figure for each',
  ])
})

test('blockers are counted where there are any', async () => {
  const content = `- **Time**: 3h\n${code}\n${tests}`
  const blocked = session(content, '## Dependencies & Blockers\n\n- **Pending**: Review\n\n')
  expect(await lintText(blocked, {only})).toHaveLength(1)
  const told = session(
    `${content}\n- **Blockers resolved**: none`,
    '## Dependencies & Blockers\n\n- **Pending**: Review\n\n',
  )
  expect(await lintText(told, {only})).toEqual([])
})

test.each([
  '| Metric | Value |\n| --- | --- |\n| Time | 3h |\n| Files changed | 4 |\n| Tests added | 0 |',
  '**Time**: 3h\n**Files changed**: 4\n**Tests**: none',
  '### Time\n\n3 hours\n\n### Code\n\n+120/-30\n\n### Tests\n\n12',
  '- 소요 시간: 3시간\n- 파일: 14개\n- 테스트: 3개',
  '- 用时：3小时\n- 修改文件：14\n- 测试：3',
  '- 時間: 3時間\n- ファイル: 14\n- テスト: 3',
  '- Tiempo: 3 horas\n- Archivos: 14\n- Pruebas: 3',
  '- Время: 3 часа\n- Файлов: 14\n- Тестов: 3',
  '',
])('`%s` has its figures', async (content) => {
  expect(await lintText(session(content), {only})).toEqual([])
})

test('`Metrics` by itself may be those of the product', async () => {
  const text = session('- **Bundle size**: 172 KB\n- **Load time**: 2 s').replace(
    'Session Metrics',
    'Metrics',
  )
  expect(await lintText(text, {only})).toEqual([])
})

function session(content: string, before = ''): string {
  return `# Session State: Parser\n\n**Created**: 2026-02-18\n**Status**: in_progress\n\n${before}## Session Metrics\n\n${content}\n`
}

test('an empty item is no line', async () => {
  const text = session(`- **Time**: 3h\n-\n${code}\n${tests}`)
  expect(await lintText(text, {only})).toEqual([])
})

test('a line without letters gives no figure', async () => {
  expect(await lintText(session('&nbsp;'), {only})).toEqual([])
})

test('a line gives its figure within its first 500 characters', async () => {
  const line = (length: number) =>
    `- **Tests added**: ${'many '.repeat(200).slice(0, length - 'Tests added: '.length - 2)} 9`
  expect(await lintText(session(`- **Time**: 3h\n${code}\n${line(500)}`), {only})).toEqual([])
  expect(await lintText(session(`- **Time**: 3h\n${code}\n${line(501)}`), {only})).toHaveLength(1)
})

test('a heading names what its lines count within its first 100 characters', async () => {
  const heading = (length: number) =>
    `### ${'all of it '.repeat(20).slice(0, length - ' coverage'.length)} coverage\n\n12`
  expect(await lintText(session(`- **Time**: 3h\n${code}\n\n${heading(100)}`), {only})).toEqual([])
  expect(
    await lintText(session(`- **Time**: 3h\n${code}\n\n${heading(101)}`), {only}),
  ).toHaveLength(1)
})

test('`Metrics` by itself are those of the session when three of them are told', async () => {
  const told = (content: string) =>
    session(content, '## Blockers\n\n- **Pending**: Review\n\n').replace(
      '## Session Metrics',
      '## Metrics',
    )
  expect(await lintText(told(`- **Time**: 3h\n${code}`), {only})).toEqual([])
  expect(await findingsIn(told(`- **Time**: 3h\n${code}\n${tests}`), {only})).toEqual([
    '10:4-10:11 "Metrics" Unexpected `Metrics` without `blockers resolved`, expected a figure',
  ])
})

import {afterEach, expect, test, vi} from 'vitest'
import {InputError} from '../../lint/input-limits.ts'
import {lint} from '../../lint/lint.ts'
import {loadRemark} from '../../lint/parser.ts'
import {dates} from '../../rules/dates.ts'
import {findingsIn, lintText, settings, today} from '../lint-text.ts'

afterEach(() => vi.restoreAllMocks())

const run = (text: string) => lint(text, {settings, context: {today}})

test('a result says how the file was read', async () => {
  expect(await run('# Session State: x\n')).toMatchObject({path: '', format: 'session-state'})
  expect(await run('# x\n')).toMatchObject({format: 'unknown'})
})

test('a byte-order mark is no part of the text', async () => {
  const {text, findings} = await run('\ufeff# x\n')
  expect(text).toBe('# x\n')
  expect(findings[0]?.place.start).toEqual({line: 1, column: 3, offset: 2})
})

test('findings are in the order of the file', async () => {
  const text = '# Session State: x\n\n**Updated**: 2026-02-30\n**Status**: done\n\n## Next Steps\n'
  const lines = (await lintText(text)).map(({place}) => place.start.line)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
})

test.each([
  'Status: done | Created: 2026-02-30',
  'Created: 2026-02-30 | Status: done',
])('findings in one line are in its order: %s', async (line) => {
  const text = `# Session State: x\n\n${line}\n`
  const rules = new Map(
    [...settings.rules].filter(([id]) => ['session-dates', 'session-status-value'].includes(id)),
  )
  const places = (await lintText(text, {rules})).map(({place}) => place.start.column)
  expect(places).toEqual(
    [line.indexOf('2026') + 1, line.indexOf('done') + 1].toSorted((a, b) => a - b),
  )
})

test('the settings can choose the format and the type', async () => {
  const withSettings = (chosen: Partial<typeof settings>) =>
    lint('# x\n', {settings: {...settings, ...chosen}, context: {today}})
  expect((await withSettings({format: 'handoff'})).format).toBe('handoff')
  expect((await withSettings({format: 'no such format'})).format).toBe('unknown')
  const {findings} = await withSettings({
    format: 'session-state',
    type: 'refactor',
    forceType: true,
  })
  expect(findings.map(({message}) => message)).toContainEqual(
    expect.stringContaining('`Current Progress`'),
  )
})

test('a finding says what caused it, and whether it shows a secret', async () => {
  const text =
    '# Session State: x\n\n## Next Steps\n\n## Next Steps\n\namqp://app:b7Xq29-fLm@mq.acme.io\n'
  const [double] = await lintText(text, {only: 'no-duplicate-sections'})
  expect(double?.cause?.place.start.line).toBe(3)
  expect(double && 'sensitive' in double).toBe(false)
  const [secret] = await lintText(text, {only: 'no-secrets'})
  expect(secret?.sensitive).toBe(true)
  expect(secret && 'cause' in secret).toBe(false)
})

test('each finding says why it matters and where that is explained', async () => {
  const [finding] = await lintText('**Status**: done\n\n# Session State: x\n', {
    only: 'status-value',
  })
  expect(finding).toMatchObject({
    ruleId: 'session-status-value',
    severity: 'error',
    expected: ['completed'],
    url: expect.stringMatching(/\/docs\/rules\/status-value\.md$/),
    note: expect.stringMatching(/\w/),
  })
})

test('a tree without positions is read', async () => {
  const text = `---
status: done
---

<!-- lint disable session-dates -->

# Session State: x

## Next Steps

-
- [ ] fixed stuff

| What | Why |
| --- | --- |
| | |
`
  const parse = await loadRemark()
  const parser = () =>
    JSON.parse(
      JSON.stringify(parse(text), (key, value) => (key === 'position' ? undefined : value)),
    )
  const found = (await lintText(text, {parser})).map(({ruleId}) => ruleId)
  expect(found).toContain('session-required-sections')
  expect(found).toContain('session-no-vague-text')
})

test('a rule that is off finds nothing', async () => {
  expect(await findingsIn('**Status**: done\n\n# Session State: x\n', {rules: new Map()})).toEqual(
    [],
  )
})

test('a crash names the rule', async () => {
  vi.spyOn(dates, 'check').mockImplementation(() => {
    throw new TypeError('no such thing')
  })
  await expect(run('# Session State: x\n')).rejects.toMatchObject({
    name: 'RuleError',
    ruleId: 'session-dates',
    message: 'session-dates crashed: no such thing',
    cause: new TypeError('no such thing'),
  })
})

test('a crash with something else than an error names the rule too', async () => {
  vi.spyOn(dates, 'check').mockImplementation(() => {
    throw 'nothing'
  })
  await expect(run('# Session State: x\n')).rejects.toThrow('session-dates crashed: nothing')
})

test.each([
  ['quotes', '>'.repeat(300)],
  ['quotes with spaces', '> '.repeat(300)],
  ['numbered lists', '1. '.repeat(300)],
])('%s deeper than anybody writes are refused with their line', async (_name, line) => {
  await expect(run(`# x\n\n${line}x\n`)).rejects.toThrow(InputError)
  await expect(run(`# x\n\n${line}x\n`)).rejects.toThrow(/^line 3 /)
})

test.each(['>', '1.'])('a line nests `%s` at most 199 times, wherever it stands', async (mark) => {
  for (const wrap of [
    (line: string) => line,
    (line: string) => `${line}\n`,
    (line: string) => `${line}\nx\n`,
    (line: string) => `${'x'.repeat(300)}\n${line}`,
    (line: string) => `${'x'.repeat(199)}\n${line}\n${'x'.repeat(300)}`,
  ]) {
    await expect(run(wrap(mark.repeat(200)))).rejects.toThrow(InputError)
    await expect(run(wrap(mark.repeat(199)))).resolves.toMatchObject({format: 'unknown'})
  }
})

test('text that is refused is refused with the line that nests too deep, however lines end', async () => {
  const line = '>'.repeat(200)
  for (const end of ['\n', '\r\n', '\r']) {
    const lines = ['# x', 'y'.repeat(500), '', line, line]
    await expect(run(lines.join(end))).rejects.toMatchObject({
      name: 'InputError',
      message:
        'line 4 nests quotes or lists at least 200 deep, expected a file that people can read',
    })
  }
})

test('what nests too deep may be indented, and have spaces between its marks', async () => {
  const line = (indent: number, gap: number) =>
    ' '.repeat(indent) + `>${' '.repeat(gap)}`.repeat(200)
  await expect(run(line(9, 4))).rejects.toThrow(InputError)
  // With more spaces it is a block of code.
  await expect(run(line(10, 4))).resolves.toBeDefined()
  await expect(run(line(0, 5))).resolves.toBeDefined()
})

test('text between the marks of quotes nests nothing', async () => {
  await expect(run(`${'>'.repeat(199)}x>\n`)).resolves.toBeDefined()
  await expect(run(`x${'>'.repeat(200)}\n`)).resolves.toBeDefined()
})

test.each(['\n', '\r\n', '\r'])('line endings as %j make no difference', async (ending) => {
  const lines = [
    '# Session State: x',
    '',
    '**Status**: done',
    '**Created**: 2026-02-30',
    '',
    '## Nxet Steps',
    '',
    'x',
  ]
  const findings = (text: string) => findingsIn(text, {path: 'notes.tmp'})
  expect(await findings(lines.join(ending))).toEqual(await findings(lines.join('\n')))
  expect(await findings(lines.join('\n'))).toHaveLength(16)
})

test('no final newline makes no difference but at the end', async () => {
  const text = '# Session State: x\n\n**Status**: done'
  expect(await findingsIn(text, {only: 'status-value'})).toEqual(
    await findingsIn(`${text}\n`, {only: 'status-value'}),
  )
})

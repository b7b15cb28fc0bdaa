import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {
  formatResults,
  lintFiles,
  lintText,
  type ReportFormat,
  UsageError,
} from '../../project/api.ts'
import {cleanName, cleanSession, makeFolder, today, wrongSession} from '../cli/command.ts'

describe('lintText', () => {
  test('gives the findings in a text', async () => {
    const result = await lintText(wrongSession, {path: cleanName, today, config: {}})
    expect(result).toMatchObject({path: cleanName, text: wrongSession, format: 'session-state'})
    expect(result.findings).toMatchObject([
      {
        ruleId: 'session-status-value',
        severity: 'error',
        place: {start: {line: 5, column: 13}, end: {line: 5, column: 17}},
        expected: ['completed'],
      },
    ])
  })

  test('needs no path', async () => {
    expect(await lintText(cleanSession, {today, config: {}})).toMatchObject({
      path: '',
      findings: [],
    })
  })

  test('takes the configuration as a value, from a file, or from the nearest file', async () => {
    const off = {rules: {'session-status-value': 'off'}} as const
    const cwd = makeFolder({
      'x/session-lint.config.json': JSON.stringify(off),
      'my.json': JSON.stringify(off),
    })
    const options = {cwd, today, path: cleanName}
    const count = async (more: object) =>
      (await lintText(wrongSession, {...options, ...more})).findings.length
    expect(await count({})).toBe(1)
    expect(await count({config: off})).toBe(0)
    expect(await count({config: 'my.json'})).toBe(0)
    expect(await count({path: `x/${cleanName}`})).toBe(0)
  })

  test('refuses a wrong configuration', async () => {
    const config = {rules: {'session-date': 'off'}} as const
    await expect(lintText('', {config})).rejects.toThrow(UsageError)
  })
})

describe('lintFiles', () => {
  test('gives results of files and what went wrong', async () => {
    const cwd = makeFolder({
      [`x/${cleanName}`]: wrongSession,
      'x/bad.md': new Uint8Array([0xff]),
    })
    const {results, problems} = await lintFiles(['x', 'nope.md'], {cwd, today})
    expect(results).toMatchObject([
      {path: join(cwd, 'x', cleanName), findings: [{ruleId: 'session-status-value'}]},
    ])
    expect(problems).toEqual([
      {path: 'nope.md', message: 'no such file or folder'},
      {path: 'x/bad.md', message: 'not valid UTF-8: the first wrong byte is in line 1'},
    ])
  })

  test('finds the configured files by itself', async () => {
    const cwd = makeFolder({[`.claude/sessions/${cleanName}`]: cleanSession})
    expect((await lintFiles([], {cwd, today})).results).toHaveLength(1)
    expect((await lintFiles('.claude', {cwd, today})).results).toHaveLength(1)
  })

  test('can take what is not there for nothing', async () => {
    const cwd = makeFolder()
    expect(await lintFiles('*.md', {cwd, errorOnUnmatchedPattern: false})).toEqual({
      results: [],
      problems: [],
    })
  })
})

describe('formatResults', () => {
  test('makes the reports of the command', async () => {
    const cwd = makeFolder({[cleanName]: wrongSession})
    const {results} = await lintFiles(cleanName, {cwd, today})
    expect(await formatResults(results, 'pretty', {cwd})).toMatch(/^2026-.*\n\n {2}5:13 {2}error/)
    expect(JSON.parse(await formatResults(results, 'json'))).toMatchObject([{errorCount: 1}])
  })

  test('knows no other formats', async () => {
    await expect(formatResults([], 'toString' as ReportFormat)).rejects.toThrow(
      'Unexpected format `toString`, expected `json`, `pretty`, or `sarif`',
    )
  })
})

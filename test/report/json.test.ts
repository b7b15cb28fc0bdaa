import {describe, expect, test} from 'vitest'
import type {Result} from '../../lint/result.ts'
import {json} from '../../report/json.ts'
import {plainTerminal} from '../../report/terminal.ts'
import {resultOf} from './results.ts'

async function text(results: readonly Result[]): Promise<string> {
  const reporter = json({cwd: '/x', terminal: plainTerminal})
  let all = ''
  for (const result of results) all += await reporter.add(result)
  return all + reporter.end({failed: 0, hidden: 0})
}

async function report(results: readonly Result[]) {
  return JSON.parse(await text(results))
}

describe('the JSON report', () => {
  test('has the shape of ESLint’s', async () => {
    expect(await report([resultOf('a\n{done}\n', {severity: 'warning'}, 'a.md')])).toEqual([
      {
        filePath: '/x/a.md',
        messages: [
          {
            ruleId: 'session-status-value',
            severity: 1,
            message: 'Unexpected status `done`, expected `completed`',
            line: 2,
            column: 1,
            endLine: 2,
            endColumn: 5,
            fix: {range: [2, 6], text: 'completed'},
            note: 'One word for each status can be searched for.',
            url: 'https://example.com/status-value',
          },
        ],
        suppressedMessages: [],
        errorCount: 0,
        fatalErrorCount: 0,
        warningCount: 1,
        fixableErrorCount: 0,
        fixableWarningCount: 1,
        source: 'a\ndone\n',
      },
    ])
  })

  test('has the second place of a finding', async () => {
    const place = {start: {line: 1, column: 3, offset: 2}, end: {line: 1, column: 4, offset: 3}}
    const [file] = await report([resultOf('{a} b', {cause: {message: 'The other is here', place}})])
    expect(file.messages[0].cause).toEqual({message: 'The other is here', line: 1, column: 3})
  })

  test('counts errors apart from warnings', async () => {
    const [file] = await report([resultOf('{a}{b}', {expected: []})])
    expect(file).toMatchObject({errorCount: 2, fixableErrorCount: 0, warningCount: 0})
  })

  test('counts only what has a fix as fixable', async () => {
    const fixed = resultOf('{a}', {severity: 'warning'})
    const findings = [fixed, resultOf('{b}', {severity: 'warning', expected: []})]
    const [file] = await report([{...fixed, findings: findings.flatMap((one) => one.findings)}])
    expect(file).toMatchObject({warningCount: 2, fixableWarningCount: 1, fixableErrorCount: 0})
  })

  test('has the start of a second place', async () => {
    const place = {start: {line: 3, column: 4}, end: {line: 3, column: 9}}
    const [file] = await report([resultOf('{a}', {cause: {message: 'first here', place}})])
    expect(file.messages[0].cause).toEqual({message: 'first here', line: 3, column: 4})
    const [other] = await report([resultOf('{a}')])
    expect(other.messages[0]).not.toHaveProperty('cause')
  })

  test('has a fix only when exactly one text is right', async () => {
    for (const expected of [[], ['a', 'b']]) {
      const [file] = await report([resultOf('{x}', {expected})])
      expect(file.messages[0]).not.toHaveProperty('fix')
    }
    const start = {line: 1, column: 1}
    const end = {line: 1, column: 2}
    for (const place of [
      {start, end},
      {start: {...start, offset: 0}, end},
      {start, end: {...end, offset: 1}},
    ]) {
      const [file] = await report([resultOf('{x}', {place})])
      expect(file.messages[0]).not.toHaveProperty('fix')
    }
  })

  test('lists files without findings too, without their text', async () => {
    const [file] = await report([resultOf('abc')])
    expect(file).toMatchObject({filePath: '/x/a.md', messages: []})
    expect(file).not.toHaveProperty('source')
  })

  test('is an array, of however many files', async () => {
    expect(await report([])).toEqual([])
    expect(await report([resultOf(''), resultOf(''), resultOf('')])).toHaveLength(3)
  })

  test('names text that has no path', async () => {
    expect(await report([resultOf('', {}, '')])).toMatchObject([{filePath: '<stdin>'}])
  })

  test('keeps every character, and shows none that a terminal would act on', async () => {
    const evil = '\u009B31m\u202E\u{E0041}\u2028'
    const written = await text([resultOf(`{${evil}}`)])
    expect(written).not.toMatch(/[\p{Cf}\p{Zl}\u0080-\u009F]/u)
    expect(JSON.parse(written)[0].source).toBe(evil)
  })
})

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {commentRuleId} from '../../lint/comments.ts'
import type {Result} from '../../lint/result.ts'
import {type ReportOptions, reporters, type Summary, writeReport} from '../../report/index.ts'
import type {SarifOptions} from '../../report/sarif.ts'
import {plainTerminal} from '../../report/terminal.ts'
import type {Finding} from '../../rules/rule.ts'
import {cleanName, makeFolder, wrongSession} from '../cli/command.ts'
import {command} from '../hooks/repository.ts'
import {hostileTexts} from './hostile-texts.ts'
import {resultOf} from './results.ts'
import {sarifFaults} from './sarif-schema.ts'

interface Options extends Partial<ReportOptions & SarifOptions> {
  readonly failed?: number
}

/** The report of results, which the schema finds nothing wrong with. */
async function report(
  results: readonly Result[],
  {failed = 0, ...options}: Options = {},
): Promise<string> {
  const reporter = reporters.sarif({cwd: '/x', terminal: plainTerminal, ...options})
  const summary: Summary = {failed, hidden: 0}
  const text = await writeReport(reporter, results, summary)
  expect(sarifFaults(text)).toEqual([])
  return text
}

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly message: {readonly text: string}
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: {readonly uri: string; readonly uriBaseId?: string}
      readonly region: Readonly<Record<string, number>>
    }
  }[]
  readonly relatedLocations?: readonly unknown[]
  readonly partialFingerprints: {readonly primaryLocationLineHash: string}
}

async function resultsIn(results: readonly Result[], options?: Options): Promise<SarifResult[]> {
  return JSON.parse(await report(results, options)).runs[0].results
}

async function hashesIn(results: readonly Result[]): Promise<string[]> {
  const found = await resultsIn(results)
  return found.map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash)
}

describe('the SARIF report', () => {
  test('has the second place of a finding', async () => {
    const place = {start: {line: 1, column: 3, offset: 2}, end: {line: 1, column: 4, offset: 3}}
    const result = resultOf('{a} b', {cause: {message: 'The other is here', place}})
    const [found] = await resultsIn([result])
    expect(found?.relatedLocations).toMatchObject([
      {
        message: {text: 'The other is here'},
        physicalLocation: {
          artifactLocation: {uri: 'a.md'},
          region: {startLine: 1, startColumn: 3, endLine: 1, endColumn: 4},
        },
      },
    ])
  })

  test('has an empty list of results without findings, as the schema wants it', async () => {
    for (const results of [[], [resultOf('fine\n')]]) {
      expect(await resultsIn(results)).toEqual([])
    }
  })

  test('has one result for each finding, with the place, the rule and the level', async () => {
    const results = [
      resultOf('a\n{done}\n', {}, '/x/notes/a b.md'),
      resultOf('a\n', {}, '/x/clean.md'),
      resultOf('{done} {done}\n', {ruleId: commentRuleId, severity: 'warning'}, '/x/c.md'),
    ]
    const [run] = JSON.parse(await report(results)).runs
    expect(run.results).toMatchObject([
      {
        ruleId: 'session-status-value',
        level: 'error',
        message: {text: 'Unexpected status `done`, expected `completed`'},
        locations: [
          {
            physicalLocation: {
              artifactLocation: {uri: 'notes/a%20b.md', uriBaseId: '%SRCROOT%'},
              region: {startLine: 2, startColumn: 1, endLine: 2, endColumn: 5},
            },
          },
        ],
      },
      {ruleId: commentRuleId, level: 'warning'},
      {ruleId: commentRuleId, level: 'warning'},
    ])
    const {rules} = run.tool.driver
    for (const {ruleId, ruleIndex} of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId)
  })

  test('has a second place as a related location', async () => {
    const place = {start: {line: 1, column: 1}, end: {line: 1, column: 2}}
    const [found] = await resultsIn([resultOf('a\n{b}\n', {cause: {message: 'first here', place}})])
    expect(found).toMatchObject({
      relatedLocations: [
        {
          message: {text: 'first here'},
          physicalLocation: {
            artifactLocation: {uri: 'a.md'},
            region: {startLine: 1, startColumn: 1, endLine: 1, endColumn: 2},
          },
        },
      ],
    })
    expect((await resultsIn([resultOf('{b}')]))[0]).not.toHaveProperty('relatedLocations')
  })

  test('describes its rules', async () => {
    const [run] = JSON.parse(await report([resultOf('{a}')])).runs
    expect(run).not.toHaveProperty('automationDetails')
    expect(run.tool.driver.name).toBe('session-lint')
    const rules = new Map<string, unknown>(
      run.tool.driver.rules.map((rule: {id: string}) => [rule.id, rule]),
    )
    expect(rules.get('session-status-value')).toMatchObject({
      defaultConfiguration: {level: 'error'},
    })
    expect(rules.get(commentRuleId)).toMatchObject({
      shortDescription: {text: 'a lint comment that has no effect'},
      help: {text: 'As written, the comment has no effect.'},
      helpUri: expect.stringMatching(/suppressing\.md$/),
      defaultConfiguration: {level: 'error'},
    })
  })

  test('has one line for each finding, written as soon as its file is linted', async () => {
    const reporter = reporters.sarif({cwd: '/x', terminal: plainTerminal})
    expect(await reporter.add(resultOf('fine\n'))).toBe('')
    const first = await reporter.add(resultOf('{done}\n'))
    expect(first.split('\n')).toHaveLength(2)
    const second = await reporter.add(resultOf('{done} {done}\n'))
    expect(second.split('\n')).toHaveLength(3)
    const end = reporter.end({failed: 0, hidden: 0})
    expect(JSON.parse(first + second + end).runs[0].results).toHaveLength(3)
  })

  test('says that it is not complete when a file could not be linted', async () => {
    for (const results of [[], [resultOf('{done}\n')]]) {
      expect(JSON.parse(await report(results)).runs[0].invocations).toBeUndefined()
      const [run] = JSON.parse(await report(results, {failed: 2})).runs
      expect(run.invocations).toEqual([{executionSuccessful: false}])
    }
  })

  test('puts what is missing at the end of the file on its last line', async () => {
    const {findings, ...rest} = resultOf('a\nb\n{}', {expected: []})
    const [missing] = await resultsIn([{...rest, findings}])
    expect(missing?.locations[0]?.physicalLocation.region).toEqual({startLine: 2, endLine: 2})
  })

  test('has an absolute address for a file outside of the folder, and a name for a text', async () => {
    const results = await resultsIn([
      resultOf('{done}', {}, '/y/a #1.md'),
      resultOf('{done}', {}, ''),
    ])
    const locations = results.map(
      ({locations: [first]}) => first?.physicalLocation.artifactLocation,
    )
    expect(locations).toEqual([
      {uri: 'file:///y/a%20%231.md'},
      {uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%'},
    ])
  })

  test.each(hostileTexts)('stays in shape with %j in names, texts and messages', async (text) => {
    const path = `/x/${text.replaceAll('/', '∕')}\ud800.md`
    const finding: Partial<Finding> = {message: `Unexpected ${text}`, expected: [text]}
    const [result, ...others] = await resultsIn([
      {...resultOf('{done}\n', finding, path), text: `done ${text}\n`},
    ])
    expect(others).toEqual([])
    expect(result?.message.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w.~%!*'()-]+$/)
  })

  test('holds no secret', async () => {
    const found = resultOf('Key: {hunter22hunter22}\n', {sensitive: true, expected: []})
    expect(await report([found])).not.toContain('hunter22')
  })
})

describe('a fingerprint', () => {
  test('stays the same when lines move, and when cases and spaces change', async () => {
    const [before] = await hashesIn([resultOf('{Not  done}\n')])
    expect(before).toMatch(/^[\da-f]{16}:1$/)
    expect(await hashesIn([resultOf('more\n\n- {not done}\n')])).toEqual([before])
  })

  test('differs for another text, rule, file, and for the same text again', async () => {
    const hashes = await hashesIn([
      resultOf('{done} {done}\n'),
      resultOf('{fixed}\n'),
      resultOf('{done}\n', {ruleId: 'session-dates'}),
      resultOf('{done}\n', {}, '/x/b.md'),
    ])
    // The files have one name, so each of them starts to count anew.
    expect(new Set(hashes).size).toBe(5)
  })

  test('is that of the caller where it has one, as are the details of the analysis', async () => {
    const result = resultOf('{done} {fixed}\n')
    const [first] = result.findings
    const text = await report([result], {
      automationId: 'session-lint/lint/',
      fingerprintOf: (finding) => (finding === first ? 'abc' : undefined),
    })
    const [run] = JSON.parse(text).runs
    expect(run.automationDetails).toEqual({id: 'session-lint/lint/'})
    expect(run.results[0].partialFingerprints).toEqual({primaryLocationLineHash: 'abc:1'})
    const [, own] = await hashesIn([result])
    expect(run.results[1].partialFingerprints).toEqual({primaryLocationLineHash: own})
  })
})

test('the schema refuses what is not SARIF', async () => {
  const log = JSON.parse(await report([]))
  log.runs[0].tool.driver.rules[0].level = 'error'
  expect(sarifFaults(JSON.stringify(log)).join('\n')).toContain('level')
  expect(sarifFaults('{"version": "2.1.1", "runs": []}')).not.toEqual([])
})

test('the command writes it to its output, or to a file', async () => {
  const cwd = makeFolder({[cleanName]: wrongSession})
  const printed = await command(['--format', 'sarif', cleanName], {cwd})
  expect(printed).toMatchObject({code: 1, stderr: ''})
  expect(sarifFaults(printed.stdout)).toEqual([])
  const [{results}] = JSON.parse(printed.stdout).runs
  expect(results).toMatchObject([{ruleId: 'session-status-value'}])
  const written = await command(['-f', 'sarif', '-o', 'out/lint.sarif', cleanName], {cwd})
  expect(written).toEqual({code: 1, stdout: '', stderr: ''})
  expect(readFileSync(join(cwd, 'out/lint.sarif'), 'utf8')).toBe(printed.stdout)
})

import {describe, expect, test} from 'vitest'
import type {FileConfig} from '../../config/index.ts'
import {resolveConfig} from '../../config/index.ts'
import {lint} from '../../lint/lint.ts'
import {runRule} from '../../lint/run-rules.ts'
import {defineRule, type Finding, type Report, type SessionFile} from '../../rules/rule.ts'
import {today} from '../lint-text.ts'

/** A status that is wrong, an approach without its time, and a field that is not due yet. */
const text = [
  '# Session State: x',
  '**Created**: 2026-11-23',
  '**Status**: doing',
  '## Failed Approaches',
  '- The cache, because it answered 409 to the second request',
  '',
].join('\n\n')

async function severities(config: FileConfig, first: FileConfig = {}): Promise<string[]> {
  const settings = resolveConfig(config, first).settingsFor('a.md')
  const {findings} = await lint(text, {settings, context: {today}})
  return ['time-spent', 'status-value', 'required-metadata'].map(
    (name) => `${findings.find(({ruleId}) => ruleId === `session-${name}`)?.severity}`,
  )
}

describe('strict', () => {
  test('makes errors of warnings, but not of what is not due yet', async () => {
    expect(await severities({})).toEqual(['warning', 'error', 'warning'])
    expect(await severities({preset: 'strict'})).toEqual(['error', 'error', 'warning'])
  })

  test('leaves a severity that the configuration sets', async () => {
    const rules = {'session-time-spent': 'warn', 'status-value': ['warn', {}]} as const
    const config: FileConfig = {preset: 'strict', rules}
    expect(await severities(config)).toEqual(['warning', 'warning', 'warning'])
    expect(await severities({rules}, {preset: 'strict'})).toEqual(['warning', 'warning', 'warning'])
  })

  test('leaves a severity that the command sets', async () => {
    const first: FileConfig = {rules: {'time-spent': 'warn'}}
    expect((await severities({preset: 'strict'}, first))[0]).toBe('warning')
  })

  test('is about a rule that is only turned on, or only has options', async () => {
    for (const value of ['on', true, {require: ['failed']}] as const) {
      const config: FileConfig = {preset: 'strict', rules: {'time-spent': value}}
      expect((await severities(config))[0]).toBe('error')
    }
  })

  test('is about a rule that a later part of the configuration leaves to itself', async () => {
    const config: FileConfig = {preset: 'strict', rules: {'time-spent': 'warn'}}
    expect((await severities(config, {rules: {'time-spent': 'on'}}))[0]).toBe('error')
  })
})

describe('a finding that is less than the worst case of its rule', () => {
  const point = {line: 1, column: 1}
  const place = {start: point, end: point}

  function found(report: Partial<Report>, isExplicit: boolean, strict: boolean): string[] {
    const rule = defineRule({
      id: 'session-test',
      description: 'a rule of this test',
      severity: 'error',
      why: 'It is tested.',
      options: {},
      defaults: {},
      check: (_file, _options, add) => add({message: 'x', place, ...report}),
    })
    const findings: Finding[] = []
    runRule(rule, {} as SessionFile, {severity: 'error', isExplicit, options: {}}, strict, findings)
    return findings.map(({severity}) => severity)
  }

  test('is a warning, an error under strict, and a warning where the severity is set', () => {
    expect(found({severity: 'warning'}, false, false)).toEqual(['warning'])
    expect(found({severity: 'warning'}, false, true)).toEqual(['error'])
    expect(found({severity: 'warning'}, true, true)).toEqual(['warning'])
  })

  test('is a warning in every case when it is not due yet', () => {
    expect(found({notDue: true}, false, true)).toEqual(['warning'])
    expect(found({notDue: true}, true, true)).toEqual(['warning'])
  })
})

import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {ruleUrl} from '../../rules/rule.ts'
import {command} from '../hooks/repository.ts'
import {makeFolder} from './command.ts'

const cwd = process.cwd()

describe('session-lint explain', () => {
  test('lists every rule with what it flags', async () => {
    const {code, stdout, stderr} = await command(['explain'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    for (const {id} of rules) expect(stdout).toMatch(new RegExp(`^${id} `, 'm'))
    expect(Math.max(...stdout.split('\n').map(({length}) => length))).toBeLessThanOrEqual(100)
  })

  test.each(rules.map(({id}) => id))('shows the page of %s', async (id) => {
    const {code, stdout, stderr} = await command(['explain', id], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(new RegExp(`^${id}\n\n`))
    expect(stdout).toContain('\nFix it\n')
    expect(stdout.trimEnd().endsWith(ruleUrl(id))).toBe(true)
    expect(stdout).not.toContain('\u001B[')
  })

  test('takes a name without its prefix', async () => {
    const whole = await command(['explain', 'session-status-value'], {cwd})
    expect(await command(['explain', 'status-value'], {cwd})).toEqual(whole)
  })

  test('sets headings in bold, examples in, and text in lines', async () => {
    const {stdout} = await command(['explain', 'status-value'], {cwd, env: {FORCE_COLOR: '1'}})
    expect(stdout).toContain('\u001B[1mFix it\u001B[22m\n')
    expect(stdout).toContain('\n    **Status**: mostly done\n')
    const text = stdout.split('\n').filter((line) => !/^ {4}|https:/.test(line))
    expect(Math.max(...text.map(({length}) => length))).toBeLessThanOrEqual(88)
  })

  test('gives the address of what a page links to, other rules aside', async () => {
    const {stdout} = await command(['explain', 'no-vague-text'], {cwd})
    const folder = new URL('..', ruleUrl('session-no-vague-text'))
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      `how often the rules are right (${new URL('evaluation.md', folder)})`,
    )
    expect(stdout).toContain('- `session-todo-context` asks')
  })

  test.each([
    [
      'sesion-status-value',
      'Unknown rule `sesion-status-value`, did you mean `session-status-value`?',
    ],
    ['staus-value', 'Unknown rule `staus-value`, did you mean `session-status-value`?'],
    ['nothing-like-it', 'Unknown rule `nothing-like-it`, `session-lint explain` lists them'],
    ['../../package', 'Unknown rule `../../package`, `session-lint explain` lists them'],
  ])('does not know %s', async (name, message) => {
    expect(await command(['explain', name], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: `${message}\n`,
    })
  })

  test('explains one rule at a time', async () => {
    const {code, stderr} = await command(['explain', 'dates', 'stale'], {cwd})
    expect({code, stderr}).toEqual({code: 2, stderr: 'Unexpected `stale`, expected one rule\n'})
  })

  test('has a help of its own', async () => {
    const {stdout} = await command(['explain', '--help'], {cwd: makeFolder()})
    expect(stdout).toMatch(/^Usage: session-lint explain \[rule\]\n/)
  })
})

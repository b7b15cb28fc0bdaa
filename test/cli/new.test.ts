import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {formats} from '../../formats/index.ts'
import {command, gitEnv} from '../hooks/repository.ts'
import {makeFolder, today} from './command.ts'

interface Message {
  readonly ruleId: string
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly message: string
}

async function lint(cwd: string, path: string): Promise<Message[]> {
  const {stdout} = await command(['--format', 'json', path], {cwd})
  return JSON.parse(stdout)[0].messages
}

/** Makes a session, and gives its path and text. */
async function make(cwd: string, ...args: readonly string[]): Promise<[string, string]> {
  const {code, stdout, stderr} = await command(['new', ...args], {cwd})
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  const path = stdout.trimEnd()
  return [path, readFileSync(join(cwd, path), 'utf8')]
}

const promptPattern = /(?<!\\)\[(?! \])[^\]]+\]/g

/** What a new session may be asked to be: every format, with each of its types. */
const variants = formats.flatMap(({name, types = {}}) => [
  `--session-format ${name}`,
  ...Object.keys(types).map((type) => `--session-format ${name} --type ${type}`),
])

/** Makes a session and expects that each of its prompts is a finding, and that nothing else is. */
async function expectPromptsOnly(cwd: string, ...args: readonly string[]): Promise<void> {
  const [path, text] = await make(cwd, ...args)
  const lines = text.split('\n')
  const prompts = lines.flatMap((line, index) =>
    (line.match(promptPattern) ?? []).map((prompt) => `${index + 1}: ${prompt}`),
  )
  expect(prompts.length).toBeGreaterThan(2)
  const found = (await lint(cwd, path)).map(({ruleId, message, line, column, endColumn}) =>
    ruleId === 'session-no-placeholders'
      ? `${line}: ${lines[line - 1]?.slice(column - 1, endColumn - 1)}`
      : message,
  )
  expect(found).toEqual(prompts)
}

describe('session-lint new', () => {
  test.each(variants)('leaves prompts and nothing else to find: %s', async (options) => {
    await expectPromptsOnly(makeFolder(), 'parser-choice', ...options.split(' '))
  })

  test.each(variants)('leaves nothing else in a repository with sessions: %s', async (variant) => {
    const options = variant.split(' ')
    const cwd = makeFolder()
    const env = {...gitEnv, SESSION_LINT_TODAY: '2026-03-10'}
    execFileSync('git', ['init', '--quiet', '--initial-branch=fix/a_b_c'], {cwd})
    expect(await command(['new', 'parser-choice', ...options], {cwd, env})).toMatchObject({code: 0})
    execFileSync('git', ['add', '.'], {cwd})
    execFileSync('git', ['commit', '--quiet', '--message', 'x'], {cwd, env: gitEnv})
    await expectPromptsOnly(cwd, 'parser-choice', ...options)
  })

  test.each([
    'wip',
    'fixed stuff',
    'bug-fixes',
    'todo',
    'completed',
    'notes',
    '[x] {y} <z>',
    'a | b',
    '# a',
    'Status: done',
  ])('leaves nothing else to find whatever the session is called: %j', async (name) => {
    await expectPromptsOnly(makeFolder(), name)
  })

  test.each(formats.map(({name}) => name))('is recognised as %s', async (format) => {
    const cwd = makeFolder()
    const [path] = await make(cwd, 'parser-choice', '--session-format', format)
    const {stdout} = await command(['--format', 'json', path], {cwd})
    expect(stdout).not.toContain('session-required-')
  })

  test('fills in what it knows', async () => {
    const cwd = makeFolder()
    execFileSync('git', ['init', '--quiet', '--initial-branch=feat/parser'], {cwd})
    const [path, text] = await make(cwd, 'parser-choice', '--type', 'feature')
    expect(path).toBe(`.claude/sessions/${today}-parser-choice.tmp`)
    expect(text).toMatch(
      new RegExp(
        `^# Session State: Parser choice\n\n\\*\\*Created\\*\\*: ${today}\n\\*\\*Updated\\*\\*: ${today}\n\\*\\*Status\\*\\*: in_progress\n`,
      ),
    )
    expect(text).toContain('\n**Type**: feature\n')
    expect(text).toContain('\n**Branch**: feat/parser\n')
  })

  test('goes into the root of the repository', async () => {
    const cwd = makeFolder({'packages/a/x.md': ''})
    execFileSync('git', ['init', '--quiet'], {cwd})
    await command(['new', 'x', '--session-format', 'handoff'], {cwd: join(cwd, 'packages/a')})
    expect(existsSync(join(cwd, `.claude/handoffs/${today}-x.md`))).toBe(true)
  })

  test('names the session before it', async () => {
    const cwd = makeFolder({
      '.claude/sessions/2026-01-05-parser-choice.tmp': '',
      '.claude/sessions/2026-02-03-parser-choice.md': '',
      '.claude/sessions/2026-02-04-parser.tmp': '',
      '.claude/sessions/2027-02-04-parser-choice.tmp': '',
    })
    const [path, text] = await make(cwd, 'parser-choice')
    expect(text).toContain(
      '**Previous session** (2026-02-03): `.claude/sessions/2026-02-03-parser-choice.md`\n',
    )
    const rules = new Set((await lint(cwd, path)).map(({ruleId}) => ruleId))
    expect([...rules]).toEqual(['session-no-placeholders'])
  })

  test('takes the type from the name', async () => {
    const [, text] = await make(makeFolder(), 'fix-dates')
    expect(text).toContain('## Solution\n')
    expect(text).not.toContain('## Session Metrics\n')
  })

  test('never overwrites', async () => {
    const name = `.claude/sessions/${today}-x.tmp`
    const cwd = makeFolder({[name]: 'mine'})
    expect(await command(['new', 'x'], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: `${name}: already exists\n`,
    })
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('mine')
  })

  test.each([
    ['Parser choice: the 2nd', 'parser-choice-the-2nd', 'Parser choice: the 2nd'],
    ['../../etc/passwd', 'etc-passwd', '../../etc/passwd'],
    ['2026-01-01-old.tmp', 'old', '2026-01-01-old.tmp'],
    ["what's next", 'whats-next', "What's next"],
    ['파서 선택', '파서-선택', '파서 선택'],
    ['$(touch x) `y`', 'touch-x-y', '\\$(touch x) \\`y\\`'],
    ['a\nb', 'a-b', 'A b'],
    ['x'.repeat(300), 'x'.repeat(60), `X${'x'.repeat(299)}`],
  ])('makes a name of %j', async (given, name, title) => {
    const cwd = makeFolder()
    const [path, text] = await make(cwd, given)
    expect(path).toBe(`.claude/sessions/${today}-${name}.tmp`)
    expect(text.split('\n')[0]).toBe(`# Session State: ${title}`)
  })

  test.each([
    [[], 'Missing name, expected `session-lint new <name>`'],
    [['a', 'b'], 'Unexpected `b`, expected one name; quote names with spaces'],
    [['..'], 'Unexpected name `..`, expected letters or digits'],
    [['x', '--type', 'bog'], /^--type: .*bog/],
    [['x', '--session-format', 'handof'], /^--session-format: .*handof/],
    [['x', '--format', 'handoff'], 'Unknown option `--format`, did you mean `--session-format`?'],
    [['x', '--session-format', 'handoff', '--type', 'bug'], /bug/],
  ])('refuses %j', async (args, message) => {
    const cwd = makeFolder()
    const {code, stdout, stderr} = await command(['new', ...args], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr.trimEnd()).toMatch(message)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect(existsSync(join(cwd, '.claude'))).toBe(false)
  })

  test('knows the formats of the configuration', async () => {
    const format = {
      titles: ['Log: *'],
      fileNames: ['YYYY-MM-DD-*.md'],
      folders: ['notes'],
      fields: [{name: 'Author', required: 'start'}],
      sections: [
        {name: 'What happened', required: 'start'},
        {name: 'What is next', required: 'start', role: 'next'},
      ],
    }
    const config = JSON.stringify({format: 'log', formats: {log: format}})
    const cwd = makeFolder({'session-lint.config.json': config})
    const [path, text] = await make(cwd, 'x')
    expect(path).toBe(`notes/${today}-x.md`)
    expect(text).toContain('**Author**: [The author of this session]\n\n## What happened\n')
  })

  test('says when the configuration leaves the new file out', async () => {
    const config = JSON.stringify({files: ['notes/*.md']})
    const cwd = makeFolder({'session-lint.config.json': config})
    const {code, stderr} = await command(['new', 'x'], {cwd})
    expect({code, stderr}).toEqual({
      code: 0,
      stderr: 'This file does not match `files` in the configuration\n',
    })
  })
})

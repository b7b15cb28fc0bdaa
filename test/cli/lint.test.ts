import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {repository, version} from '../../files/manifest.ts'
import {cleanName, cleanSession, findingsOf, makeFolder, run, wrongSession} from './command.ts'

const inPlace = `.claude/sessions/${cleanName}`

describe('the command', () => {
  test('ends with 0 when there is nothing to report', async () => {
    const cwd = makeFolder({[inPlace]: cleanSession})
    expect(await run([], {cwd})).toEqual({
      code: 0,
      stdout: '✔ 1 file, no problems\n',
      stderr: '',
    })
  })

  test('ends with 1 when there is an error, and shows it', async () => {
    const cwd = makeFolder({[inPlace]: wrongSession})
    const {code, stdout, stderr} = await run([], {cwd})
    expect(code).toBe(1)
    expect(stdout).toContain(`${inPlace}\n\n  5:13  error  Unexpected status \`done\``)
    expect(stdout).toMatch(/│ \*\*Status\*\*: done\n +│ {13}\^{4} completed\n/)
    expect(stderr).toBe('To see how to fix it: npx session-lint explain session-status-value\n')
  })

  test('ends with 0 when there are only warnings', async () => {
    const cwd = makeFolder({'a.md': cleanSession})
    const {code, stdout} = await run(['a.md'], {cwd})
    expect(stdout).toMatch(/✖ 1 problem \(1 warning\) in 1 file\n$/)
    expect(code).toBe(0)
  })

  test('ends with 1 when there are more warnings than allowed', async () => {
    const cwd = makeFolder({'a.md': cleanSession})
    expect((await run(['--max-warnings', '1', 'a.md'], {cwd})).code).toBe(0)
    const {code, stderr} = await run(['--max-warnings=0', '--quiet', 'a.md'], {cwd})
    expect(code).toBe(1)
    expect(stderr).toBe('1 warning found, but --max-warnings is 0\n')
  })

  test('shows errors only with --quiet', async () => {
    const cwd = makeFolder({'a.md': cleanSession})
    const {code, stdout} = await run(['--quiet', 'a.md'], {cwd})
    expect(stdout).toBe('✔ 1 file, no errors (1 warning not shown)\n')
    expect(code).toBe(0)
  })

  test('makes every warning an error with --preset strict', async () => {
    const cwd = makeFolder({'a.md': cleanSession})
    const {code, stdout} = await run(['--preset', 'strict', 'a.md'], {cwd})
    expect(stdout).toMatch(/✖ 1 problem \(1 error\)/)
    expect(code).toBe(1)
  })

  test('sets rules with --rule', async () => {
    const cwd = makeFolder({'a.md': wrongSession})
    const rules = ['--rule', 'session-status-value:warn', '--rule=session-file-name:off']
    const {code, stdout} = await run([...rules, 'a.md'], {cwd})
    expect(stdout).toContain('5:13  warning  Unexpected status')
    expect(stdout).toMatch(/✖ 1 problem/)
    expect(code).toBe(0)
  })

  test('sets rules with --rule by their short names, too', async () => {
    const cwd = makeFolder({'a.md': wrongSession})
    const rules = ['--rule', 'status-value:off', '--rule=file-name:off']
    expect(await run([...rules, 'a.md'], {cwd})).toMatchObject({code: 0, stderr: ''})
  })

  test('has no rule set twice under two names', async () => {
    const cwd = makeFolder({'a.md': wrongSession})
    const rules = ['--rule', 'dates:off', '--rule=session-dates:off']
    expect(await run([...rules, 'a.md'], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '--rule: Unexpected `dates` beside `session-dates`, expected one of these names of a rule\n',
    })
  })

  test('leaves a severity set with --rule or in the configuration under strict', async () => {
    const cwd = makeFolder({
      'a.md': cleanSession,
      'b/a.md': cleanSession,
      'b/session-lint.config.json': '{"preset": "strict", "rules": {"file-name": "warn"}}',
    })
    const set = ['--preset', 'strict', '--rule', 'session-file-name:warn', 'a.md']
    for (const args of [set, ['--preset=strict', 'b/a.md'], ['b/a.md']]) {
      const {code, stdout} = await run(args, {cwd})
      expect(stdout).toMatch(/✖ 1 problem \(1 warning\)/)
      expect(code).toBe(0)
    }
  })

  test('reads a file as the format and the type it is told', async () => {
    const cwd = makeFolder({[inPlace]: cleanSession})
    const bug = findingsOf((await run(['-f', 'json', '--type', 'bug'], {cwd})).stdout)
    expect(bug[cleanName]).not.toEqual([])
    const handoff = await run(['-f', 'json', '--session-format', 'handoff'], {cwd})
    expect(findingsOf(handoff.stdout)[cleanName]).toContain('session-required-sections')
  })

  test('lints as of the day in --today, or in the environment', async () => {
    const cwd = makeFolder({[inPlace]: cleanSession})
    const args = ['-f', 'json', '--today', '2026-03-01']
    expect(findingsOf((await run(args, {cwd})).stdout)[cleanName]).toContain('session-dates')
    const env = {SESSION_LINT_TODAY: '2026-03-01'}
    expect((await run([], {cwd, env})).code).toBe(1)
  })

  test('reports in JSON with absolute paths', async () => {
    const cwd = makeFolder({[inPlace]: wrongSession})
    const {stdout} = await run(['--format', 'json'], {cwd})
    expect(JSON.parse(stdout)).toMatchObject([
      {
        filePath: join(cwd, inPlace),
        errorCount: 1,
        messages: [{ruleId: 'session-status-value', line: 5, column: 13, endColumn: 17}],
      },
    ])
  })

  test('writes the report to a file, in folders that it makes', async () => {
    const cwd = makeFolder({[inPlace]: wrongSession})
    const {code, stdout} = await run(['-f', 'json', '-o', 'out/new/report.json'], {cwd})
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(findingsOf(readFileSync(join(cwd, 'out/new/report.json'), 'utf8'))[cleanName]).toEqual([
      'session-status-value',
    ])
  })

  test('says in one line that it cannot write the report', async () => {
    const cwd = makeFolder({[inPlace]: cleanSession})
    mkdirSync(join(cwd, 'out'))
    expect(await run(['-o', 'out'], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'out: cannot be written: it is a folder\n',
    })
  })

  test('has no colours in a pipe, unless they are asked for', async () => {
    const cwd = makeFolder({[inPlace]: wrongSession})
    expect((await run([], {cwd})).stdout).not.toContain('\u001B')
    expect((await run(['--color'], {cwd})).stdout).toContain('\u001B[31m')
    const env = {FORCE_COLOR: '1'}
    expect((await run([], {cwd, env})).stdout).toContain('\u001B[31m')
    expect((await run(['--no-color'], {cwd, env})).stdout).not.toContain('\u001B')
  })

  test('shows its version and its help', async () => {
    const cwd = makeFolder()
    for (const option of ['--version', '-v']) {
      expect(await run([option], {cwd})).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
    }
    for (const option of ['--help', '-h']) {
      const {code, stdout} = await run(['x', option], {cwd})
      expect(code).toBe(0)
      expect(stdout).toMatch(/^Usage: session-lint \[options\] \[path\|glob …\]\n/)
      expect(stdout).toContain(repository)
    }
  })

  test('takes what follows -- as paths', async () => {
    const cwd = makeFolder({'--help': cleanSession})
    expect((await run(['--', '--help'], {cwd})).stdout).toContain('session-file-name')
  })

  test.each([
    [['--fromat', 'json'], 'Unknown option `--fromat`, did you mean `--format`?'],
    [['--xyz'], 'Unknown option `--xyz`, see `session-lint --help`'],
    [['-x'], 'Unknown option `-x`, see `session-lint --help`'],
    [['--quiet=yes'], 'Unexpected value of `--quiet`, expected none'],
    [['--config'], 'Missing value of `--config`, expected `file`'],
    [['--config', '--quiet'], 'Missing value of `--config`, expected `file`'],
    [
      ['--max-warnings', 'many'],
      'Unexpected value `many` of `--max-warnings`, expected a whole number',
    ],
    [['--max-warnings=-1'], 'Unexpected value `-1` of `--max-warnings`, expected a whole number'],
    [
      ['--format', 'handoff'],
      'Unexpected value `handoff` of `--format`, expected `json`, `pretty`, or `sarif`; `--session-format` sets the format of the files',
    ],
    [['--format', 'constructor'], /^Unexpected value `constructor` of `--format`/],
    [
      ['--rule', 'session-dates'],
      'Unexpected value `session-dates` of `--rule`, expected `id:severity`',
    ],
    [
      ['--rule', 'session-date:off'],
      /^--rule: Unexpected key `session-date` .*did you mean `session-dates`\?$/,
    ],
    [['--rule', 'session-dates:bad'], /^--rule: Unexpected value `bad` of `rules.session-dates`/],
    [
      ['--preset', 'x'],
      '--preset: Unexpected value `x` of `preset`, expected `recommended` or `strict`',
    ],
    [['--type', 'x'], /^--type: Unexpected value `x` of `type`, expected `auto`, `general`/],
    [['--session-format', 'x'], /^--session-format: Unexpected value `x` of `format`/],
    [
      ['--today', '2026-02-30'],
      'Unexpected value `2026-02-30` of `--today`, expected a day as `YYYY-MM-DD`',
    ],
    [['--stdin', 'a.md'], 'Unexpected paths with `--stdin`, expected none'],
    [['--stdin-filename', 'a.md'], 'Unexpected `--stdin-filename` without `--stdin`'],
  ])('ends with 2 and one line for %j', async (args, line) => {
    const cwd = makeFolder({[inPlace]: cleanSession})
    const {code, stdout, stderr} = await run(args, {cwd})
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stderr.trim()).toMatch(line)
  })

  test('ends with 2 for a wrong day in the environment', async () => {
    const cwd = makeFolder({[inPlace]: cleanSession})
    expect(await run([], {cwd, env: {SESSION_LINT_TODAY: 'now'}})).toMatchObject({
      code: 2,
      stderr: 'Unexpected value `now` of `SESSION_LINT_TODAY`, expected a day as `YYYY-MM-DD`\n',
    })
  })
})

describe('standard input', () => {
  test('is linted as the file it is told', async () => {
    const args = ['--stdin', '--stdin-filename', inPlace]
    expect(await run(args, {cwd: makeFolder(), stdin: cleanSession})).toMatchObject({code: 0})
    const {code, stdout} = await run(args, {cwd: makeFolder(), stdin: wrongSession})
    expect(code).toBe(1)
    expect(stdout).toContain(`${inPlace}\n`)
  })

  test('is linted without a name', async () => {
    const {stdout} = await run(['--stdin'], {cwd: makeFolder(), stdin: wrongSession})
    expect(stdout).toMatch(/^<stdin>\n\n {2}5:13/)
  })

  test('that is not UTF-8 is an error', async () => {
    const stdin = new Uint8Array([0x61, 0xff])
    expect(await run(['--stdin'], {cwd: makeFolder(), stdin})).toEqual({
      code: 2,
      stdout: '✖ 1 path could not be linted\n',
      stderr: 'stdin: not valid UTF-8: the first wrong byte is in line 1\n',
    })
  })
})

import {describe, expect, test} from 'vitest'
import {cleanName, cleanSession, findingsOf, makeFolder, run, wrongSession} from './command.ts'

const json = ['--format', 'json']
const inPlace = `.claude/sessions/${cleanName}`

describe('the command with a configuration', () => {
  test('lints what `files` says, without paths and for a folder', async () => {
    const cwd = makeFolder({
      'session-lint.config.json': '{"files": ["notes/**/*.txt"]}',
      'notes/a.txt': cleanSession,
      'notes/b.md': cleanSession,
      [inPlace]: cleanSession,
    })
    for (const args of [[], ['.'], ['notes']]) {
      const {stdout} = await run([...json, ...args], {cwd})
      expect(Object.keys(findingsOf(stdout))).toEqual(['a.txt'])
    }
    expect(await run(['.claude'], {cwd})).toMatchObject({
      code: 2,
      stderr: '.claude: no file in this folder matches `files` in the configuration\n',
    })
  })

  test('leaves alone what `ignore` says, and says so for what was named', async () => {
    const cwd = makeFolder({
      'session-lint.config.yaml': 'ignore: [old/, "**/b.md"]',
      'x/a.md': cleanSession,
      'x/b.md': wrongSession,
      'x/old/c.md': wrongSession,
      'old/d.md': wrongSession,
    })
    const {stdout} = await run([...json, '.'], {cwd})
    expect(Object.keys(findingsOf(stdout))).toEqual(['a.md', 'c.md'])
    expect(await run(['x/b.md'], {cwd})).toEqual({
      code: 0,
      stdout: '✔ 0 files, no problems\n',
      stderr: 'x/b.md: skipped: `ignore` in the configuration matches it with `**/b.md`\n',
    })
    expect((await run(['old/*.md'], {cwd})).code).toBe(2)
  })

  test('takes the nearest one to each file', async () => {
    const cwd = makeFolder({
      'package.json': '{"session-lint": {"rules": {"session-status-value": "off"}}}',
      'a.md': wrongSession,
      'sub/session-lint.config.json': '{"rules": {"session-file-name": "off"}}',
      'sub/b.md': wrongSession,
    })
    const {stdout} = await run([...json, '.'], {cwd})
    expect(findingsOf(stdout)).toEqual({
      'a.md': ['session-file-name'],
      'b.md': ['session-status-value'],
    })
  })

  test('takes the one that is named for all files', async () => {
    const cwd = makeFolder({
      'my.json': '{"rules": {"session-status-value": "off", "session-file-name": "off"}}',
      'session-lint.config.json': '{"preset": "strict"}',
      'a.md': wrongSession,
    })
    expect((await run(['--config', 'my.json', 'a.md'], {cwd})).code).toBe(0)
    expect(await run(['--config', 'no.json', 'a.md'], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'no.json: no such configuration file\n',
    })
  })

  test('ends with 2 before it reports anything when one is wrong', async () => {
    const cwd = makeFolder({
      'a.md': wrongSession,
      'sub/session-lint.config.yaml': 'rules:\n  session-dates: eror\n',
      'sub/b.md': cleanSession,
    })
    const {code, stdout, stderr} = await run([...json, '.'], {cwd})
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(
      /^sub\/session-lint\.config\.yaml:2:18: Unexpected value `eror` of `rules\.session-dates`, expected [^\n]+\n$/,
    )
  })

  test('knows a format of the user’s own', async () => {
    const cwd = makeFolder({
      'session-lint.config.yaml': [
        'formats:',
        '  log:',
        '    titles: ["Log: *"]',
        '    folders: [logs]',
        '    sections:',
        '      - {name: Done, required: start}',
        '      - {name: To Do, required: start}',
      ].join('\n'),
      'logs/a.md': '# Log: Parser\n\n## Done\n\n- `lint/parser.ts` reads tabs\n',
    })
    const {code, stdout} = await run([...json], {cwd})
    expect(findingsOf(stdout)['a.md']).toEqual(['session-required-sections'])
    expect(stdout).toContain('`To Do`')
    expect(code).toBe(1)
    expect((await run(['--session-format', 'log'], {cwd})).code).toBe(1)
  })
})

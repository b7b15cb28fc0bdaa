import {chmodSync, existsSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {gitHistory} from '../../git/history.ts'
import {cleanSession, makeFolder} from '../cli/command.ts'
import {command, gitEnv, Repository} from '../hooks/repository.ts'
import {fakeGit} from './fake-git.ts'

const name = '.claude/sessions/2026-03-02-topic.tmp'
const text = cleanSession
  .replace(/(\*\*Created\*\*: )\S+/, '$12026-03-02')
  .replace(/(\*\*Updated\*\*: )\S+/, '$12026-03-03')
const today = '2026-03-20'

/** What the rule says in `--staged` or on disk. */
async function stale(
  repository: Repository,
  args: readonly string[] = [name],
  env: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const {stdout} = await command(['--format', 'json', ...args], {cwd: repository.folder, env})
  const results: {messages: {ruleId: string; message: string}[]}[] = JSON.parse(stdout)
  return results
    .flatMap(({messages}) => messages)
    .flatMap(({ruleId, message}) => (ruleId === 'session-stale' ? message : []))
}

function changedOn(day: string): string {
  return `Unexpected update on \`2026-03-03\`, expected \`${day}\`, the day of the last change`
}

function setTime(repository: Repository, day: string): void {
  const time = new Date(`${day}T12:00:00`)
  utimesSync(join(repository.folder, name), time, time)
}

describe('a text that changed after its date', () => {
  test('is stale when a commit changed it', async () => {
    const repository = new Repository()
    repository.commit({[name]: text}, '2026-03-03')
    repository.commit({[name]: `${text}\n- More\n`}, '2026-03-10')
    expect(await stale(repository)).toEqual([changedOn('2026-03-10')])
    expect(await stale(repository, [])).toEqual([changedOn('2026-03-10')])
    repository.commit({[name]: `${text}\n- More and more\n`}, '2026-03-12')
    expect(await stale(repository)).toEqual([changedOn('2026-03-12')])
  })

  test('is not when the commit was a day later', async () => {
    const repository = new Repository()
    repository.commit({[name]: text}, '2026-03-03')
    repository.commit({[name]: `${text}\n- More\n`}, '2026-03-04')
    expect(await stale(repository)).toEqual([])
  })

  test('is not when the commit added it, or changed the date as well', async () => {
    const repository = new Repository()
    const before = text.replace('2026-03-03', '2026-03-02')
    repository.commit({[name]: before}, '2026-03-09')
    expect(await stale(repository)).toEqual([])
    repository.commit({[name]: `${text}\n- More\n`}, '2026-03-10')
    expect(await stale(repository)).toEqual([])
  })

  test('is not when only white space changed', async () => {
    const repository = new Repository()
    repository.commit({[name]: text}, '2026-03-03')
    repository.commit({[name]: text.replaceAll('\n', '\r\n')}, '2026-03-10')
    expect(await stale(repository)).toEqual([])
  })

  test('is stale on disk from the day on which it was written', async () => {
    const repository = new Repository()
    repository.commit({[name]: text}, '2026-03-03')
    repository.write({[name]: `${text}\n- More\n`})
    setTime(repository, '2026-03-11')
    expect(await stale(repository)).toEqual([changedOn('2026-03-11')])
    setTime(repository, '2026-03-04')
    expect(await stale(repository)).toEqual([])
    setTime(repository, '2030-01-01')
    expect(await stale(repository)).toEqual([changedOn(today)])
  })

  test('is stale in the index as of today', async () => {
    const repository = new Repository()
    repository.commit({[name]: text}, '2026-03-03')
    repository.stage({[name]: `${text}\n- More\n`})
    repository.write({[name]: text})
    expect(await stale(repository, ['--staged'])).toEqual([changedOn(today)])
    repository.stage({[name]: `${text.replace('2026-03-03', today)}\n- More\n`})
    expect(await stale(repository, ['--staged'])).toEqual([])
  })

  test('is found in a repository with ids of another kind of hash', async () => {
    const repository = new Repository(makeFolder())
    repository.git(['init', '--quiet', '--object-format=sha1'])
    repository.commit({[name]: text}, '2026-03-03')
    repository.write({[name]: `\uFEFF${text.replaceAll('\n', '\r\n')}`})
    setTime(repository, '2026-03-11')
    expect(await stale(repository)).toEqual([])
  })

  test('is not asked about after the day of the run', async () => {
    const repository = new Repository()
    repository.commit({[name]: text}, '2026-03-03')
    repository.commit({[name]: `${text}\n- More\n`}, '2026-04-10')
    expect(await stale(repository)).toEqual([])
  })
})

describe('a session that is behind the files that it names', () => {
  const open = `# Session State: Parser

**Created**: 2026-03-02
**Updated**: 2026-03-03
**Status**: in_progress

## What We Know

- \`src/a.ts:12\` calls [the reader](../../src/b.ts), and never src/c.ts.

\`\`\`sh
cat src/d.ts
\`\`\`
`

  function behind(file: string, first: string): string {
    return `Unexpected last update on \`2026-03-03\`, expected an update after \`${file}\` changed on \`${first}\``
  }

  test('is stale after more days than allowed', async () => {
    const repository = new Repository()
    repository.commit({[name]: open}, '2026-03-03')
    repository.commit({'src/a.ts': 'a\n'}, '2026-03-10')
    expect(await stale(repository)).toEqual([])
    repository.commit({'src/a.ts': 'b\n'}, '2026-03-11')
    expect(await stale(repository)).toEqual([behind('src/a.ts', '2026-03-11')])
    const seven = ['--rule', 'session-stale:off', name]
    expect(await stale(repository, seven)).toEqual([])
  })

  test('names the file that changed last, and counts the others', async () => {
    const repository = new Repository()
    repository.commit({[name]: open}, '2026-03-03')
    repository.commit({'src/a.ts': 'a\n', 'src/d.ts': 'd\n', 'src/e.ts': 'e\n'}, '2026-03-18')
    repository.commit({'src/c.ts': 'a\n'}, '2026-03-19')
    repository.commit({'src/b.ts': 'a\n'}, '2026-03-17')
    expect(await stale(repository)).toEqual([`${behind('src/c.ts', '2026-03-19')}, as did 2 more`])
  })

  test('is not once it is over', async () => {
    const repository = new Repository()
    repository.commit({[name]: open.replace('in_progress', 'completed')}, '2026-03-03')
    repository.commit({'src/a.ts': 'a\n'}, '2026-03-19')
    expect(await stale(repository)).toEqual([])
  })

  test('is not because of the oldest commit of a shallow clone', async () => {
    const origin = new Repository()
    origin.commit({[name]: open}, '2026-03-03')
    origin.commit({'src/a.ts': 'a\n'}, '2026-03-05')
    origin.commit({'src/z.ts': 'z\n'}, '2026-03-19')
    const folder = makeFolder()
    origin.git(['clone', '--quiet', '--depth=1', `file://${origin.folder}`, folder])
    const {stdout} = await command(['--format', 'json', name], {cwd: folder})
    expect(stdout).not.toContain('session-stale')
  })
})

describe('the history', () => {
  test('comes from one git log for all files', async () => {
    const repository = new Repository()
    const names = Array.from({length: 30}, (_, index) => name.replace('topic', `topic-${index}`))
    repository.commit(Object.fromEntries(names.map((one) => [one, text])), '2026-03-03')
    repository.commit(
      Object.fromEntries(names.map((one) => [one, `${text}\nMore\n`])),
      '2026-03-10',
    )
    const {env, calls} = countGit()
    expect(await stale(repository, ['.claude'], env)).toHaveLength(30)
    expect(calls().filter((call) => / log /.test(call))).toHaveLength(1)
  })

  test('is not asked for when no file could be stale, or the rule is off', async () => {
    const repository = new Repository()
    repository.commit({[name]: text.replace('2026-03-03', today)})
    const {env, calls} = countGit()
    expect(await stale(repository, [name], env)).toEqual([])
    repository.write({[name]: text})
    expect(await stale(repository, ['--rule', 'session-stale:off', name], env)).toEqual([])
    expect(calls().filter((call) => / log /.test(call))).toEqual([])
  })

  test('knows nothing where there is no repository or no git', async () => {
    const folder = makeFolder({[name]: text})
    const path = join(folder, name)
    for (const env of [gitEnv, {PATH: '/nowhere'}]) {
      const history = gitHistory({cwd: folder, env, files: [path], today})
      expect(history.changesAfter(path, text, '2026-03-03')).toEqual([])
      expect(history.lastChange('src/a.ts', path)).toBeUndefined()
    }
  })

  test('finds files from the root, from the session and with odd names', () => {
    const repository = new Repository()
    const odd = '.claude/sessions/a\nb "한글" :100644.tmp'
    repository.commit(
      {[name]: text, [odd]: text, 'src/a.ts': 'a\n', '.claude/b.md': 'b\n'},
      '2026-03-05',
    )
    repository.commit({[odd]: `${text}\nMore\n`}, '2026-03-09')
    const path = join(repository.folder, name)
    const oddPath = join(repository.folder, odd)
    const history = gitHistory({
      cwd: repository.folder,
      env: gitEnv,
      files: [path, oddPath],
      today,
    })
    expect(history.lastChange('src/a.ts', path)).toBe('2026-03-05')
    expect(history.lastChange('./src/a.ts', path)).toBe('2026-03-05')
    expect(history.lastChange('../b.md', path)).toBe('2026-03-05')
    expect(history.lastChange('src', path)).toBeUndefined()
    expect(history.lastChange('src/a.ts', join(repository.folder, '../x.md'))).toBeUndefined()
    expect(history.newest?.()).toBe('2026-03-09')
    expect(history.changesAfter(oddPath, text, '2026-03-05')).toEqual([
      {day: '2026-03-09', before: text, after: `${text}\nMore\n`},
    ])
  })

  test('leaves out a change of which an object is missing', () => {
    const repository = new Repository()
    repository.commit({[name]: text}, '2026-03-05')
    const id = repository.git(['rev-parse', `HEAD:${name}`]).trim()
    repository.commit({[name]: `${text}\nMore\n`}, '2026-03-09')
    const object = join(repository.folder, '.git/objects', id.slice(0, 2), id.slice(2))
    expect(existsSync(object)).toBe(true)
    chmodSync(object, 0o644)
    writeFileSync(object, '')
    const path = join(repository.folder, name)
    const history = gitHistory({cwd: repository.folder, env: gitEnv, files: [path], today})
    expect(history.changesAfter(path, `${text}\nMore\n`, '2026-03-05')).toEqual([])
  })
})

/** A git that writes down how it is called. */
function countGit(): {env: Record<string, string>; calls: () => string[]} {
  const git = fakeGit()
  return {
    env: {PATH: git.path},
    calls: () => git.calls().map(({args}) => ` ${args.join(' ')} `),
  }
}

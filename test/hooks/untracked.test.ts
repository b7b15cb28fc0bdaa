import {rmSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {cleanName, cleanSession, today, wrongSession} from '../cli/command.ts'
import {command, Repository, reported} from './repository.ts'

const path = `.claude/sessions/${cleanName}`
const json = ['--format', 'json']
const quiet = {code: 0, stdout: '', stderr: ''}

/** Wrong, and not over. */
const unfinished = wrongSession.replace('**Status**: done', '**Status**: In Progress')

/** Sets the time of a file's last change. */
function touch(repository: Repository, name: string, day: string): void {
  const time = new Date(`${day}T12:00:00Z`)
  utimesSync(join(repository.folder, name), time, time)
}

/** Made on March 2; the session on disk is not tracked, and was changed on `changedOn`. */
function withUntracked(text: string, changedOn: string, name = path): Repository {
  const repository = new Repository()
  repository.commit({'.gitignore': '.claude/sessions/*.tmp\n', 'src/a.ts': 'a\n'}, '2026-03-02')
  repository.write({[name]: text})
  touch(repository, name, changedOn)
  return repository
}

async function linted(repository: Repository, args: readonly string[] = []): Promise<string[]> {
  const {stdout} = await repository.lint([...json, '--active', ...args])
  return Object.keys(reported(stdout, repository.folder))
}

describe('--staged --active', () => {
  test('lints an ignored session that was changed since the last commit', async () => {
    const repository = withUntracked(unfinished, '2026-03-03')
    expect(await repository.lint()).toEqual(quiet)
    expect(await linted(repository)).toEqual([path])
    expect((await repository.lint(['--active'])).code).toBe(1)
  })

  test('leaves alone one that was not', async () => {
    const repository = withUntracked(unfinished, '2026-03-01')
    expect(await repository.lint(['--active'])).toEqual(quiet)
  })

  test('lints one of today, whenever it was changed', async () => {
    const name = `.claude/sessions/${today}-topic.tmp`
    expect(await linted(withUntracked(unfinished, '2026-03-01', name))).toEqual([name])
    const updated = unfinished.replace(/(\*\*Updated\*\*: )\S+/, `$1${today}`)
    expect(await linted(withUntracked(updated, '2026-03-01'))).toEqual([path])
  })

  test('leaves alone one that is over', async () => {
    const over = cleanSession.replace(/(\*\*Status\*\*: )\S+/, '$1completed')
    expect(await linted(withUntracked(over, '2026-03-03'))).toEqual([])
  })

  test('leaves alone what is tracked, and what another repository tracks', async () => {
    const repository = new Repository()
    repository.commit({[path]: cleanSession})
    repository.write({[path]: unfinished})
    repository.write({[`inner/${path}`]: unfinished})
    new Repository(join(repository.folder, 'inner'))
    expect(await linted(repository)).toEqual([])
  })

  test('leaves alone the sessions in a worktree within the repository', async () => {
    const repository = new Repository()
    repository.commit({'a.md': 'a\n'})
    repository.git(['worktree', 'add', '--quiet', '.worktrees/b', '-b', 'b'])
    repository.write({[`.worktrees/b/${path}`]: unfinished})
    expect(await linted(repository)).toEqual([])
  })

  test('lints every unfinished session before the first commit, and staged ones', async () => {
    const repository = new Repository()
    const staged = '.claude/sessions/2026-03-02-staged.md'
    repository.write({[path]: unfinished})
    touch(repository, path, '2020-01-01')
    repository.stage({[staged]: wrongSession})
    expect(await linted(repository)).toEqual([staged, path])
  })

  test('says of one that cannot be read that it cannot', async () => {
    const repository = withUntracked('', '2026-03-03')
    repository.write({[path]: Buffer.from([0xff])})
    const {code, stderr} = await repository.lint(['--active'])
    expect(stderr).toContain(`${path}: not valid UTF-8`)
    expect(code).toBe(2)
  })

  test('says of one that nobody could have written that it is not read', async () => {
    const repository = withUntracked(`${'> '.repeat(300)}a\n`, '2026-03-03')
    const {code, stderr} = await repository.lint(['--active'])
    expect(stderr).toContain('nests quotes')
    expect(code).toBe(2)
  })

  test('looks at more folders than a command line has room for', async () => {
    const repository = withUntracked(unfinished, '2026-03-03')
    const names = Array.from({length: 120}, (_, index) => `packages/${index}/${path}`)
    repository.write(Object.fromEntries(names.map((name) => [name, unfinished])))
    expect(await linted(repository)).toHaveLength(121)
  })

  test('needs --staged', async () => {
    const {code, stderr} = await command(['--active'], {cwd: '/'})
    expect(stderr).toBe('Unexpected `--active` without `--staged`\n')
    expect(code).toBe(2)
  })
})

describe('requireSession', () => {
  /** With a commit of March 2 and the key set. */
  function strict(): Repository {
    const repository = new Repository()
    repository.commit(
      {
        '.gitignore': '.claude/sessions/*.tmp\n',
        'session-lint.config.yaml': 'requireSession: true\n',
        'src/a.ts': 'a\n',
        'src/b.ts': 'b\n',
      },
      '2026-03-02',
    )
    return repository
  }

  const refusal =
    'No session file changed since the last commit, but `requireSession` requires one when code changes: src/a.ts\n' +
    'To commit anyway: git commit --no-verify\n'

  test('blocks a commit of code without a session', async () => {
    const repository = strict()
    repository.stage({'src/a.ts': 'b\n'})
    expect(await repository.lint()).toEqual({code: 1, stdout: '', stderr: refusal})
  })

  test('counts the files', async () => {
    const repository = strict()
    repository.git(['rm', '--quiet', 'src/a.ts', 'src/b.ts'])
    expect((await repository.lint()).stderr).toContain(': src/a.ts and 1 more\n')
  })

  test('is off by default', async () => {
    const repository = new Repository()
    repository.stage({'src/a.ts': 'b\n'})
    expect(await repository.lint()).toEqual(quiet)
  })

  test('lets pass a commit with a session', async () => {
    const repository = strict()
    repository.stage({'src/a.ts': 'b\n', [path]: cleanSession})
    expect((await repository.lint()).code).toBe(0)
  })

  test('does not take a deleted session for one', async () => {
    const repository = strict()
    repository.commit({[path]: cleanSession})
    repository.git(['rm', '--quiet', path])
    repository.stage({'src/a.ts': 'b\n'})
    expect((await repository.lint()).stderr).toBe(refusal)
  })

  test('looks for what is wrong in a session, too', async () => {
    const repository = strict()
    repository.stage({'src/a.ts': 'b\n', 'notes.md': wrongSession})
    const {code, stdout, stderr} = await repository.lint(['notes.md'])
    expect(stdout).toContain('Unexpected status `done`')
    expect(stderr).toContain('No session file changed since the last commit')
    expect(stderr).toContain(
      'To see how to fix it: npx session-lint explain session-status-value\n',
    )
    expect(code).toBe(1)
  })

  test('lets pass when an untracked session was changed since the last commit', async () => {
    const repository = strict()
    repository.stage({'src/a.ts': 'b\n'})
    repository.write({[path]: cleanSession})
    touch(repository, path, '2026-03-03')
    expect(await repository.lint()).toEqual(quiet)
    touch(repository, path, '2026-03-01')
    expect((await repository.lint()).stderr).toBe(refusal)
    rmSync(join(repository.folder, path))
    expect((await repository.lint()).stderr).toBe(refusal)
  })

  test.each([
    'README.md',
    'docs/a.rst',
    'notes.TXT',
    'a.mdx',
  ])('lets pass prose: %s', async (name) => {
    const repository = strict()
    repository.stage({[name]: 'text\n'})
    expect(await repository.lint()).toEqual(quiet)
  })

  test('lets pass a merge, a revert and a cherry-pick', async () => {
    const repository = strict()
    repository.git(['switch', '--quiet', '-c', 'other'])
    repository.commit({'src/a.ts': 'other\n'})
    repository.git(['switch', '--quiet', 'main'])
    repository.git(['merge', '--no-ff', '--no-commit', 'other'])
    expect(await repository.lint()).toEqual(quiet)
    repository.git(['merge', '--abort'])
    repository.stage({'src/a.ts': 'other\n'})
    for (const head of ['CHERRY_PICK_HEAD', 'REVERT_HEAD']) {
      repository.git(['update-ref', head, 'other'])
      expect(await repository.lint()).toEqual(quiet)
      repository.git(['update-ref', '-d', head])
    }
    expect((await repository.lint()).stderr).toBe(refusal)
  })
})

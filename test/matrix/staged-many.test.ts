import {spawn} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {cleanName, cleanSession, runProgram, wrongSession} from '../cli/command.ts'
import {program} from '../e2e/built.ts'
import {hookedRepository, kill, killCommit, snapshot, stateOf, watchedGit} from '../e2e/hooked.ts'
import {gitEnv, type Repository} from '../hooks/repository.ts'

/** Sessions by their paths, no two of them alike. */
function many(count: number, text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from({length: count}, (_, index) => [
      `.claude/sessions/2026-03-02-session-${index}.tmp`,
      text.replace('\n', ` ${index}\n`),
    ]),
  )
}

/** Short, so that the time is that of getting at it. */
const shortSession = `# Session State: Topic

**Created**: 2026-03-20
**Updated**: 2026-03-20
**Status**: in_progress

## What We Know

- The reader of \`lint/parser.ts:12\` takes 3 ms
`

/** Adds more files than a command line has room for. */
function stageAll(repository: Repository, files: Readonly<Record<string, string>>): void {
  repository.write(files)
  repository.git(['add', '--all'])
}

describe('many staged sessions', {timeout: 300_000}, () => {
  test('are read from one process of git', async () => {
    const repository = hookedRepository()
    stageAll(repository, many(5000, shortSession))
    const git = watchedGit()
    const env = {...gitEnv, PATH: git.path}
    const lint = async (name: string, args: readonly string[]) => {
      const report = join(repository.folder, '.git', name)
      const options = ['--format', 'json', '--output-file', report]
      const {code} = await runProgram(program, [...args, ...options], {
        cwd: repository.folder,
        env,
      })
      return {code, report: readFileSync(report, 'utf8')}
    }
    const staged = await lint('staged', ['--staged'])
    const calls = git.calls()
    const disk = await lint('disk', [])
    expect(JSON.parse(staged.report)).toHaveLength(5000)
    expect(staged.report).toBe(disk.report)
    expect(staged.code).toBe(disk.code)
    expect(calls.filter((call) => call.endsWith(' cat-file --batch'))).toHaveLength(1)
    expect(calls.length).toBeLessThanOrEqual(5)
  })

  test.each([
    'SIGINT',
    'SIGTERM',
    'SIGKILL',
  ] as const)('stay as they are when the linter gets %s in the middle', async (signal) => {
    const repository = hookedRepository()
    repository.commit({'a.txt': 'a\n'})
    stageAll(repository, many(500, wrongSession))
    repository.write(many(100, cleanSession))
    const before = snapshot(repository.folder)
    expect(await kill(repository.folder, signal)).toEqual({code: null, signal})
    expect(snapshot(repository.folder)).toBe(before)
    expect(existsSync(join(repository.folder, '.git/index.lock'))).toBe(false)
  })

  test.each([
    'SIGINT',
    'SIGTERM',
    'SIGKILL',
  ] as const)('stay as they are when the commit gets %s in the middle', async (signal) => {
    const repository = hookedRepository()
    repository.commit({'a.txt': 'a\n'})
    stageAll(repository, many(500, wrongSession))
    repository.write(many(100, cleanSession))
    const before = stateOf(repository)
    const {said} = await killCommit(repository.folder, signal)
    expect(said).not.toContain('500 files')
    expect(stateOf(repository)).toBe(before)
    expect(existsSync(join(repository.folder, '.git/index.lock'))).toBe(false)
  })
})

test('two commits at the same time in two worktrees do not see each other', async () => {
  const repository = hookedRepository()
  repository.commit({'a.txt': 'a\n'})
  for (const name of ['good', 'bad']) {
    repository.git(['worktree', 'add', '--quiet', '-b', name, name])
    const text = name === 'good' ? cleanSession : wrongSession
    repository.write({[`${name}/.claude/sessions/${cleanName}`]: text})
    repository.git(['-C', name, 'add', '.'])
  }
  const [good, bad] = await Promise.all([
    commitIn(join(repository.folder, 'good')),
    commitIn(join(repository.folder, 'bad')),
  ])
  expect(good).toMatchObject({code: 0})
  expect(bad?.code).toBe(1)
  expect(bad?.said).toContain('Unexpected status `done`')
  expect(good?.said).not.toContain('Unexpected status')
})

function commitIn(cwd: string): Promise<{code: number | null; said: string}> {
  return new Promise((done, fail) => {
    const git = spawn('git', ['commit', '-m', 'Commit'], {cwd, env: gitEnv})
    let said = ''
    git.stdout.on('data', (chunk) => {
      said += chunk
    })
    git.stderr.on('data', (chunk) => {
      said += chunk
    })
    git.on('error', fail)
    git.on('close', (code) => done({code, said}))
  })
}

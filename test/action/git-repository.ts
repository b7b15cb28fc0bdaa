import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

/** A text, a link to somewhere, or nothing any more. */
export type Content = string | Uint8Array | {readonly link: string} | undefined
export type Files = Readonly<Record<string, Content>>

/** Git as it is, without what it does for itself in the background and for power failures. */
const settings = {
  'core.autocrlf': 'false',
  'core.fsync': 'none',
  'gc.auto': '0',
  'init.defaultBranch': 'main',
  'maintenance.auto': 'false',
  'uploadpack.allowAnySHA1InWant': 'true',
}

const author = {
  GIT_AUTHOR_NAME: 'Codertocat',
  GIT_AUTHOR_EMAIL: 'codertocat@example.com',
  GIT_COMMITTER_NAME: 'Codertocat',
  GIT_COMMITTER_EMAIL: 'codertocat@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TEMPLATE_DIR: '',
  ...variablesOf(settings),
}

/** Settings as variables, which git hands on to the programs that it starts. */
function variablesOf(values: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(values)
  const pairs = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ])
  return {GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs)}
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'session-lint-')))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** What GitHub keeps: a repository with branches and pull requests. */
export class GitRepository {
  readonly folder = temporaryFolder()
  /** When commits are made. */
  date = '2026-03-02T12:00:00Z'

  constructor(files: Files) {
    this.git('init', '-q')
    this.commit(files)
  }

  git(...args: readonly string[]): string {
    return String(this.gitBytes(...args)).trim()
  }

  gitBytes(...args: readonly string[]): Buffer {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: {
        PATH: process.env.PATH,
        ...author,
        GIT_AUTHOR_DATE: this.date,
        GIT_COMMITTER_DATE: this.date,
      },
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  /** Commits to the branch that is checked out; @returns the commit. */
  commit(files: Files): string {
    for (const [path, content] of Object.entries(files)) {
      const absolute = join(this.folder, path)
      mkdirSync(dirname(absolute), {recursive: true})
      rmSync(absolute, {force: true})
      if (content === undefined) continue
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, absolute)
      else writeFileSync(absolute, content)
    }
    this.git('add', '-A', '-f')
    this.git('commit', '-q', '--allow-empty', '-m', 'Change')
    return this.git('rev-parse', 'HEAD')
  }

  /** Merges a commit into main, as GitHub does beforehand; @returns the merge. */
  merge(head: string, number: number): string {
    this.git('checkout', '-q', '--detach', 'main')
    this.git('merge', '-q', '--no-ff', '-m', 'Merge', head)
    const merge = this.git('rev-parse', 'HEAD')
    const folder = join(this.folder, `.git/refs/pull/${number}`)
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, 'merge'), `${merge}\n`)
    writeFileSync(join(folder, 'head'), `${head}\n`)
    return merge
  }
}

/** Checks out what actions/checkout would: one commit, unless it is told to take more. */
export function checkOut(
  {folder: origin}: GitRepository,
  commit: string,
  {depth = 1, into = temporaryFolder()}: {readonly depth?: number; readonly into?: string} = {},
): string {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: into,
      env: {PATH: process.env.PATH, ...author},
      stdio: 'ignore',
    })
  git('init', '-q')
  git('remote', 'add', 'origin', `file://${origin}`)
  const what =
    depth > 0
      ? [`--depth=${depth}`, 'origin', commit]
      : ['origin', '+refs/*:refs/remotes/origin/*', commit]
  git('fetch', '-q', '--no-tags', ...what)
  if (depth === 0) git('update-ref', 'refs/remotes/origin/main', 'refs/remotes/origin/heads/main')
  git('checkout', '-q', '--force', commit)
  return into
}

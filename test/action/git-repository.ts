import {execFileSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import {initialize} from '../git/initialize.ts'

/** A text, a link to somewhere, or nothing any more. */
export type Content = string | Uint8Array | {readonly link: string} | undefined
export type Files = Readonly<Record<string, Content>>

/** Git as it is, without what it does for itself in the background and for power failures. */
const settings = {
  'core.autocrlf': 'false',
  'core.fsync': 'none',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'uploadpack.allowAnySHA1InWant': 'true',
}

const author = {name: 'Codertocat', email: 'codertocat@example.com'}

/** The variables that git runs with; it hands settings on to the programs that it starts. */
const variables = {
  PATH: process.env.PATH,
  GIT_AUTHOR_NAME: author.name,
  GIT_AUTHOR_EMAIL: author.email,
  GIT_COMMITTER_NAME: author.name,
  GIT_COMMITTER_EMAIL: author.email,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...variablesOf(settings),
}

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

/** What GitHub keeps: a repository with branches and pull requests, and no working tree. */
export class GitRepository {
  readonly folder = temporaryFolder()
  /** When commits are made. */
  date = '2026-03-02T12:00:00Z'

  /** Folders with what was fetched, which nothing was run in, by what that is. */
  readonly #checkouts = new Map<string, string>()

  constructor(files: Files) {
    initialize(this.folder)
    this.commit(files)
  }

  git(...args: readonly string[]): string {
    return String(this.gitBytes(args)).trim()
  }

  gitBytes(args: readonly string[], input?: Buffer): Buffer {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: {...variables, GIT_AUTHOR_DATE: this.date, GIT_COMMITTER_DATE: this.date},
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input && {input}),
    })
  }

  /** Commits to a branch, which starts at main; @returns the commit. */
  commit(files: Files, branch = 'main'): string {
    const start = [branch, 'main'].find((name) => existsSync(this.#pathOf(`heads/${name}`)))
    const seconds = Date.parse(this.date) / 1000
    const lines = [
      `commit refs/heads/${branch}\n`,
      `committer ${author.name} <${author.email}> ${seconds} +0000\n`,
      ...data('Change'),
      ...(start ? [`from refs/heads/${start}^0\n`] : []),
      ...Object.entries(files).flatMap(([path, content]) => fileChange(path, content)),
    ]
    const input = Buffer.concat(lines.map((line) => Buffer.from(line)))
    this.gitBytes(['fast-import', '--quiet', '--date-format=raw'], input)
    this.#checkouts.clear()
    return this.head(branch)
  }

  /** The commit that a branch is at. */
  head(branch: string): string {
    return readFileSync(this.#pathOf(`heads/${branch}`), 'utf8').trim()
  }

  /** Merges a commit into main, as GitHub does beforehand; @returns the merge. */
  merge(head: string, number: number): string {
    const tree = this.git('merge-tree', '--write-tree', 'main', head)
    const merge = this.git('commit-tree', tree, '-p', 'main', '-p', head, '-m', 'Merge')
    mkdirSync(this.#pathOf(`pull/${number}`), {recursive: true})
    writeFileSync(this.#pathOf(`pull/${number}/merge`), `${merge}\n`)
    writeFileSync(this.#pathOf(`pull/${number}/head`), `${head}\n`)
    this.#checkouts.clear()
    return merge
  }

  /** Checks out what actions/checkout would: one commit, unless it is told to take more. */
  checkOut(
    commit: string,
    {depth = 1, into = temporaryFolder()}: {readonly depth?: number; readonly into?: string} = {},
  ): string {
    const key = `${commit} ${depth}`
    const fetched = this.#checkouts.get(key) ?? this.#fetch(commit, depth)
    this.#checkouts.set(key, fetched)
    // Each step has a workspace of its own, which it may write to.
    cpSync(fetched, into, {recursive: true, verbatimSymlinks: true})
    return into
  }

  #fetch(commit: string, depth: number): string {
    const folder = temporaryFolder()
    initialize(folder, `[remote "origin"]\n\turl = file://${this.folder}\n`)
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, {cwd: folder, env: variables, stdio: 'ignore'})
    const what =
      depth > 0
        ? [`--depth=${depth}`, 'origin', commit]
        : ['origin', '+refs/*:refs/remotes/origin/*', commit]
    git('fetch', '-q', '--no-tags', ...what)
    if (depth === 0) {
      const main = join(folder, '.git/refs/remotes/origin/main')
      writeFileSync(main, `${this.head('main')}\n`)
    }
    git('checkout', '-q', '--force', commit)
    return folder
  }

  #pathOf(ref: string): string {
    return join(this.folder, '.git/refs', ref)
  }
}

/** A file in the input of `git fast-import`. */
function fileChange(path: string, content: Content): (string | Uint8Array)[] {
  const escapes: Readonly<Record<string, string>> = {'"': '\\"', '\\': '\\\\', '\n': '\\n'}
  const quoted = `"${path.replaceAll(/["\\\n]/g, (character) => escapes[character] ?? '')}"`
  if (content === undefined) return [`D ${quoted}\n`]
  return typeof content === 'object' && 'link' in content
    ? [`M 120000 inline ${quoted}\n`, ...data(content.link)]
    : [`M 100644 inline ${quoted}\n`, ...data(content)]
}

function data(content: string | Uint8Array): (string | Uint8Array)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, '\n']
}

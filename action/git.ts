import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

/** One file of a comparison. */
export interface GitChange {
  readonly path: string
  /** Where it was before, when it was renamed or copied. */
  readonly previousPath: string | undefined
  readonly blob: string
  /** All of its hunks; empty when it was renamed only. */
  readonly patch: string
}

export interface GitFile {
  readonly path: string
  readonly blob: string
}

/** A file as git keeps it: neither a link nor a submodule. */
const filePattern = /^100(?:644|755)$/

/** Reads from a repository, without running anything that the repository brings along. */
export class Git {
  /** The absolute path of the working tree. */
  readonly root: string

  constructor(root: string) {
    this.root = root
  }

  /** Whether an object, such as a commit, is there. */
  async has(name: string): Promise<boolean> {
    return this.#run(['cat-file', '-e', `${name}^{commit}`]).then(
      () => true,
      () => false,
    )
  }

  /**
   * The files that changed from where `head` left `base`, to `head`; those that were deleted aside.
   *
   * @throws
   *   When one of the commits, or what lies between them, is not there.
   */
  async changes(base: string, head: string): Promise<GitChange[]> {
    return readRaw(await this.#diff(['--patch', `${base}...${head}`]))
  }

  /** All files of a commit. */
  async files(commit: string): Promise<GitFile[]> {
    const list = String(await this.#run(['ls-tree', '-r', '-z', '--full-tree', commit]))
    return list
      .split('\0')
      .map((entry) => /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry))
      .filter((match) => match !== null)
      .filter(([, mode = '']) => filePattern.test(mode))
      .map(([, , blob = '', path = '']) => ({path, blob}))
  }

  /** The content of a file, by the id of its content. */
  blob(id: string): Promise<Buffer> {
    return this.#run(['cat-file', 'blob', id])
  }

  #diff(args: readonly string[]): Promise<Buffer> {
    const safe = [
      '--no-ext-diff',
      '--no-textconv',
      '--no-color',
      '--src-prefix=a/',
      '--dst-prefix=b/',
    ]
    const shape = ['--raw', '-z', '--no-abbrev', '-M', '-U3', '--diff-filter=d']
    return this.#run(['diff', ...safe, ...shape, ...args])
  }

  #run(args: readonly string[]): Promise<Buffer> {
    const safe = [
      '-c',
      `safe.directory=${this.root}`,
      '-c',
      'core.fsmonitor=false',
      '--literal-pathspecs',
    ]
    return new Promise((done, fail) => {
      execFile(
        'git',
        [...safe, ...args],
        {
          cwd: this.root,
          encoding: 'buffer',
          maxBuffer: Number.POSITIVE_INFINITY,
          // No token is for git to see.
          env: {
            PATH: process.env.PATH,
            GIT_NO_LAZY_FETCH: '1',
            GIT_TERMINAL_PROMPT: '0',
            LC_ALL: 'C',
          },
        },
        (error, stdout) => (error ? fail(error) : done(stdout)),
      )
    })
  }
}

/** The working tree that a folder of the workspace is in; nothing when nothing is checked out. */
export function findRoot(folder: string, workspace: string): string | undefined {
  for (let path = folder; ; path = dirname(path)) {
    if (existsSync(join(path, '.git'))) return path
    if (path === resolve(workspace) || path === dirname(path)) return undefined
  }
}

/** Reads `git diff --raw -z`, with or without the patches after it. */
function readRaw(output: Buffer): GitChange[] {
  const text = output.toString('utf8')
  const changes: Omit<GitChange, 'patch'>[] = []
  const kept: boolean[] = []
  const patchAt: number[] = []
  let patchCount = 0
  let at = 0
  const next = () => {
    const end = text.indexOf('\0', at)
    const value = text.slice(at, end < 0 ? text.length : end)
    at = end < 0 ? text.length : end + 1
    return value
  }
  while (text[at] === ':') {
    const [, mode = '', , blob = '', status = ''] = next().split(' ')
    const first = next()
    const isMoved = /^[RC]/.test(status)
    const path = isMoved ? next() : first
    kept.push(filePattern.test(mode))
    // What was a link is shown as deleted, then as added.
    patchCount += status === 'T' ? 2 : 1
    patchAt.push(patchCount)
    changes.push({path, previousPath: isMoved ? first : undefined, blob})
  }
  // An empty entry ends the list. No line of a hunk starts with `d`, and lines end with line feeds
  // only, whatever else the files hold.
  const patches = `\n${text.slice(at + 1)}`.split('\ndiff --git ')
  return changes
    .map((change, index) => ({...change, patch: hunksOf(patches[patchAt[index] ?? -1] ?? '')}))
    .filter((_, index) => kept[index])
}

function hunksOf(patch: string): string {
  const start = patch.indexOf('\n@@ ')
  return start < 0 ? '' : patch.slice(start + 1)
}

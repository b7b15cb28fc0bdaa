import {longestFile} from '../files/read-text.ts'
import {type Blob, readBlob} from '../git/objects.ts'
import {plainDiff} from '../git/raw-changes.ts'
import {type GitHost, runGit} from '../git/run.ts'

/** One file of a comparison. */
export interface GitChange {
  readonly path: string
  /** The previous path, if it was renamed or copied. */
  readonly previousPath: string | undefined
  readonly blob: string
  /** All hunks; empty when it was only renamed. */
  readonly patch: string
}

export interface GitFile {
  readonly path: string
  readonly blob: string
}

/** A file in git: neither a link nor a submodule. */
const filePattern = /^100(?:644|755)$/

/** Reads from the checked-out repository, whoever owns it. */
export class Git {
  /** The absolute path of the working tree, and git's environment. */
  readonly host: GitHost

  /** @param root - The absolute path of the working tree. */
  constructor(root: string, {PATH}: GitHost['env']) {
    // The runner's other variables and the settings in its home folder must not reach the checkout.
    this.host = {cwd: root, env: {PATH}, safeDirectory: root}
  }

  /** Whether an object, such as a commit, exists. */
  async has(name: string): Promise<boolean> {
    return runGit(['cat-file', '-e', `${name}^{commit}`], this.host).then(
      () => true,
      () => false,
    )
  }

  /**
   * The files that changed between the merge base and `head`, except deleted ones.
   *
   * @throws
   *   When one of the commits, or the history between them, is missing.
   */
  async changes(base: string, head: string): Promise<GitChange[]> {
    return readRaw(await this.#diff(['--patch', `${base}...${head}`]))
  }

  /** All files of a commit. */
  async files(commit: string): Promise<GitFile[]> {
    const list = String(await runGit(['ls-tree', '-r', '-z', '--full-tree', commit], this.host))
    return list
      .split('\0')
      .map((entry) => /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry))
      .filter((match) => match !== null)
      .filter(([, mode = '']) => filePattern.test(mode))
      .map(([, , blob = '', path = '']) => ({path, blob}))
  }

  /** The content of a file, by its id; without bytes when it is larger than 50 MB. */
  blob(id: string): Promise<Blob> {
    return readBlob(id, this.host, longestFile)
  }

  #diff(args: readonly string[]): Promise<Buffer> {
    const prefixes = ['--src-prefix=a/', '--dst-prefix=b/']
    const shape = ['--raw', '-z', '--no-abbrev', '-M', '-U3', '--diff-filter=d']
    return runGit(['diff', ...plainDiff, ...prefixes, ...shape, ...args], this.host)
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
    // A former link is listed as deleted, then as added.
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

import {resolve} from 'node:path'
import {nearestFolderWith} from '../files/nearest-folder.ts'
import {askGit, type GitHost, runGit, runGitSync} from './run.ts'

/**
 * The root of the working tree, as an absolute path.
 *
 * @throws UsageError
 *   Where there is none, in the words of git.
 */
export async function findRoot(host: GitHost): Promise<string> {
  const output = await runGit(topLevel, host)
  return resolve(host.cwd, String(output).replace(/\r?\n$/, ''))
}

/** The root of the working tree, as an absolute path; nothing where there is none. */
export async function findRootIfAny(host: GitHost): Promise<string | undefined> {
  const root = await askGit(topLevel, host)
  return root && resolve(host.cwd, root)
}

/** The root of the working tree, and whether the history before some commit is missing. */
export function readRepositorySync(
  host: GitHost,
): {readonly root: string; readonly isShallow: boolean} | undefined {
  const output = runGitSync([...topLevel, '--is-shallow-repository'], host)
  const [, root, shallow] = /^(.+?)\r?\n(true|false)\r?\n$/s.exec(String(output ?? '')) ?? []
  return root ? {root: resolve(host.cwd, root), isShallow: shallow === 'true'} : undefined
}

const topLevel: readonly string[] = ['rev-parse', '--show-toplevel']

/**
 * The nearest folder upward with `.git` in it, which is a file in a worktree. It is found without
 * git, which takes longer to start than a session to lint.
 *
 * @param folder
 *   Absolute.
 */
export function nearestRepository(folder: string): string | undefined {
  return nearestFolderWith(folder, '.git')
}

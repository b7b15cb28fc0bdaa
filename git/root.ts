import {resolve} from 'node:path'
import {nearestFolderWith} from '../files/nearest-folder.ts'
import {askGit, type GitHost, runGit, runGitSync} from './run.ts'

/**
 * The root of the working tree, as an absolute path.
 *
 * @throws UsageError
 *   When there is none, with git's message.
 */
export async function findRoot(host: GitHost): Promise<string> {
  const output = await runGit(topLevel, host)
  return resolve(host.cwd, String(output).replace(/\r?\n$/, ''))
}

/** The root of the working tree, as an absolute path; `undefined` when there is none. */
export async function findRootIfAny(host: GitHost): Promise<string | undefined> {
  const root = await askGit(topLevel, host)
  return root && resolve(host.cwd, root)
}

/** The root of the working tree, and whether the clone is shallow. */
export function readRepositorySync(
  host: GitHost,
): {readonly root: string; readonly isShallow: boolean} | undefined {
  const output = runGitSync([...topLevel, '--is-shallow-repository'], host)
  const [, root, shallow] = /^(.+?)\r?\n(true|false)\r?\n$/s.exec(String(output ?? '')) ?? []
  return root ? {root: resolve(host.cwd, root), isShallow: shallow === 'true'} : undefined
}

const topLevel: readonly string[] = ['rev-parse', '--show-toplevel']

/**
 * The closest folder, searching upward, with `.git` in it, which is a file in a worktree. Found
 * without git: starting it takes longer than linting a session.
 *
 * @param folder
 *   Absolute.
 */
export function nearestRepository(folder: string): string | undefined {
  return nearestFolderWith(folder, '.git')
}

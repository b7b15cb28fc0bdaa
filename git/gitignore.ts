import {spawnSync} from 'node:child_process'
import {dirname, sep} from 'node:path'
import {describeError, UsageError} from '../files/usage-error.ts'

/**
 * Asks git, once for all of them, which files it ignores.
 *
 * @param paths
 *   Absolute paths in one repository.
 * @throws UsageError
 *   When git cannot be started, or the files are in no repository.
 */
export function findGitignored(paths: readonly string[]): Set<string> {
  const [first] = paths
  if (first === undefined) return new Set()
  let folder = dirname(first)
  for (const path of paths) {
    while (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) folder = dirname(folder)
  }
  const git = spawnSync('git', ['-C', folder, 'check-ignore', '-z', '--stdin'], {
    input: paths.map((path) => `${path}\0`).join(''),
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  // git may be gone before it has read all of its input; why, its own message says.
  if (git.error && git.status === null)
    throw new UsageError(`--respect-gitignore: git: ${describeError(git.error)}`)
  // 1 says that none of them is ignored.
  if (git.status !== 0 && git.status !== 1) {
    const [line = ''] = git.stderr.trim().split('\n')
    throw new UsageError(`--respect-gitignore: git: ${line.replace(/^fatal: /, '')}`)
  }
  return new Set(git.stdout.split('\0').filter((path) => path !== ''))
}

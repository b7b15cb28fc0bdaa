import {dirname} from 'node:path'
import {isWithin} from '../files/paths.ts'
import {UsageError} from '../files/usage-error.ts'
import {type GitHost, runGit} from './run.ts'

/**
 * Asks git in one call which files it ignores.
 *
 * @param paths
 *   Absolute paths in one repository.
 * @throws UsageError
 *   When git cannot be started, or the files are not in a repository.
 */
export async function findGitignored(
  paths: readonly string[],
  env: GitHost['env'],
): Promise<Set<string>> {
  const [first] = paths
  if (first === undefined) return new Set()
  let cwd = dirname(first)
  for (const path of paths) while (!isWithin(path, cwd)) cwd = dirname(cwd)
  try {
    const output = await runGit(
      ['check-ignore', '-z', '--stdin'],
      {cwd, env},
      // 1 means that none is ignored.
      {input: paths.map((path) => `${path}\0`).join(''), accepted: [0, 1]},
    )
    return new Set(
      String(output)
        .split('\0')
        .filter((path) => path !== ''),
    )
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`--respect-gitignore: ${error.message}`)
  }
}

import {realpathSync, statSync} from 'node:fs'
import {dirname, isAbsolute, resolve} from 'node:path'
import {isWithin} from '../../files/paths.ts'
import {plainDiff} from '../../git/raw-changes.ts'
import {nearestRepository} from '../../git/root.ts'
import {runGit} from '../../git/run.ts'
import type {Result} from '../../lint/result.ts'
import {Configs} from '../../project/configs.ts'
import {findFiles} from '../../project/find-files.ts'
import type {Host} from '../../project/host.ts'
import {lintFile} from '../../project/lint-files.ts'
import {localDay} from '../../session/date.ts'
import type {Occasion} from './agent.ts'
import {writeReason} from './reason.ts'

/**
 * Lints the session files that an event of an agent is about.
 *
 * @param folders
 *   The folders that the agent works in; files outside of them and their repositories are skipped.
 * @returns
 *   What to tell the agent; `undefined` when no file has an error.
 * @throws UsageError
 *   When a configuration is invalid.
 */
export async function checkOccasion(
  occasion: Occasion,
  folders: readonly string[],
  {env}: Host,
): Promise<string | undefined> {
  const roots = [...new Set(folders.flatMap(rootsOf))]
  const [cwd] = roots
  if (cwd === undefined) return undefined
  const configs = new Configs({cwd})
  const day = localDay(new Date())
  const paths =
    occasion.kind === 'written'
      ? await sessionFiles(occasion.paths, cwd, roots, configs)
      : await changedToday(cwd, configs, env, day)
  const context = {today: env.SESSION_LINT_TODAY || day}
  const results: Result[] = []
  for (const path of paths) {
    const outcome = await lintFile(path, {configs, context})
    if ('result' in outcome) results.push(outcome.result)
  }
  return writeReason(results, cwd)
}

/** A folder with links resolved, and its repository. */
function rootsOf(folder: string): string[] {
  if (!isAbsolute(folder) || !isFolder(folder)) return []
  const root = realpathSync(folder)
  return [root, nearestRepository(root) ?? root]
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** The existing session files within the folders. */
async function sessionFiles(
  paths: readonly string[],
  cwd: string,
  roots: readonly string[],
  configs: Configs,
): Promise<string[]> {
  const found = new Set<string>()
  for (const given of paths) {
    const path = realPathOf(resolve(cwd, given))
    if (path === undefined || !roots.some((root) => isWithin(path, root))) continue
    const scope = await configs.forFolder(dirname(path))
    if (scope.isSessionFile(path)) found.add(path)
  }
  return [...found]
}

/** The path of a file with links resolved; `undefined` when there is no such file. */
function realPathOf(path: string): string | undefined {
  try {
    const real = realpathSync(path)
    return statSync(real).isFile() ? real : undefined
  } catch {
    return undefined
  }
}

/**
 * The session files that were worked on: changed today and, in a repository, not yet committed. The
 * files of a fresh clone are also from today, and uncommitted files from last week belong to
 * another session.
 */
async function changedToday(
  cwd: string,
  configs: Configs,
  env: Host['env'],
  day: string,
): Promise<string[]> {
  const {files} = await findFiles([], {cwd, configs, errorOnUnmatchedPattern: false})
  const today = files.filter((path) => localDay(statSync(path).mtime) === day)
  if (today.length === 0) return []
  const committed = await committedFiles(today, cwd, env)
  return today.filter((path) => !committed.has(path))
}

/** The files that match the last commit. */
async function committedFiles(
  paths: readonly string[],
  cwd: string,
  env: Host['env'],
): Promise<ReadonlySet<string>> {
  const list = async (args: readonly string[]) => {
    const output = await runGit([...args, '-z', '--', ...paths], {cwd, env})
    const names = output.toString('utf8').split('\0')
    return new Set(names.filter((name) => name !== '').map((name) => resolve(cwd, name)))
  }
  try {
    const tracked = await list(['ls-files'])
    const changed = await list(['diff', 'HEAD', ...plainDiff, '--name-only', '--relative'])
    return new Set([...tracked].filter((path) => !changed.has(path)))
  } catch {
    // There is no repository, no git, or no commit yet.
    return new Set()
  }
}

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
 *   Where the agent works; files outside of these folders, or of their repositories, are left
 *   alone.
 * @returns
 *   What to tell the agent; nothing when no file has an error.
 * @throws UsageError
 *   When a configuration is not valid.
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

/** A folder without links, and the repository that it is in. */
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

/** Those of the files that are session files, there, and within the folders. */
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

/** The path of a file without links; nothing when there is no such file. */
function realPathOf(path: string): string | undefined {
  try {
    const real = realpathSync(path)
    return statSync(real).isFile() ? real : undefined
  } catch {
    return undefined
  }
}

/**
 * The session files that were worked on: changed today, and, in a repository, not yet committed.
 * A fresh clone has files of today too, and what others left uncommitted last week is no business
 * of this session.
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

/** Those of the files that are as they were last committed. */
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
    // No repository, no git, or nothing committed yet.
    return new Set()
  }
}

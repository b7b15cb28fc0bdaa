import {existsSync, statSync} from 'node:fs'
import {dirname, extname, join, resolve} from 'node:path'
import {toSlashes} from '../files/paths.ts'
import {readText, TextError} from '../files/read-text.ts'
import {UsageError} from '../files/usage-error.ts'
import {type GitHost, runGit} from '../git/run.ts'
import type {StagedFile} from '../git/staged-files.ts'
import {InputError, refuseHostile} from '../lint/input-limits.ts'
import {parserFor} from '../lint/parser.ts'
import {readSessionFile} from '../lint/run-rules.ts'
import type {Configs} from '../project/configs.ts'
import {findFiles} from '../project/find-files.ts'
import {readDate, readSession} from '../session/index.ts'

interface Options extends GitHost {
  readonly today: string
}

/**
 * Finds the session files on disk that may be the current session and that git does not track,
 * ignored or not: unfinished, and dated today or changed since the last commit.
 *
 * @returns
 *   Absolute paths, sorted.
 */
export async function findActive(
  root: string,
  configs: Configs,
  options: Options,
): Promise<string[]> {
  const [paths, since] = await Promise.all([
    findUntracked(root, configs, options),
    lastCommit(options),
  ])
  const active: string[] = []
  for (const path of paths) {
    const {isOver, days} = await readState(path, configs)
    const isOfToday = days.includes(options.today) || path.includes(options.today, root.length)
    if (!isOver && (isOfToday || changedSince(path, since))) active.push(path)
  }
  return active
}

/**
 * Explains why a commit that needs a session is refused: it changes code, and no session file
 * changed since the last commit. Merges, reverts and cherry-picks pass: their changes have their
 * sessions elsewhere.
 */
export async function findRefusal(
  root: string,
  files: readonly StagedFile[],
  configs: Configs,
  options: Options,
): Promise<string | undefined> {
  const code: string[] = []
  for (const {name, kind} of files) {
    const path = join(root, name)
    const scope = await configs.forFolder(dirname(path))
    if (scope.isSessionFile(path)) {
      if (kind !== 'deleted') return undefined
    } else if (!proseExtensions.has(extname(name).toLowerCase())) {
      code.push(name)
    }
  }
  const [first] = code
  if (first === undefined || (await isReplay(options))) return undefined
  const [paths, since] = await Promise.all([
    findUntracked(root, configs, options),
    lastCommit(options),
  ])
  if (paths.some((path) => changedSince(path, since))) return undefined
  const others = code.length === 1 ? '' : ` and ${code.length - 1} more`
  return (
    `No session file changed since the last commit, but \`requireSession\` requires one when code ` +
    `changes: ${first}${others}`
  )
}

/** Prose; everything else is code. */
const proseExtensions: ReadonlySet<string> = new Set([
  '.adoc',
  '.asciidoc',
  '.markdown',
  '.md',
  '.mdx',
  '.org',
  '.rst',
  '.txt',
])

/** Session files below `root` that are not in the index. */
async function findUntracked(root: string, configs: Configs, host: GitHost): Promise<string[]> {
  const {files} = await findFiles([], {cwd: root, configs, errorOnUnmatchedPattern: false})
  const folders = [...new Set(files.map((path) => dirname(path)))]
  const untracked = new Set<string>()
  // A command line on every platform has room for this many folders.
  for (let from = 0; from < folders.length; from += mostFolders) {
    const some = folders.slice(from, from + mostFolders)
    const output = await runGit(['ls-files', '--others', '--full-name', '-z', '--', ...some], host)
    for (const name of String(output).split('\0')) untracked.add(join(root, name))
  }
  return files.filter((path) => untracked.has(path))
}

const mostFolders = 100

/** The time of the last commit in milliseconds; minus infinity before the first one. */
async function lastCommit(host: GitHost): Promise<number> {
  try {
    const output = await runGit(['log', '-1', '--no-show-signature', '--format=%ct'], host)
    return Number(String(output)) * 1000
  } catch (error) {
    if (error instanceof UsageError) return Number.NEGATIVE_INFINITY
    throw error
  }
}

function changedSince(path: string, since: number): boolean {
  return (statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0) >= since
}

async function isReplay(host: GitHost): Promise<boolean> {
  const heads = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD']
  const args = heads.flatMap((head) => ['--git-path', head])
  const output = await runGit(['rev-parse', ...args], host)
  const paths = String(output).trimEnd().split(/\r?\n/)
  return paths.some((path) => existsSync(resolve(host.cwd, path)))
}

interface State {
  readonly isOver: boolean
  /** The days in its metadata. */
  readonly days: readonly string[]
}

/** An unreadable file counts as unfinished: linting it reports what is wrong. */
async function readState(path: string, configs: Configs): Promise<State> {
  try {
    const text = readText(path)
    refuseHostile(text)
    const scope = await configs.forFolder(dirname(path))
    const tree = (await parserFor(text))(text)
    const {match} = readSessionFile(
      readSession(tree, text),
      toSlashes(path),
      scope.settingsFor(path),
      {},
    )
    const days = match.fields.flatMap(({spec, field}) =>
      spec.kind === 'created' || spec.kind === 'updated' ? (readDate(field.value)?.day ?? []) : [],
    )
    return {isOver: match.progress === 'completed', days}
  } catch (error) {
    if (error instanceof TextError || error instanceof InputError) return {isOver: false, days: []}
    throw error
  }
}

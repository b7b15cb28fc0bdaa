import {existsSync} from 'node:fs'
import {pathFrom} from '../files/paths.ts'
import {decodeText, TextError} from '../files/read-text.ts'
import {findFiles} from '../project/find-files.ts'
import type {ChangedFile, ChangedFiles} from './changed-files.ts'
import type {Client} from './client.ts'
import type {Configuration, Folders} from './configuration.ts'
import {type Contents, readInside} from './contents.ts'
import type {Event} from './event.ts'
import type {Git} from './git.ts'
import type {Inputs} from './inputs.ts'
import {SetupError} from './setup-error.ts'

/** A file to lint. */
export interface FoundFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** The changed lines; absent: it did not change, or nobody asked. */
  readonly lines?: ChangedFile['lines']
  /**
   * Reads it.
   *
   * @throws TextError
   *   When it cannot be read.
   */
  read(): Promise<string>
}

/** The means to find session files. */
export interface SessionFileSources {
  readonly event: Event
  readonly inputs: Inputs
  readonly folders: Folders
  readonly configuration: Configuration
  readonly contents: Contents
  readonly client: Client | undefined
  readonly git: Git | undefined
}

/**
 * Finds the files to lint: the changed ones, or all of them with the filter `all` or for an event
 * without changes.
 *
 * @throws SetupError
 *   When a checkout is needed and missing.
 */
export async function findSessionFiles(
  changed: ChangedFiles | undefined,
  sources: SessionFileSources,
): Promise<FoundFile[]> {
  const {event, inputs, configuration, contents} = sources
  const files = (changed?.files ?? []).map(({path, blob, lines}) => ({
    path,
    lines,
    read: () => contents.read(path, blob),
  }))
  const others =
    changed && inputs.filter !== 'all'
      ? []
      : event.kind === 'pull-request'
        ? await listCommit(event.head, sources)
        : await listDisk(sources)
  const byPath = new Map<string, FoundFile>()
  for (const file of [...others, ...files]) byPath.set(file.path, file)
  const found: FoundFile[] = []
  for (const file of byPath.values()) {
    if (await configuration.isSessionFile(file.path)) found.push(file)
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** All files of a commit, which may differ from the checkout. */
async function listCommit(
  commit: string,
  {client, git, contents}: SessionFileSources,
): Promise<FoundFile[]> {
  const files =
    (await git?.files(commit).catch(() => undefined)) ?? (await listTree(commit, client))
  return files.map(({path, blob}) => ({path, read: () => contents.read(path, blob)}))
}

/**
 * All files of a commit, from the API.
 *
 * @throws SetupError
 *   When the API does not list all of them.
 */
export async function listTree(
  commit: string,
  client: Client | undefined,
): Promise<{readonly path: string; readonly blob: string}[]> {
  if (!client)
    throw new SetupError(
      'Without `github-token` the filter `all` needs actions/checkout with `fetch-depth: 0`',
    )
  const {owner, repo, rest} = client
  const {data} = await rest.git.getTree({owner, repo, tree_sha: commit, recursive: 'true'})
  if (data.truncated) {
    throw new SetupError(
      'The repository has more files than the API lists, so not all of its session files can be found; give actions/checkout `fetch-depth: 0`, or use another `filter`',
    )
  }
  return data.tree.flatMap(({path, sha, mode}) =>
    path && sha && /^100/.test(mode ?? '') ? [{path, blob: sha}] : [],
  )
}

async function listDisk({
  folders,
  configuration,
  inputs,
}: SessionFileSources): Promise<FoundFile[]> {
  if (!existsSync(folders.folder)) {
    throw new SetupError(
      'There is nothing to lint: run actions/checkout first, and see `working-directory`',
    )
  }
  const {files, problems} = await findFiles(inputs.files, {
    cwd: folders.folder,
    configs: configuration.configs,
    errorOnUnmatchedPattern: false,
  })
  const [problem] = problems
  if (problem) throw new SetupError(`${problem.path}: ${problem.message}`)
  return files.map((absolute) => {
    const path = pathFrom(folders.root, absolute)
    return {path, read: async () => readFromDisk(folders.root, path)}
  })
}

function readFromDisk(root: string, path: string): string {
  const bytes = readInside(root, path)
  if (bytes) return decodeText(bytes)
  throw new TextError(
    'cannot be read: it is a link, larger than 50 MB, or not to be read by this user',
  )
}

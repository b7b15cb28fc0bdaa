import {isAbsolute, resolve} from 'node:path'
import {compileGlob} from '../config/glob.ts'
import {isWithin, pathFrom} from '../files/paths.ts'
import {configFileNames} from '../project/config-file.ts'
import {Configs} from '../project/configs.ts'
import type {Client} from './client.ts'
import {readInside} from './contents.ts'
import type {Inputs} from './inputs.ts'
import {SetupError} from './setup-error.ts'

/** The folders of a repository, and of what the Action lints. */
export interface Folders {
  /** The absolute path of the working tree, even if nothing is checked out. */
  readonly root: string
  /** The absolute path of `working-directory`. */
  readonly folder: string
}

/** The configuration of files, with the inputs that override it. */
export interface Configuration {
  readonly configs: Configs
  /** Whether a path, relative to the root and with `/`, is a session file. */
  isSessionFile(path: string): Promise<boolean>
}

/** Reads one file of the repository. The path is relative to the root, with `/`. */
export type ReadFile = (path: string) => string | undefined

/**
 * Builds the configuration from files that are read in one way only, so that nothing outside of the
 * repository has an effect, nor, under `pull_request_target`, anything in the pull request.
 *
 * @throws SetupError
 *   When a pattern or path is invalid.
 */
export function makeConfiguration(
  inputs: Inputs,
  folders: Folders,
  readFile: ReadFile,
): Configuration {
  const {config, files} = inputs
  const configs = new Configs({
    cwd: folders.folder,
    config:
      config === undefined
        ? undefined
        : resolveInside(folders.folder, config, 'config', folders.root),
    overrides: {format: inputs.sessionFormat, preset: inputs.preset, type: inputs.type},
    overrideNames: {
      format: 'Input `session-format`',
      preset: 'Input `preset`',
      type: 'Input `type`',
    },
    contents: new RepositoryContents(folders.root, readFile),
  })
  const isNamed = namedBy(files, folders)
  return {
    configs,
    async isSessionFile(path) {
      const absolute = resolve(folders.root, path)
      if (!isWithin(absolute, folders.folder)) return false
      const scope = await configs.forFolder(resolve(absolute, '..'))
      return isNamed
        ? isNamed(absolute) && !scope.isIgnored(absolute)
        : scope.isSessionFile(absolute)
    },
  }
}

/** Reads configuration files from the checkout. */
export function readFromDisk(root: string): ReadFile {
  return (path) => readInside(root, path)?.toString('utf8')
}

/**
 * Fetches the configuration files of a commit that apply to some files.
 *
 * @param paths
 *   The paths of the files, relative to the root, with `/`.
 * @throws SetupError
 *   When the repository is too large for the API to list it.
 */
export async function fetchConfiguration(
  client: Client,
  commit: string,
  paths: readonly string[],
  {config}: Inputs,
  folders: Folders,
): Promise<ReadFile> {
  const {owner, repo, rest} = client
  const {data} = await rest.git.getTree({owner, repo, tree_sha: commit, recursive: 'true'})
  if (data.truncated && config === undefined) {
    throw new SetupError(
      'The repository has more files than the API lists, so its configuration cannot be found; name it with the input `config`',
    )
  }
  const wanted = new Set(
    config === undefined
      ? foldersOf(paths).flatMap((folder) => configFileNames.map((name) => `${folder}${name}`))
      : [pathFrom(folders.root, resolve(folders.folder, config))],
  )
  const texts = new Map<string, string>()
  for (const {path, sha, mode} of data.tree) {
    if (!path || !sha || !wanted.has(path) || !/^100/.test(mode ?? '')) continue
    const blob = await rest.git.getBlob({owner, repo, file_sha: sha})
    texts.set(path, Buffer.from(blob.data.content, 'base64').toString('utf8'))
  }
  return (path) => texts.get(path)
}

/** All folders above files, from the root down, ending in `/`. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set([''])
  for (const path of paths) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      folders.add(path.slice(0, end + 1))
    }
  }
  return [...folders]
}

/**
 * Resolves a path from an input.
 *
 * @throws SetupError
 *   When it leads out of `root`.
 */
export function resolveInside(from: string, path: string, input: string, root: string): string {
  const absolute = resolve(from, path)
  if (isWithin(absolute, root)) return absolute
  throw new SetupError(
    `Input \`${input}\`: unexpected path \`${path}\`, expected one in the workspace`,
  )
}

function namedBy(
  patterns: readonly string[],
  {folder}: Folders,
): ((absolute: string) => boolean) | undefined {
  if (patterns.length === 0) return undefined
  const globs = patterns.map((pattern) => {
    if (pattern.split('/').includes('..') || isAbsolute(pattern)) {
      throw new SetupError(
        `Input \`files\`: unexpected pattern \`${pattern}\`, expected one in the workspace`,
      )
    }
    try {
      return compileGlob(pattern)
    } catch (error) {
      throw new SetupError(
        `Input \`files\`: \`${pattern}\`: ${error instanceof Error ? error.message : ''}`,
      )
    }
  })
  return (absolute) => {
    const path = pathFrom(folder, absolute)
    return globs.some((fits) => fits(path))
  }
}

/** All files in the repository that can contain a configuration. */
class RepositoryContents extends Map<string, string | undefined> {
  readonly #root: string
  readonly #read: ReadFile

  constructor(root: string, read: ReadFile) {
    super()
    this.#root = root
    this.#read = read
  }

  override has(): boolean {
    return true
  }

  override get(path: string): string | undefined {
    return isWithin(path, this.#root) ? this.#read(pathFrom(this.#root, path)) : undefined
  }
}

import {lstatSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {compileGlob, GlobError, isGlob, splitGlob} from '../config/glob.ts'
import {displayPath, isWithin, pathFrom, toSlashes} from '../files/paths.ts'
import {checkSize, decodeText, longestFile, TextError} from '../files/read-text.ts'
import {gitHistory} from '../git/history.ts'
import {type Blob, BlobReader} from '../git/objects.ts'
import {findRoot} from '../git/root.ts'
import type {GitHost} from '../git/run.ts'
import {listStaged, type StagedFile} from '../git/staged-files.ts'
import {configFileNames} from '../project/config-file.ts'
import {Configs, type ConfigsOptions, type Scope} from '../project/configs.ts'
import {type FileProblem, isInFolder} from '../project/find-files.ts'
import {type FileOutcome, lintAs, lintFile, toProblem} from '../project/lint-files.ts'
import type {Context} from '../rules/rule.ts'

export interface StagedOptions extends GitHost {
  /** As for the files on disk; if a configuration is staged, the staged version applies. */
  readonly configs: ConfigsOptions
  /** As `YYYY-MM-DD`. */
  readonly today: string
  /** Paths and patterns that limit the staged files; empty: no limit. */
  readonly patterns: readonly string[]
  /** Whether a path that is neither staged nor on disk is a problem. */
  readonly errorOnUnmatchedPattern: boolean
  /** Whether to lint unfinished, untracked sessions as well. */
  readonly active: boolean
}

/** The session files that a commit would contain. */
export interface Staged {
  /** The number of {@link outcomes}. */
  readonly count: number
  /** The paths that could not be linted. */
  readonly problems: readonly FileProblem[]
  /** Why the commit is refused, apart from findings. */
  readonly refusal: string | undefined
  /** Lints the files one by one, lazily. */
  readonly outcomes: AsyncIterable<FileOutcome>
}

/**
 * Finds the staged session files and lints their staged content. It is read from git's objects:
 * neither the index nor the working tree is written or locked, and the file on disk is not read.
 *
 * @throws UsageError
 *   When git fails or a configuration is invalid.
 */
export async function lintStaged(options: StagedOptions): Promise<Staged> {
  const listing = listStaged(options)
  // Without a repository this one throws the better message, so it goes first.
  listing.catch(() => {})
  const root = await findRoot(options)
  const files = await listing
  const blobs = new StagedBlobs(options)
  try {
    const contents = await readConfigs(root, files, blobs)
    const configs = new Configs({...options.configs, contents})
    const choice = await choose(root, files, configs, options)
    const {active, refusal} = await checkUntracked(root, files, configs, options)
    return {
      count: choice.files.length + active.length,
      problems: choice.problems,
      refusal,
      outcomes: lintAll(root, choice.files, active, configs, blobs, options),
    }
  } catch (error) {
    blobs.close()
    throw error
  }
}

/** Lazy: most commits have no session, so git is started only to read one. */
class StagedBlobs {
  readonly #host: GitHost
  #reader: BlobReader | undefined

  constructor(host: GitHost) {
    this.#host = host
  }

  read(files: readonly StagedFile[]): AsyncIterable<Blob> {
    this.#reader ??= new BlobReader(this.#host, longestFile)
    return this.#reader.read(files.map(({id}) => id))
  }

  close(): void {
    this.#reader?.close()
  }
}

/** The staged configurations; `undefined` for a deleted one. */
async function readConfigs(
  root: string,
  files: readonly StagedFile[],
  blobs: StagedBlobs,
): Promise<Map<string, string | undefined>> {
  const contents = new Map<string, string | undefined>()
  const staged = files.filter(({name}) =>
    configFileNames.includes(name.slice(name.lastIndexOf('/') + 1)),
  )
  for (const {name, kind} of staged)
    if (kind === 'deleted') contents.set(join(root, name), undefined)
  const written = staged.filter(({kind}) => kind === 'file')
  if (written.length === 0) return contents
  const names = written[Symbol.iterator]()
  for await (const blob of blobs.read(written)) {
    const {value} = names.next()
    if (value && blob?.bytes) contents.set(join(root, value.name), blob.bytes.toString('utf8'))
  }
  return contents
}

interface Choice {
  readonly files: readonly StagedFile[]
  readonly problems: readonly FileProblem[]
}

async function choose(
  root: string,
  files: readonly StagedFile[],
  configs: Configs,
  {patterns, cwd, errorOnUnmatchedPattern}: StagedOptions,
): Promise<Choice> {
  const chosen: StagedFile[] = []
  const problems: FileProblem[] = []
  const limits = patterns.map((pattern) => new Limit(pattern, cwd, problems))
  for (const file of files) {
    if (file.kind !== 'file' && file.kind !== 'unmerged') continue
    const path = join(root, file.name)
    const scope = await configs.forFolder(dirname(path))
    const isChosen =
      limits.length === 0 ? isSearched(file, path, scope) : fitsAny(limits, path, scope)
    if (!isChosen) continue
    if (file.kind === 'file') chosen.push(file)
    else problems.push({path: displayPath(path, cwd), message: 'has unresolved merge conflicts'})
  }
  if (errorOnUnmatchedPattern) problems.push(...limits.flatMap((limit) => limit.missing()))
  return {files: chosen, problems}
}

/** As on disk: files in dependencies are linted only when named. */
function isSearched({name}: StagedFile, path: string, scope: Scope): boolean {
  return !/(^|\/)node_modules\//.test(name) && scope.isSessionFile(path)
}

/** Asks every limit, so that each one knows whether it matched. */
function fitsAny(limits: readonly Limit[], path: string, scope: Scope): boolean {
  return limits.filter((limit) => limit.fits(path, scope)).length > 0
}

/** A path or pattern on the command line, with the same meaning as for files on disk. */
class Limit {
  readonly #path: string
  readonly #name: string
  readonly #isThere: boolean
  readonly #fitsGlob: ((path: string) => boolean) | undefined
  #isUsed = false

  constructor(pattern: string, cwd: string, problems: FileProblem[]) {
    this.#path = resolve(cwd, pattern)
    this.#name = displayPath(this.#path, cwd)
    this.#isThere = isOnDisk(this.#path)
    if (this.#isThere || !isGlob(pattern)) return
    const {folder, rest} = splitGlob(toSlashes(pattern))
    const root = resolve(cwd, folder)
    try {
      const fits = compileGlob(rest)
      this.#fitsGlob = (path) => path !== root && isWithin(path, root) && fits(pathFrom(root, path))
    } catch (error) {
      if (!(error instanceof GlobError)) throw error
      problems.push({path: pattern, message: error.message})
      this.#isUsed = true
    }
  }

  fits(path: string, scope: Scope): boolean {
    const fits = this.#fits(path, scope)
    this.#isUsed ||= fits
    return fits
  }

  #fits(path: string, scope: Scope): boolean {
    if (path === this.#path) return !scope.isIgnored(path)
    if (isWithin(path, this.#path)) return isInFolder(path, scope)
    return (this.#fitsGlob?.(path) ?? false) && !scope.isIgnored(path)
  }

  /** An unstaged file is fine, but one that does not exist is a typo. */
  missing(): FileProblem[] {
    if (this.#isUsed || this.#isThere || this.#fitsGlob) return []
    return [{path: this.#name, message: 'no such file or folder, on disk or staged'}]
  }
}

function isOnDisk(path: string): boolean {
  try {
    return lstatSync(path, {throwIfNoEntry: false}) !== undefined
  } catch {
    return false
  }
}

/** The results for files that are not staged. */
interface Untracked {
  /** Absolute paths of unfinished, untracked sessions. */
  readonly active: readonly string[]
  /** As in {@link Staged}. */
  readonly refusal: string | undefined
}

async function checkUntracked(
  root: string,
  files: readonly StagedFile[],
  configs: Configs,
  options: StagedOptions,
): Promise<Untracked> {
  const {requireSession} = await configs.forFolder(root)
  if (!options.active && !requireSession) return {active: [], refusal: undefined}
  const {findActive, findRefusal} = await import('./untracked.ts')
  return {
    active: options.active ? await findActive(root, configs, options) : [],
    refusal: requireSession ? await findRefusal(root, files, configs, options) : undefined,
  }
}

async function* lintAll(
  root: string,
  files: readonly StagedFile[],
  active: readonly string[],
  configs: Configs,
  blobs: StagedBlobs,
  options: StagedOptions,
): AsyncGenerator<FileOutcome> {
  const {today, cwd, env} = options
  const staged = files.map(({name}) => join(root, name))
  const history = gitHistory({
    cwd,
    env,
    files: [...staged, ...active],
    today,
    uncommittedOn: () => today,
  })
  const context: Context = {today, history}
  try {
    if (files.length > 0) {
      const paths = staged[Symbol.iterator]()
      for await (const blob of blobs.read(files)) {
        const path = paths.next().value ?? ''
        yield await lintBlob(path, blob, configs, context)
      }
    }
  } finally {
    blobs.close()
  }
  for (const path of active) yield await lintFile(path, {configs, context})

  async function lintBlob(
    path: string,
    blob: Blob,
    configs: Configs,
    context: Context,
  ): Promise<FileOutcome> {
    try {
      return {result: await lintAs(path, textOf(blob), {configs, context})}
    } catch (cause) {
      return {problem: toProblem(displayPath(path, cwd), cause), cause}
    }
  }
}

/** @throws TextError - When it cannot be linted. */
function textOf(blob: Blob): string {
  if (!blob) throw new TextError('its staged content is missing from the git repository')
  checkSize(blob.size)
  const text = decodeText(blob.bytes ?? Buffer.alloc(0))
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    throw new TextError('its content is in Git LFS; the index has only a pointer')
  }
  return text
}

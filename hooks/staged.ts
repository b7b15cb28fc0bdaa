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
  /** As for the files on disk; of a staged configuration the staged version holds. */
  readonly configs: ConfigsOptions
  /** As `YYYY-MM-DD`. */
  readonly today: string
  /** Paths and patterns that staged files are limited to; none: no limit. */
  readonly patterns: readonly string[]
  /** Whether a path that is neither staged nor on disk is a problem. */
  readonly errorOnUnmatchedPattern: boolean
  /** Whether to lint unfinished sessions that are not tracked as well. */
  readonly active: boolean
}

/** What a commit would bring, as far as this program has something to say about it. */
export interface Staged {
  /** How many files {@link outcomes} will be about. */
  readonly count: number
  /** What could not be looked at. */
  readonly problems: readonly FileProblem[]
  /** Why the commit may not be, apart from what is found in files. */
  readonly refusal: string | undefined
  /** Lints one file after the other; nothing is linted before it is asked for. */
  readonly outcomes: AsyncIterable<FileOutcome>
}

/**
 * Finds out which session files are staged, and lints what the index holds of them. Contents come
 * from git's objects: neither the index nor the working tree is written or locked, and what the
 * working tree holds of a staged file is not looked at.
 *
 * @throws UsageError
 *   When git or a configuration is not as it should be.
 */
export async function lintStaged(options: StagedOptions): Promise<Staged> {
  const listing = listStaged(options)
  // Where there is no repository, the other one says so in better words, so it goes first.
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

/** Most commits have no session in them: git is started once there is something to read. */
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

/** What is staged of configurations: nothing for one that is deleted. */
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
    else problems.push({path: displayPath(path, cwd), message: 'not merged yet'})
  }
  if (errorOnUnmatchedPattern) problems.push(...limits.flatMap((limit) => limit.missing()))
  return {files: chosen, problems}
}

/** As on disk: what other people's packages hold is linted only when it is named. */
function isSearched({name}: StagedFile, path: string, scope: Scope): boolean {
  return !/(^|\/)node_modules\//.test(name) && scope.isSessionFile(path)
}

/** Every limit is asked, so that each knows whether it was of any use. */
function fitsAny(limits: readonly Limit[], path: string, scope: Scope): boolean {
  return limits.filter((limit) => limit.fits(path, scope)).length > 0
}

/** A path or pattern on the command line, which means what it means for files on disk. */
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

  /** What is not staged is no problem, but what there is not at all is a slip of the pen. */
  missing(): FileProblem[] {
    if (this.#isUsed || this.#isThere || this.#fitsGlob) return []
    return [{path: this.#name, message: 'no such file or folder, nor is it staged'}]
  }
}

function isOnDisk(path: string): boolean {
  try {
    return lstatSync(path, {throwIfNoEntry: false}) !== undefined
  } catch {
    return false
  }
}

/** What there is to say about files that are not staged. */
interface Untracked {
  /** Absolute paths of unfinished sessions that are not tracked. */
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

/** @throws TextError - When it is not fit to be linted. */
function textOf(blob: Blob): string {
  if (!blob) throw new TextError('git has lost what is staged')
  checkSize(blob.size)
  const text = decodeText(blob.bytes ?? Buffer.alloc(0))
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    throw new TextError('Git LFS keeps its content, the index has only a pointer to it')
  }
  return text
}

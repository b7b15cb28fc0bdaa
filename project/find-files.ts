import {type Dirent, lstatSync, readdirSync, realpathSync, statSync} from 'node:fs'
import {dirname, join, resolve, sep} from 'node:path'
import {compileGlob, GlobError, isGlob, splitGlob} from '../config/glob.ts'
import {sessionExtensions} from '../config/resolve.ts'
import {displayPath, isWithin, pathFrom, toSlashes} from '../files/paths.ts'
import {describeError, isSystemError} from '../files/usage-error.ts'
import type {Environment} from '../git/environment.ts'
import type {Configs, Scope} from './configs.ts'

/** A file or folder that could not be linted. */
export interface FileProblem {
  /** The path, shortened for people. */
  readonly path: string
  readonly message: string
}

export interface FoundFiles {
  /** Absolute paths, sorted, no file twice. */
  readonly files: readonly string[]
  /** Paths and patterns that failed. */
  readonly problems: readonly FileProblem[]
  /** Files that were skipped on purpose, where that may be unexpected. */
  readonly notices: readonly FileProblem[]
}

export interface FindOptions {
  /** The absolute path of the folder that paths and patterns start from. */
  readonly cwd: string
  readonly configs: Configs
  /** Whether a path, a pattern or a whole search that finds no file is a problem. */
  readonly errorOnUnmatchedPattern?: boolean | undefined
  /** Whether to skip git-ignored files, except those that are named. */
  readonly respectGitignore?: boolean | undefined
  /** The environment to run git in; default: the process's. */
  readonly env?: Environment
}

/**
 * Finds the files to lint.
 *
 * A named file is included whatever its name, unless `ignore` excludes it, which is a notice. A
 * folder means the Markdown and `.tmp` files in it or, if the configuration has `files`, the files
 * that match those; a pattern means the files that it matches. Without paths and patterns, the
 * session files below `cwd` are found.
 *
 * Hidden files and folders are searched, but `node_modules` and `.git` are not. Symbolic links are
 * followed if they stay within the searched folder.
 *
 * @throws UsageError
 *   When a configuration is invalid.
 */
export async function findFiles(
  patterns: readonly string[],
  options: FindOptions,
): Promise<FoundFiles> {
  const search = new FileSearch(options)
  if (patterns.length === 0) await search.addConfigured()
  for (const pattern of patterns) await search.add(pattern)
  if (options.respectGitignore) await search.dropGitignored()
  return search.result()
}

/** Folders with other people's files, or git's own. */
const skippedFolders = new Set(['.git', 'node_modules'])

/** Whether a file is among those that are searched for. */
type Accept = (path: string, scope: Scope) => boolean

interface Folder {
  readonly path: string
  /** The path with links resolved. */
  readonly realPath: string
  /** How many more levels of folders to search. */
  readonly depth: number
}

interface Walk {
  readonly root: Folder
  readonly accept: Accept
  readonly folders: Folder[]
  /** Links, followed last, so that a file is found under its own name. */
  readonly links: Folder[]
  readonly seen: Set<string>
  found: number
}

class FileSearch {
  readonly #options: FindOptions
  /** From resolved paths to the paths that were asked for. */
  readonly #files = new Map<string, string>()
  readonly #named = new Set<string>()
  readonly #problems: FileProblem[] = []
  readonly #notices: FileProblem[] = []

  constructor(options: FindOptions) {
    this.#options = options
  }

  result(): FoundFiles {
    return {
      files: [...this.#files.values()].sort(compare),
      problems: this.#problems.sort((a, b) => compare(a.path, b.path)),
      notices: this.#notices.sort((a, b) => compare(a.path, b.path)),
    }
  }

  async addConfigured(): Promise<void> {
    const {cwd} = this.#options
    const found = await this.#walk(cwd, (path, scope) => scope.isSessionFile(path))
    if (found === 0) {
      this.#unmatched(cwd, 'no session files in this folder; pass the files or folders to lint')
    }
  }

  async add(pattern: string): Promise<void> {
    if (pattern === '') {
      this.#problems.push({path: "''", message: 'expected a path or a pattern'})
      return
    }
    const path = resolve(this.#options.cwd, pattern)
    try {
      // A name that exists is a path, even if it looks like a pattern.
      if (isThere(path, pattern)) await this.#addPath(path)
      else if (isGlob(pattern)) await this.#addGlob(pattern)
      else this.#unmatched(path, 'no such file or folder')
    } catch (error) {
      if (!isSystemError(error)) throw error
      this.#report(path, describeError(error))
    }
  }

  async #addPath(path: string): Promise<void> {
    const stats = statSync(path, {throwIfNoEntry: false})
    if (!stats) {
      this.#report(path, 'broken symbolic link')
    } else if (stats.isDirectory()) {
      await this.#addFolder(path)
    } else if (stats.isFile() || stats.isFIFO()) {
      const scope = await this.#options.configs.forFolder(dirname(path))
      const pattern = scope.ignoredBy(path)
      if (pattern !== undefined) {
        // Not an error: hook managers name every file of a commit, and `ignore` applies to those,
        // too.
        this.#notice(
          path,
          `skipped: \`ignore\` in the configuration matches it with \`${pattern}\``,
        )
        return
      }
      this.#addFile(path, stats.isFile() ? realpathSync(path) : path)
      this.#named.add(path)
    } else {
      this.#report(path, 'neither a file nor a folder')
    }
  }

  async #addFolder(path: string): Promise<void> {
    const found = await this.#walk(path, isInFolder)
    if (found > 0) return
    const scope = await this.#options.configs.forFolder(path)
    const what = scope.hasFiles
      ? 'no file in this folder matches `files` in the configuration'
      : `no files in this folder end in ${sessionExtensions.map((one) => `.${one}`).join(', ')}`
    this.#unmatched(path, what)
  }

  async #addGlob(pattern: string): Promise<void> {
    const {folder, rest} = splitGlob(toSlashes(pattern))
    const root = resolve(this.#options.cwd, folder)
    let fits: (path: string) => boolean
    try {
      fits = compileGlob(rest)
    } catch (error) {
      if (!(error instanceof GlobError)) throw error
      this.#problems.push({path: pattern, message: error.message})
      return
    }
    const depth = rest.includes('**') || rest.includes('{') ? undefined : rest.split('/').length
    const isFolder = statSync(root, {throwIfNoEntry: false})?.isDirectory() ?? false
    const accept: Accept = (path, scope) => fits(pathFrom(root, path)) && !scope.isIgnored(path)
    const found = isFolder ? await this.#walk(root, accept, depth) : 0
    if (found === 0) this.#unmatched(pattern, 'no file matches this pattern')
  }

  /** @returns The number of files found, including those that were found before. */
  async #walk(path: string, accept: Accept, depth = Number.POSITIVE_INFINITY): Promise<number> {
    const root = {path, realPath: realpathSync(path), depth}
    const walk: Walk = {root, accept, folders: [root], links: [], seen: new Set(), found: 0}
    while (walk.folders.length > 0 || walk.links.length > 0) {
      const folder = walk.folders.pop()
      if (folder) await this.#visit(folder, walk)
      else await this.#follow(walk)
    }
    return walk.found
  }

  async #visit(folder: Folder, walk: Walk): Promise<void> {
    if (walk.seen.has(folder.realPath)) return
    walk.seen.add(folder.realPath)
    let entries: Dirent[]
    try {
      entries = readdirSync(folder.path, {withFileTypes: true})
    } catch (error) {
      this.#report(folder.path, `cannot be read: ${describeError(error)}`)
      return
    }
    const scope = await this.#options.configs.forFolder(folder.path)
    for (const entry of entries) {
      const path = join(folder.path, entry.name)
      const inside = {path, realPath: join(folder.realPath, entry.name), depth: folder.depth - 1}
      if (entry.isSymbolicLink()) walk.links.push(inside)
      else if (entry.isDirectory()) {
        const isOpen = inside.depth > 0 && !skippedFolders.has(entry.name)
        if (isOpen && !scope.isIgnored(path)) walk.folders.push(inside)
      } else if (entry.isFile() && walk.accept(path, scope)) {
        this.#addFile(path, inside.realPath)
        walk.found++
      }
    }
  }

  async #follow(walk: Walk): Promise<void> {
    const link = walk.links.pop()
    if (!link) return
    const scope = await this.#options.configs.forFolder(dirname(link.path))
    if (scope.isIgnored(link.path)) return
    const isWanted = walk.accept(link.path, scope) && !isEditorLock(link.path)
    try {
      const realPath = realpathSync(link.path)
      const stats = statSync(realPath)
      if (!isWithin(realPath, walk.root.realPath)) {
        if (isWanted || (stats.isDirectory() && scope.isSessionFile(join(link.path, 'x.md')))) {
          this.#notice(link.path, 'skipped: the link leads out of the folder')
        }
      } else if (stats.isDirectory()) {
        if (link.depth > 0) walk.folders.push({...link, realPath})
      } else if (stats.isFile() && isWanted) {
        this.#addFile(link.path, realPath)
        walk.found++
      }
    } catch (error) {
      if (!isSystemError(error)) throw error
      // A broken link can have its uses; a link to itself is a mistake.
      if (!isWanted && !(error.code === 'ELOOP' && link.depth > 0)) return
      this.#report(
        link.path,
        error.code === 'ENOENT' ? 'broken symbolic link' : describeError(error),
      )
    }
  }

  #addFile(path: string, realPath: string): void {
    if (!this.#files.has(realPath)) this.#files.set(realPath, path)
  }

  async dropGitignored(): Promise<void> {
    const {findGitignored} = await import('../git/gitignore.ts')
    const found = [...this.#files.values()].filter((path) => !this.#named.has(path))
    const ignored = await findGitignored(found, this.#options.env ?? process.env)
    for (const [realPath, path] of this.#files) {
      if (ignored.has(path)) this.#files.delete(realPath)
    }
  }

  #unmatched(path: string, message: string): void {
    if (this.#options.errorOnUnmatchedPattern ?? true) this.#report(path, message)
  }

  #report(path: string, message: string): void {
    this.#problems.push({path: this.#short(path), message})
  }

  #notice(path: string, message: string): void {
    this.#notices.push({path: this.#short(path), message})
  }

  #short(path: string): string {
    return displayPath(path, this.#options.cwd)
  }
}

/** A pattern can be too long for a file name. */
function isThere(path: string, pattern: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch (error) {
    const code = isSystemError(error) ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return false
    if (code === 'ENAMETOOLONG' && isGlob(pattern)) return false
    throw error
  }
}

/** Compares code units: the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Whether a named folder includes the file `path` somewhere below it. */
export function isInFolder(path: string, scope: Scope): boolean {
  if (scope.hasFiles) return scope.isSessionFile(path)
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return sessionExtensions.includes(extension) && !scope.isIgnored(path)
}

/** Emacs marks a file that is being edited with a broken link. */
function isEditorLock(path: string): boolean {
  return path.slice(path.lastIndexOf(sep) + 1).startsWith('.#')
}

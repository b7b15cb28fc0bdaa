import {existsSync, lstatSync, realpathSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {isWithin} from '../files/paths.ts'
import {nearestRepository} from '../git/root.ts'
import {runGitSync} from '../git/run.ts'
import type {Paths} from '../rules/rule.ts'
import {pathsAmong} from './listed-paths.ts'

/**
 * Looks up paths in the repositories of session files. Each repository is listed once, when a rule
 * first asks.
 */
export class RepositoryPaths {
  readonly #roots = new Map<string, string | undefined>()
  readonly #listings = new Map<string, Required<Paths>>()
  /** A cache: sessions name the same files again and again. */
  readonly #known = new Map<string, boolean>()

  /**
   * The lookups that rules can make for a file.
   *
   * @param file
   *   Absolute.
   * @returns
   *   `undefined` outside of a repository, where paths have no known root.
   */
  around(file: string): Required<Paths> | undefined {
    const folder = dirname(file)
    const root = this.#rootOf(folder)
    if (root === undefined) return undefined
    return {
      exists: (path) => this.#exists(path, folder, root),
      closest: (path) => this.#listing(root).closest(path),
    }
  }

  #exists(path: string, folder: string, root: string): boolean {
    const key = `${folder}\0${path}`
    let known = this.#known.get(key)
    if (known === undefined) {
      known =
        mayExist(resolve(root, path), root) ||
        mayExist(resolve(folder, path), root) ||
        this.#listing(root).exists(path)
      this.#known.set(key, known)
    }
    return known
  }

  #rootOf(folder: string): string | undefined {
    if (!this.#roots.has(folder)) this.#roots.set(folder, nearestRepository(folder))
    return this.#roots.get(folder)
  }

  #listing(root: string): Required<Paths> {
    let listing = this.#listings.get(root)
    if (!listing) {
      listing = pathsAmong(listFiles(root))
      this.#listings.set(root, listing)
    }
    return listing
  }
}

/** Existing tracked files and untracked files that are not ignored; none without git. */
function listFiles(root: string): string[] {
  const deleted = new Set(listWith(root, '--deleted'))
  const files = listWith(root, '--cached', '--others', '--exclude-standard', '--deduplicate')
  return deleted.size > 0 ? files.filter((file) => !deleted.has(file)) : files
}

function listWith(root: string, ...which: readonly string[]): string[] {
  const output = runGitSync(['ls-files', '-z', ...which], {cwd: root, env: process.env})
  return String(output ?? '')
    .split('\0')
    .filter((path) => path !== '')
}

/**
 * Whether an absolute path exists, without ever looking outside of `root`: a path that leaves it
 * through `..` or a symbolic link counts as existing.
 */
function mayExist(path: string, root: string): boolean {
  if (!isWithin(path, root)) return true
  let place = root
  for (const part of relative(root, path).split(sep)) {
    place = join(place, part)
    const stat = lstatSync(place, {throwIfNoEntry: false})
    if (!stat) return false
    if (stat.isSymbolicLink()) {
      // A broken link throws; the link exists, but its target is unknown.
      if (!existsSync(place) || !isWithin(realpathSync(place), realpathSync(root))) return true
    }
  }
  return true
}

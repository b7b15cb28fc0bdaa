import {existsSync, lstatSync, realpathSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {isWithin} from '../files/paths.ts'
import {nearestRepository} from '../git/root.ts'
import {runGitSync} from '../git/run.ts'
import type {Paths} from '../rules/rule.ts'
import {pathsAmong} from './listed-paths.ts'

/**
 * Tells what there is in the repositories of session files. Nothing is read before a rule asks, and
 * then each repository is listed once.
 */
export class RepositoryPaths {
  readonly #roots = new Map<string, string | undefined>()
  readonly #listings = new Map<string, Required<Paths>>()
  /** Sessions name the same files again and again. */
  readonly #known = new Map<string, boolean>()

  /**
   * What rules may ask about the surroundings of a file.
   *
   * @param file
   *   Absolute.
   * @returns
   *   Nothing outside of a repository: there nobody can say where paths start.
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

/** What git tracks and is there, and what it would track; nothing where there is no git. */
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
 * Whether something is at an absolute path, without ever looking outside of `root`: what `..` or a
 * symbolic link leads out of it is taken to be there.
 */
function mayExist(path: string, root: string): boolean {
  if (!isWithin(path, root)) return true
  let place = root
  for (const part of relative(root, path).split(sep)) {
    place = join(place, part)
    const stat = lstatSync(place, {throwIfNoEntry: false})
    if (!stat) return false
    if (stat.isSymbolicLink()) {
      // A link that leads nowhere throws; it is there, but nobody can say what it leads to.
      if (!existsSync(place) || !isWithin(realpathSync(place), realpathSync(root))) return true
    }
  }
  return true
}

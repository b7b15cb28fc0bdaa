import {execFileSync} from 'node:child_process'
import {existsSync, lstatSync, realpathSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {nearestFolderWith} from '../files/nearest-folder.ts'
import {toSlashes} from '../files/paths.ts'
import type {Paths} from '../rules/rule.ts'
import {pathsAmong} from './listed-paths.ts'

/** Enough for the names of a million files. */
const longestListing = 256 * 1024 * 1024

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
        isWithin(root, root, path) ||
        isWithin(root, folder, path) ||
        this.#listing(root).exists(path)
      this.#known.set(key, known)
    }
    return known
  }

  /** The nearest folder upward with `.git` in it, which is a file in a worktree. */
  #rootOf(folder: string): string | undefined {
    if (!this.#roots.has(folder)) this.#roots.set(folder, nearestFolderWith(folder, '.git'))
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
  const deleted = new Set(git(root, '--deleted'))
  const files = git(root, '--cached', '--others', '--exclude-standard', '--deduplicate')
  return deleted.size > 0 ? files.filter((file) => !deleted.has(file)) : files
}

function git(root: string, ...which: readonly string[]): string[] {
  try {
    // A file monitor is a program of the repository's choice.
    const args = ['-c', 'core.fsmonitor=false', 'ls-files', '-z', ...which]
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: longestListing,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\0')
      .filter((path) => path !== '')
  } catch {
    return []
  }
}

/**
 * Whether a path is there, without ever looking outside of `root`: what `..` or a symbolic link
 * leads out of it is taken to be there.
 */
function isWithin(root: string, folder: string, path: string): boolean {
  const target = resolve(folder, path)
  if (isOutside(root, target)) return true
  let place = root
  for (const part of relative(root, target).split(sep)) {
    place = join(place, part)
    const stat = lstatSync(place, {throwIfNoEntry: false})
    if (!stat) return false
    if (stat.isSymbolicLink()) {
      // A link that leads nowhere throws; it is there, but nobody can say what it leads to.
      if (!existsSync(place) || isOutside(realpathSync(root), realpathSync(place))) return true
    }
  }
  return true
}

function isOutside(root: string, target: string): boolean {
  const path = toSlashes(relative(root, target))
  return path === '..' || path.startsWith('../') || resolve(root, path) !== resolve(target)
}

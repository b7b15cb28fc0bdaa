import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * Searches a folder and its parents for the first that contains one of the names.
 *
 * @param folder
 *   Absolute.
 * @returns
 *   `undefined` when there is none up to the root of the file system.
 */
export function nearestFolderWith(folder: string, ...names: readonly string[]): string | undefined {
  for (let place = folder; ; place = dirname(place)) {
    if (names.some((name) => existsSync(join(place, name)))) return place
    if (place === dirname(place)) return undefined
  }
}

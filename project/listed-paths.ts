import type {Paths} from '../rules/rule.ts'
import {closest} from '../session/index.ts'

/**
 * The paths of a repository, looked up from the root or by suffix.
 *
 * @param files
 *   All files, relative to the root, with `/`.
 */
export function pathsAmong(files: readonly string[]): Required<Paths> {
  /** The files and folders, by the last part of their path. */
  const byName = new Map<string, string[]>()
  const folders = new Set<string>()
  const add = (path: string) => {
    const name = nameOf(path)
    const paths = byName.get(name)
    if (paths) paths.push(path)
    else byName.set(name, [path])
  }
  for (const file of files) {
    add(file)
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end)
      if (folders.has(folder)) break
      folders.add(folder)
      add(folder)
    }
  }
  return {
    exists(path) {
      const paths = byName.get(nameOf(path)) ?? []
      return paths.some((known) => known === path || known.endsWith(`/${path}`))
    },
    closest(path) {
      const sameName = byName.get(nameOf(path)) ?? []
      if (sameName.length > 0) return sameName.length === 1 ? sameName[0] : undefined
      const folder = folderOf(path)
      if (folder === '') return closest(path, byName.keys())
      const inFolder = files.filter((file) => folderOf(file) === folder)
      const inFolders = files.filter((file) => folderOf(file).endsWith(`/${folder}`))
      return closestOf(path, inFolder) ?? closestOf(path, inFolders)
    },
  }
}

/** The file whose name is closest to that of `path`. */
function closestOf(path: string, files: readonly string[]): string | undefined {
  const name = closest(nameOf(path), files.map(nameOf))
  const meant = files.filter((file) => nameOf(file) === name)
  return meant.length === 1 ? meant[0] : undefined
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

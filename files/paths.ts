import {isAbsolute, relative, resolve} from 'node:path'

/** What a text without a file is called. */
const noPath = '<stdin>'

/** The path as people read it: from `cwd` when it is in there, else the absolute one, with `/`. */
export function displayPath(path: string, cwd: string): string {
  if (path === '') return noPath
  const absolute = resolve(cwd, path)
  return isWithin(absolute, cwd) ? pathFrom(cwd, absolute) || '.' : toSlashes(absolute)
}

/** The path as other programs need it. */
export function absolutePath(path: string, cwd: string): string {
  return path === '' ? noPath : resolve(cwd, path)
}

/** The way from one absolute path to another, with `/`; empty when they are the same. */
export function pathFrom(folder: string, path: string): string {
  return toSlashes(relative(folder, path))
}

/** Patterns and rules know paths with `/` only. */
export function toSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}

/** Whether `path` is `folder` or below it. Both are absolute; links are not resolved. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !/^\.\.[/\\]/.test(way) && !isAbsolute(way)
}

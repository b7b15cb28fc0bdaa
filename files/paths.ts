import {isAbsolute, relative, resolve} from 'node:path'

/** The name of a text without a file. */
const noPath = '<stdin>'

/** The path for people: relative to `cwd` if it is below it, else absolute, with `/`. */
export function displayPath(path: string, cwd: string): string {
  if (path === '') return noPath
  const absolute = resolve(cwd, path)
  return isWithin(absolute, cwd) ? pathFrom(cwd, absolute) || '.' : toSlashes(absolute)
}

/** The path for other programs. */
export function absolutePath(path: string, cwd: string): string {
  return path === '' ? noPath : resolve(cwd, path)
}

/** The relative path from one absolute path to another, with `/`; empty when they are equal. */
export function pathFrom(folder: string, path: string): string {
  return toSlashes(relative(folder, path))
}

/** Replaces `\` on Windows: patterns and rules only know paths with `/`. */
export function toSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}

/** Whether `path` is `folder` or below it. Both are absolute; links are not resolved. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !/^\.\.[/\\]/.test(way) && !isAbsolute(way)
}

import {isAbsolute, relative, resolve, sep} from 'node:path'

/** What a text without a file is called. */
const noPath = '<stdin>'

/** The path as people read it: from `cwd`, unless it is outside of it. */
export function displayPath(path: string, cwd: string): string {
  if (path === '') return noPath
  const short = relative(cwd, resolve(cwd, path))
  return short.startsWith('..') || isAbsolute(short) ? path : short.replaceAll('\\', '/')
}

/** The path as other programs need it. */
export function absolutePath(path: string, cwd: string): string {
  return path === '' ? noPath : resolve(cwd, path)
}

/** The path from `cwd` when it is in there, else the absolute one; always with `/`. */
export function shortPath(path: string, cwd: string): string {
  const short = relative(cwd, path)
  const isOutside = short === '..' || /^\.\.[/\\]/.test(short) || resolve(short) === short
  return toSlashes(isOutside ? resolve(path) : short || '.')
}

/** Patterns and rules know paths with `/` only. */
export function toSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}

/**
 * Whether `path` is `folder` or below it. Both are absolute; links are not resolved.
 */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

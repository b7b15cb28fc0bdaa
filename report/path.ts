import {isAbsolute, relative, resolve} from 'node:path'

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

import {isAbsolute, relative} from 'node:path'
import {toSlashes} from '../../files/paths.ts'
import type {Repository} from './manager.ts'

/** The folder for hooks that `init` creates if the project has none. */
export const newHooksFolder = '.githooks'

/** The folder of committed hooks, relative to the root. */
export function hooksFolder({hooksPath, root}: Repository): string {
  const own = isOwn(hooksPath) ? hooksPath : newHooksFolder
  return toSlashes(isAbsolute(own) ? relative(root, own) : own)
}

/** Whether git uses a folder of the project for hooks, other than husky's. */
export function isOwn(hooksPath: string | undefined): hooksPath is string {
  return hooksPath !== undefined && !hooksPath.startsWith('.husky')
}

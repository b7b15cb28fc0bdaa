import {isAbsolute, relative} from 'node:path'
import {toSlashes} from '../../files/paths.ts'
import type {Repository} from './manager.ts'

/** The folder of hooks that `init` makes where the project has none. */
export const newHooksFolder = '.githooks'

/** The folder of hooks that is committed with the project, from the root. */
export function hooksFolder({hooksPath, root}: Repository): string {
  const own = isOwn(hooksPath) ? hooksPath : newHooksFolder
  return toSlashes(isAbsolute(own) ? relative(root, own) : own)
}

/** Whether git looks for hooks in a folder of the project, and not in that of husky. */
export function isOwn(hooksPath: string | undefined): hooksPath is string {
  return hooksPath !== undefined && !hooksPath.startsWith('.husky')
}

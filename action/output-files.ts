import {closeSync, constants, mkdirSync, openSync, realpathSync, writeSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import {describeError} from '../files/usage-error.ts'
import {SetupError} from './setup-error.ts'

/**
 * Writes a file that an input names. The checkout may contain links, so the file must really be
 * where its path says.
 *
 * @param path
 *   Absolute, in `root`.
 * @throws SetupError
 *   When it cannot be written, or a link leads out of `root`.
 */
export function writeInside(root: string, path: string, text: string, input: string): void {
  try {
    const top = realpathSync(root)
    let folder = top
    for (const name of relative(root, dirname(path))
      .split(sep)
      .filter((part) => part !== '')) {
      folder = join(folder, name)
      mkdirSync(folder, {recursive: true})
      if (realpathSync(folder) !== folder)
        throw new SetupError(`Input \`${input}\`: the path leads through a link`)
    }
    writeNew(join(folder, basename(path)), text)
  } catch (error) {
    if (error instanceof SetupError) throw error
    throw new SetupError(`Input \`${input}\`: the file cannot be written: ${describeError(error)}`)
  }
}

/** Writes a file, but not through a link. */
export function writeNew(path: string, text: string): void {
  const {O_CREAT, O_TRUNC, O_WRONLY, O_NOFOLLOW = 0} = constants
  const file = openSync(path, O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW, 0o644)
  try {
    const bytes = Buffer.from(text)
    for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from)
  } finally {
    closeSync(file)
  }
}

import {cpSync, mkdtempSync, realpathSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {build} from '../../scripts/build.ts'

export const root = resolve(import.meta.dirname, '../..')

/** An empty folder of its own. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'session-lint-')))
}

/** The package as it is installed, built from the sources as they are now: its folder. */
export async function buildPackage(): Promise<string> {
  const folder = emptyFolder()
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  await build(join(folder, 'dist'))
  return folder
}

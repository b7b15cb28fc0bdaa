import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {configSchema} from '../config/index.ts'
import {writeAction} from './build/action.ts'
import {writeDeclarations} from './build/declarations.ts'
import {writeLibrary} from './build/library.ts'
import {writeLicenses} from './build/licenses.ts'
import {writePrograms} from './build/programs.ts'

/**
 * Builds everything that is committed under `dist/` into `folder`, which is emptied first. The
 * same sources and lockfile give the same bytes, whatever the folder.
 */
export async function build(folder: string): Promise<void> {
  await rm(folder, {recursive: true, force: true})
  await mkdir(folder, {recursive: true})
  const [command, action] = await Promise.all([
    writePrograms(folder),
    writeAction(folder),
    writeLibrary(folder),
    writeDeclarations(folder),
    writeFile(join(folder, 'schema.json'), `${JSON.stringify(configSchema(), undefined, 2)}\n`),
  ])
  await writeLicenses(folder, [...command, ...action])
}

if (import.meta.main) await build(process.argv[2] ?? 'dist')

import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {configSchema} from '../rules/config.ts'
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
  const [bundled] = await Promise.all([
    writePrograms(folder),
    writeLibrary(folder),
    writeDeclarations(folder),
    writeFile(join(folder, 'schema.json'), `${JSON.stringify(configSchema(), undefined, 2)}\n`),
  ])
  await writeLicenses(folder, bundled)
}

if (import.meta.main) await build('dist')

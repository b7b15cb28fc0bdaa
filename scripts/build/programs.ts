import {chmod} from 'node:fs/promises'
import {join} from 'node:path'
import {build} from 'esbuild'
import {manifest} from './manifest.ts'
import {satteri} from './satteri.ts'

/**
 * Builds the command with all that it needs in it, because reading one file is faster than
 * resolving hundreds. What it imports on demand stays in chunks of its own.
 *
 * @returns
 *   The paths of the sources that went into it.
 */
export async function writePrograms(folder: string): Promise<string[]> {
  const {metafile} = await build({
    entryPoints: {'cli/index': './cli/index.ts'},
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: 'cli/chunks/[name]-[hash]',
    charset: 'utf8',
    // Licences are collected in a file of their own.
    legalComments: 'none',
    metafile: true,
    plugins: [manifest, satteri],
  })
  await chmod(join(folder, 'cli/index.js'), 0o755)
  return Object.values(metafile.outputs).flatMap(({inputs}) =>
    Object.entries(inputs).flatMap(([path, {bytesInOutput}]) => (bytesInOutput > 0 ? [path] : [])),
  )
}

import {chmod, readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {build, type Metafile} from 'esbuild'
import {builtins} from './builtins.ts'
import {manifest} from './manifest.ts'
import {onDemand} from './on-demand.ts'
import {satteri} from './satteri.ts'

/**
 * Builds the command with all that it needs in it, because reading one file is faster than
 * resolving hundreds. Dynamic imports stay in chunks of their own.
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
    plugins: [manifest, satteri, builtins, onDemand('cli/run.ts')],
    // What `yaml` gives Node is CommonJS, which can neither be shaken nor load Node's modules here.
    alias: {yaml: resolve('node_modules/yaml/browser/index.js')},
  })
  await refuseRequire(Object.keys(metafile.outputs))
  await chmod(join(folder, 'cli/index.js'), 0o755)
  return inputsOf(metafile)
}

/** The paths of the sources that something is left of in what was built. */
export function inputsOf({outputs}: Metafile): string[] {
  return Object.values(outputs).flatMap(({inputs}) =>
    Object.entries(inputs).flatMap(([path, {bytesInOutput}]) => (bytesInOutput > 0 ? [path] : [])),
  )
}

/** A `require` that is left over fails, but only where it is run. */
async function refuseRequire(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const [call] = /__require\("[^"]*"\)/.exec(await readFile(path, 'utf8')) ?? []
    if (call) throw new Error(`${path} still calls ${call}`)
  }
}

import {copyFile, readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {build, type Plugin} from 'esbuild'
import {manifest} from './manifest.ts'
import {inputsOf} from './programs.ts'

/** The binary that GitHub's Linux runners load; on other machines remark's parser does the work. */
const binary = 'node_modules/@bruits/satteri-linux-x64-gnu/satteri_napi.linux-x64-gnu.node'

/**
 * Builds the GitHub Action, with all that it needs beside it: nothing is installed where it runs.
 *
 * @returns
 *   The paths of the sources that went into it.
 */
export async function writeAction(folder: string): Promise<string[]> {
  const {metafile} = await build({
    entryPoints: {'action/index': './action/index.ts'},
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Beside the entry, where the binary is.
    chunkNames: 'action/[name]-[hash]',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    plugins: [manifest, binaryBeside],
    alias: {yaml: resolve('node_modules/yaml/browser/index.js')},
    // undici, which knows proxies, is CommonJS and requires modules of Node.
    banner: {
      js: `import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)`,
    },
  })
  await copyFile(binary, join(folder, 'action/satteri.linux-x64-gnu.node'))
  return inputsOf(metafile)
}

/**
 * Has Satteri load that one binary, and none that happens to be in a `node_modules` above: with
 * `uses: ./` that would be what a pull request says it is.
 */
const binaryBeside: Plugin = {
  name: 'binary-beside',
  setup(build) {
    build.onLoad({filter: /[/\\]satteri[/\\]index\.js$/}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      const names = [...source.matchAll(/^export \{ (\w+) \}$/gm)].map(([, name]) => name)
      if (names.length === 0) throw new Error(`${path} no longer exports as expected`)
      return {
        contents: `import {createRequire} from 'node:module'
const binding = createRequire(import.meta.url)(\`./satteri.\${process.platform}-\${process.arch}-gnu.node\`)
export const {${names.join(', ')}} = binding
`,
        loader: 'js',
      }
    })
  },
}

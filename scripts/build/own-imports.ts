import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'

/** What is small, and brings nothing along that the program does not have already. */
const small = [
  './check.ts',
  './explain.ts',
  './gitignore.ts',
  './help.ts',
  './new.ts',
  './render-page.ts',
  './untracked.ts',
]

/**
 * Takes small modules of the project that are imported on demand into what imports them. Every
 * chunk takes Node longer to find and to open than to compile, and what two of them share with the
 * program would be a chunk of its own.
 */
export const ownImports: Plugin = {
  name: 'own-imports',
  setup(build) {
    build.onLoad({filter: /\.ts$/}, async ({path}) => {
      if (path.includes('node_modules')) return undefined
      const source = await readFile(path, 'utf8')
      const names = new Map<string, string>()
      const contents = source.replaceAll(/\bimport\('(\.[^']+)'\)/g, (call, target: string) => {
        if (!small.includes(target)) return call
        const name = names.get(target) ?? `onDemand${names.size}`
        names.set(target, name)
        return `Promise.resolve(${name})`
      })
      const imports = [...names].map(([target, name]) => `import * as ${name} from '${target}'\n`)
      return {contents: imports.join('') + contents, loader: 'ts'}
    })
  },
}

import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'

/**
 * Lets the bundled JavaScript of Satteri find its native binary. Satteri looks for it from its own
 * file, which is no longer there once it is bundled: under package managers that keep every
 * package's dependencies apart, the binary can be seen from the installed `satteri` only.
 */
export const satteri: Plugin = {
  name: 'satteri',
  setup(build) {
    build.onLoad({filter: /[/\\]satteri[/\\]index\.js$/}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      const contents = source.replace(
        'createRequire(import.meta.url)',
        "createRequire(import.meta.resolve('satteri'))",
      )
      if (contents === source) throw new Error(`${path} no longer looks for its binary as expected`)
      return {contents, loader: 'js'}
    })
  },
}

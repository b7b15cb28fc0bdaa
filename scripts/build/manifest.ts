import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {Plugin} from 'esbuild'

/**
 * Bundles only the parts of the project's own `package.json` that the sources read, so that a
 * change of a development dependency does not change `dist/`.
 */
export const manifest: Plugin = {
  name: 'manifest',
  setup(build) {
    build.onLoad({filter: /[/\\]package\.json$/}, async ({path}) => {
      if (path !== resolve('package.json')) return undefined
      const {name, version, repository} = JSON.parse(await readFile(path, 'utf8'))
      return {contents: JSON.stringify({name, version, repository}), loader: 'json'}
    })
  },
}

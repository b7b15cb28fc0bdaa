import {builtinModules} from 'node:module'
import type {Plugin} from 'esbuild'

/**
 * Takes Node's own modules from `process.getBuiltinModule` in place of importing them. An import
 * makes Node read every property of the module once, and behind `fs.promises` alone stand streams,
 * readline and workers: a third of the time that it takes to lint one session.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup(build) {
    const names = new Set(builtinModules)
    build.onResolve({filter: /^(?:node:)?[a-z_/]+$/}, ({path}) => {
      const name = path.replace(/^node:/, '')
      return names.has(name) ? {path: name, namespace: 'builtin', sideEffects: false} : undefined
    })
    build.onLoad({filter: /./, namespace: 'builtin'}, ({path: name}) => ({
      contents: shim(name),
      loader: 'js',
    }))
  },
}

/** A module that looks up what is imported of `name`, and leaves the rest to the bundler to drop. */
function shim(name: string): string {
  const names = Object.keys(process.getBuiltinModule(name) ?? {}).filter(
    (key) => /^[a-z_]\w*$/i.test(key) && key !== 'default',
  )
  return [
    `const module = process.getBuiltinModule(${JSON.stringify(`node:${name}`)})`,
    'export default module',
    ...names.map((key) => `export const ${key} = /* @__PURE__ */ (() => module.${key})()`),
  ].join('\n')
}

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
    build.onResolve({filter: /^(?:node:)?[a-z_/]+$/}, ({path, kind, importer}) => {
      const name = path.replace(/^node:/, '')
      if (!names.has(name)) return undefined
      // Dynamic imports have to wait, and would read every property. Other packages are in chunks
      // of their own, and what they shared with the program would be another one.
      if (kind === 'dynamic-import' || /node_modules(?!.satteri)/.test(importer)) {
        return {path: `node:${name}`, external: true}
      }
      return {path: name, namespace: 'builtin', sideEffects: false}
    })
    build.onLoad({filter: /./, namespace: 'builtin'}, ({path: name}) => ({
      contents: shim(name),
      loader: 'js',
    }))
  },
}

/** Node makes these from so many others that they are better looked up when they are called. */
const heavy = new Set(['child_process'])

/** A module that looks up what is imported of `name`, and leaves the rest to the bundler to drop. */
function shim(name: string): string {
  const names = Object.keys(process.getBuiltinModule(name) ?? {}).filter(
    (key) => /^[a-z_]\w*$/i.test(key) && key !== 'default',
  )
  const module = `process.getBuiltinModule(${JSON.stringify(`node:${name}`)})`
  if (heavy.has(name)) {
    return names
      .map((key) => `export const ${key} = (...values) => ${module}.${key}(...values)`)
      .join('\n')
  }
  return [
    `const module = ${module}`,
    'export default module',
    ...names.map((key) => `export const ${key} = /* @__PURE__ */ (() => module.${key})()`),
  ].join('\n')
}

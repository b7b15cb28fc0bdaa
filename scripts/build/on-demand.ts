import {readFile} from 'node:fs/promises'
import {join, relative, resolve} from 'node:path'
import type {Plugin} from 'esbuild'

/**
 * Modules that are small, and bring nothing that the program lacks. So are the commands, apart from
 * those that are large.
 */
const small = new Set([
  'git/gitignore.ts',
  'cli/help.ts',
  'cli/render-page.ts',
  'hooks/agents/check.ts',
  'hooks/staged.ts',
  'hooks/untracked.ts',
])

/** Modules that most runs do not need, and one that must be tried. */
const large = new Set([
  'project/config-text.ts',
  'cli/init.ts',
  // Fails where its binary is not installed.
  'lint/satteri.ts',
  'rules/secrets/detector.ts',
  'config/validate.ts',
  'session/markdown.ts',
])

/**
 * Puts all that a run starts with into one file: each file takes Node longer to find and to open
 * than to compile. Of what the project imports on demand, small modules go into what imports them.
 * Large ones are made to import the whole program: the bundler puts what is needed from the same
 * places into one file, so that what any of them shares with the program is a single file.
 *
 * @param program
 *   The module that everything needed at the start is reached from.
 */
export function onDemand(program: string): Plugin {
  const whole = resolve(program)
  return {
    name: 'on-demand',
    setup(build) {
      build.onResolve({filter: /\.ts$/}, ({path, resolveDir}) =>
        resolve(resolveDir, path) === whole ? {path: whole, sideEffects: true} : undefined,
      )
      build.onLoad({filter: /\.ts$/}, async ({path}) => {
        if (path.includes('node_modules')) return undefined
        const contents = importSmall(await readFile(path, 'utf8'), path)
        const attached = large.has(nameOf(path)) ? `import ${JSON.stringify(whole)}\n` : ''
        return {contents: attached + contents, loader: 'ts'}
      })
    },
  }
}

function importSmall(source: string, importer: string): string {
  const names = new Map<string, string>()
  const contents = source.replaceAll(/\bimport\('(\.[^']+)'\)/g, (call, target: string) => {
    const path = nameOf(join(importer, '..', target))
    if (large.has(path)) return call
    const isSmall = small.has(path) || nameOf(importer) === 'cli/commands.ts'
    if (!isSmall) throw new Error(`${path} is imported on demand: is it small or large?`)
    const name = names.get(target) ?? `onDemand${names.size}`
    names.set(target, name)
    return `Promise.resolve(${name})`
  })
  const imports = [...names].map(([target, name]) => `import * as ${name} from '${target}'\n`)
  return imports.join('') + contents
}

function nameOf(path: string): string {
  return relative('.', path).replaceAll('\\', '/')
}

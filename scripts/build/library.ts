import {writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type Plugin} from 'esbuild'
import {rules} from '../../rules/index.ts'
import type {Rule} from '../../rules/rule.ts'
import {manifest} from './manifest.ts'

/**
 * Builds what other programs import: the remark plugin, each rule as a plugin of its own, and the
 * interface for programs. Dependencies are left to the package manager.
 */
export async function writeLibrary(folder: string): Promise<void> {
  const names = rules.map(({id}) => id.replace(/^session-/, ''))
  await build({
    entryPoints: [
      {in: './remark/index.ts', out: 'index'},
      {in: './project/api.ts', out: 'api'},
      {in: './hooks/lint-staged.ts', out: 'lint-staged'},
      ...names.map((name) => ({in: `rule:${name}`, out: `rules/${name}`})),
    ],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    chunkNames: 'chunks/[name]-[hash]',
    charset: 'utf8',
    plugins: [manifest, ruleEntries, secretlint],
  })
  await Promise.all(
    names.map((name) => writeFile(join(folder, `rules/${name}.d.ts`), ruleDeclaration)),
  )
}

/** secretlint asks for a newer Node than its rules need, so they are not left to the package manager. */
const secretlint: Plugin = {
  name: 'secretlint',
  setup(build) {
    build.onResolve({filter: /^@secretlint\//}, ({path}) => ({
      path: fileURLToPath(import.meta.resolve(path)),
    }))
  },
}

const ruleDeclaration = `import type {toRemarkRule} from '../types/remark/rule-plugin.js'

declare const rule: ReturnType<typeof toRemarkRule>
export default rule
`

/** Makes `rule:<name>` a module whose default export is that rule as a remark plugin. */
const ruleEntries: Plugin = {
  name: 'rule-entries',
  setup(build) {
    build.onResolve({filter: /^rule:/}, ({path}) => ({path: path.slice(5), namespace: 'rule'}))
    build.onLoad({filter: /./, namespace: 'rule'}, async ({path: name}) => {
      const exported = await exportedName(name)
      return {
        contents: `import {${exported}} from './rules/${name}.ts'
import {toRemarkRule} from './remark/rule-plugin.ts'
export default toRemarkRule(${exported})
`,
        resolveDir: resolve('.'),
      }
    })
  },
}

/** The name under which `rules/<name>.ts` exports its rule. */
async function exportedName(name: string): Promise<string> {
  const exports: Record<string, unknown> = await import(resolve(`rules/${name}.ts`))
  for (const [exported, value] of Object.entries(exports)) {
    if (rules.includes(value as Rule)) return exported
  }
  throw new Error(`rules/${name}.ts exports none of the rules in rules/index.ts`)
}

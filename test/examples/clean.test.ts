import {existsSync, globSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {lint} from '../../lint/lint.ts'
import {findingsIn, settings, today} from '../lint-text.ts'

const root = resolve(import.meta.dirname, '../..')
const paths = globSync('examples/.claude/**/*.{md,tmp}', {cwd: root}).sort()

test('there is an example for each format and each type', async () => {
  const kinds = await Promise.all(
    paths.map(async (path) => {
      const {format} = await lint(read(path), {path, settings, context: {today}})
      return `${path.replace(/.*\//, '')}: ${format}`
    }),
  )
  expect(kinds.sort()).toEqual([
    '2026-03-02-parser-choice.tmp: session-state',
    '2026-03-04-parser-session.tmp: save-session',
    '2026-03-05-1430-rule-pages.md: project-session',
    '2026-03-06-fix-heading-typo.tmp: session-state',
    '2026-03-09-7c41d9e2-session.tmp: auto-saved',
    '2026-03-10-feature-command.tmp: session-state',
    '2026-03-11-exact-places.md: handoff',
    '2026-03-16-refactor-metadata.tmp: session-state',
  ])
})

test.each(paths)('%s has no finding, warnings included', async (path) => {
  expect(await findingsIn(read(path), {path})).toEqual([])
})

test.each(paths)('%s names only files of this repository', (path) => {
  const named = [...read(path).matchAll(/`([a-z]+\/[\w./-]+\.(?:md|ts))`/g)].map(([, name]) => name)
  expect(named.filter((name) => name !== undefined && !existsSync(resolve(root, name)))).toEqual([])
})

test('the configuration in JSON and the one in YAML say the same', () => {
  const json: unknown = JSON.parse(read('examples/session-lint.config.json'))
  expect(parse(read('examples/yaml/session-lint.config.yaml'))).toEqual(json)
})

test('the configuration names the schema where npm puts it', () => {
  const {$schema} = JSON.parse(read('examples/session-lint.config.json'))
  const {name, exports} = JSON.parse(read('package.json'))
  expect($schema).toBe(`./${['node_modules', name, exports['./schema.json'].slice(2)].join('/')}`)
})

function read(path: string): string {
  return readFileSync(resolve(root, path), 'utf8')
}

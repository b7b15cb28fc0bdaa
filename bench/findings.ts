// Counts what each rule finds in real files, and draws findings to be judged:
//
//     node bench/findings.ts <folder> [--leave reference] [--rule session-dates] [--sample 40]
//         [--seed 1] [--session-format session-state]
//
// Files are linted under the names that an `index.tsv` in <folder> gives them (columns: file,
// repository, path), when there is one. The sample is the same for the same seed.

import {existsSync, globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {resolveConfig} from '../config/index.ts'
import {lint} from '../lint/lint.ts'
import {rules} from '../rules/index.ts'
import type {Finding} from '../rules/rule.ts'
import {sample} from './random.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    leave: {type: 'string'},
    rule: {type: 'string'},
    sample: {type: 'string', default: '0'},
    seed: {type: 'string', default: '1'},
    'session-format': {type: 'string', default: 'auto'},
  },
})
const [folder] = positionals
if (folder === undefined) throw new Error('Missing folder, expected one with folders of sessions')

interface Found {
  readonly path: string
  readonly text: string
  readonly finding: Finding
}

const names = readNames(join(folder, 'index.tsv'))
const resolved = resolveConfig({}, {format: values['session-format']})
const today = new Date().toISOString().slice(0, 10)
const paths = globSync('*/**/*.{md,tmp,markdown}', {cwd: folder})
  .filter((path) => values.leave === undefined || !path.startsWith(`${values.leave}/`))
  .sort()
const found: Found[] = []
for (const path of paths) {
  const name = names.get(path) ?? path
  const text = readFileSync(join(folder, path), 'utf8')
  const result = await lint(text, {
    path: name,
    settings: resolved.settingsFor(name),
    context: {today},
  })
  found.push(...result.findings.map((finding) => ({path, text: result.text, finding})))
}
console.log(`${paths.length} files\n\n| rule | findings | per 100 files |\n| --- | --: | --: |`)
for (const {id} of rules) {
  const count = found.filter(({finding}) => finding.ruleId === id).length
  console.log(`| \`${id}\` | ${count} | ${((100 * count) / paths.length).toFixed(1)} |`)
}
for (const {id} of rules) {
  if (values.rule !== undefined && values.rule !== id) continue
  const ofRule = found.filter(({finding}) => finding.ruleId === id)
  for (const one of sample(ofRule, Number(values.sample), Number(values.seed))) show(one)
}

function show({path, text, finding}: Found): void {
  const {place, message, ruleId} = finding
  const slice = JSON.stringify(text.slice(place.start.offset, place.end.offset).slice(0, 120))
  console.log(`${ruleId} ${path}:${place.start.line}:${place.start.column} ${slice} ${message}`)
}

function readNames(index: string): ReadonlyMap<string, string> {
  if (!existsSync(index)) return new Map()
  const rows = readFileSync(index, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
  return new Map(rows.map(([file = '', , path = '']) => [file, path]))
}

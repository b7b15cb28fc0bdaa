// Prints which format claims which share of real files, and the errors in a sample of them:
//
//     node bench/formats.ts <folder> [--sample 20] [--seed 1]
//
// Each folder in <folder> is a row. The sample is the same for the same seed.

import {globSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {resolveConfig} from '../config/index.ts'
import {lint} from '../lint/lint.ts'
import type {Result} from '../lint/result.ts'
import {sample} from './random.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {sample: {type: 'string', default: '0'}, seed: {type: 'string', default: '1'}},
})
const [folder] = positionals
if (folder === undefined) throw new Error('Missing folder, expected one with folders of sessions')

const resolved = resolveConfig({})
const today = new Date().toISOString().slice(0, 10)
const names = [...resolved.formats.map(({name}) => name), 'unknown']
const results: Result[] = []
for (const path of globSync('*/**/*.{md,tmp,markdown}', {cwd: folder}).sort()) {
  const text = readFileSync(join(folder, path), 'utf8')
  results.push(await lint(text, {path, settings: resolved.settingsFor(path), context: {today}}))
}
printShares()
sample(results, Number(values.sample), Number(values.seed)).forEach(printErrors)

function printShares(): void {
  const folders = [...new Set(results.map(({path}) => dirname(path)))]
  print(['folder', 'files', ...names])
  print(['---', ...names.map(() => '--:'), '--:'])
  for (const one of folders) {
    const inside = results.filter(({path}) => dirname(path) === one)
    const shares = names.map((name) => {
      const count = inside.filter(({format}) => format === name).length
      return count === 0 ? '' : `${Math.round((100 * count) / inside.length)} %`
    })
    print([one, String(inside.length), ...shares])
  }
}

function print(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

function printErrors({path, text, format, findings}: Result): void {
  const errors = findings.filter(({severity}) => severity === 'error')
  console.log(`\n${path} (${format}): ${errors.length} errors`)
  for (const {place, message, ruleId} of errors) {
    const slice = JSON.stringify(text.slice(place.start.offset, place.end.offset).slice(0, 80))
    console.log(`  ${place.start.line}:${place.start.column} ${ruleId} ${slice} ${message}`)
  }
}

// Measures the built `session-lint --staged` with one staged session beside linting that file from
// disk, and a commit without any session:
//
//     npm run build && node bench/staged.ts [--runs 20] [--folder dist]
//
// Every run is a process of its own. The ways take turns, so that a busy machine slows all of
// them; the figures are medians.

import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'

const {values} = parseArgs({
  options: {runs: {type: 'string', default: '20'}, folder: {type: 'string', default: 'dist'}},
})
const root = resolve(import.meta.dirname, '..')
const command = resolve(root, values.folder, 'cli/index.js')
const example = '.claude/sessions/2026-03-02-parser-choice.tmp'
const folder = mkdtempSync(join(tmpdir(), 'session-lint-staged-'))

try {
  const withSession = join(folder, 'session')
  const without = join(folder, 'code')
  mkdirSync(join(withSession, '.claude/sessions'), {recursive: true})
  mkdirSync(without)
  cpSync(join(root, 'examples', example), join(withSession, example))
  writeFileSync(join(without, 'a.ts'), 'export {}\n')
  for (const cwd of [withSession, without]) {
    git(['init', '--quiet'], cwd)
    git(['add', '.'], cwd)
  }
  const [node = 0, disk = 0, staged = 0, nothing = 0] = takeTurns([
    () => time(['-e', '0'], withSession),
    () => time([command, example], withSession),
    () => time([command, '--staged'], withSession),
    () => time([command, '--staged'], without),
  ])
  console.log(`Node ${process.version}, medians of ${values.runs} runs\n`)
  console.log('| | ms | times linting from disk |')
  console.log('| --- | --: | --: |')
  for (const [name, value] of [
    ['`node -e 0`', node],
    ['one session from disk', disk],
    ['`--staged`, one session staged (budget: at most 1.5)', staged],
    ['`--staged`, no session staged', nothing],
  ] as const) {
    console.log(`| ${name} | ${value.toFixed(1)} | ${(value / disk).toFixed(2)} |`)
  }
} finally {
  rmSync(folder, {recursive: true})
}

function git(args: readonly string[], cwd: string): void {
  const {status, stderr} = spawnSync('git', args, {cwd})
  if (status !== 0) throw new Error(String(stderr))
}

function takeTurns(ways: readonly (() => number)[]): number[] {
  const taken = ways.map((): number[] => [])
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [index, way] of ways.entries()) taken[index]?.push(way())
  }
  return taken.map((times) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0)
}

function time(args: readonly string[], cwd: string): number {
  const env = {...process.env, SESSION_LINT_TODAY: '2026-03-20'}
  const before = performance.now()
  const {status, stderr} = spawnSync(process.execPath, args, {cwd, env})
  if (status !== 0) throw new Error(String(stderr))
  return performance.now() - before
}

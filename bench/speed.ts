// Measures the built command beside Node itself and remark-cli, and prints Markdown tables:
//
//     npm run build && node bench/speed.ts [--runs 10] [--files 1000]
//
// Every run is a process of its own. Runs of different commands take turns, so that a busy
// machine slows all of them; the figures are medians.

import {spawnSync} from 'node:child_process'
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {resolveConfig} from '../config/index.ts'
import {lint} from '../lint/lint.ts'
import {rules} from '../rules/index.ts'

const {values} = parseArgs({
  options: {runs: {type: 'string', default: '10'}, files: {type: 'string', default: '1000'}},
})
const runs = Number(values.runs)
const count = Number(values.files)
const root = resolve(import.meta.dirname, '..')
const sessionLint = join(root, 'dist/cli/index.js')
const remarkCli = join(root, 'node_modules/remark-cli/cli.js')
/** The rules on structure and metadata; the others judge content. */
const structure = new Set(
  [
    'required-sections',
    'section-order',
    'no-duplicate-sections',
    'no-empty-sections',
    'single-topic',
    'required-metadata',
    'status-value',
    'dates',
    'file-name',
  ].map((name) => `session-${name}`),
)
const structureOnly = rules.flatMap(({id}) => (structure.has(id) ? [] : ['--rule', `${id}:off`]))
const folder = mkdtempSync(join(tmpdir(), 'session-lint-speed-'))

try {
  const {model} = cpus()[0] ?? {model: 'unknown processor'}
  console.log(`Node ${process.version}, ${model}, medians of ${runs} runs\n`)
  const text = makeSession(14_000)
  measureColdStart(text)
  measureMany(text)
  await measureSizes()
} finally {
  rmSync(folder, {recursive: true})
}

/** A session of about `size` bytes: the example of the default format, its sections grown. */
function makeSession(size: number): string {
  const [path] = globSync(join(root, 'examples/.claude/sessions/*-parser-choice.tmp'))
  const text = readFileSync(path ?? '', 'utf8')
  const [head = '', ...sections] = text.split(/^(?=## )/m)
  const missing = Math.max(size - Buffer.byteLength(text), 0)
  const lengths = sections.map((section) => section.length)
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const grown = sections.map((section, index) => {
    const share = Math.floor((missing * (lengths[index] ?? 0)) / whole)
    const body = section.slice(section.indexOf('\n') + 1).trimStart()
    return (
      section +
      body
        .repeat(Math.ceil(share / body.length))
        .slice(0, share)
        .replace(/.*$/, '')
    )
  })
  return head + grown.join('')
}

function measureColdStart(text: string): void {
  const path = '.claude/sessions/2026-03-02-parser-choice.tmp'
  write(join('one', path), text)
  installRemark('one')
  const cwd = join(folder, 'one')
  const [node = 0, nine = 0, ours = 0, theirs = 0] = takeTurns([
    () => start(['-e', '0'], cwd),
    () => start([sessionLint, ...structureOnly, path], cwd),
    () => start([sessionLint, path], cwd),
    () => start([remarkCli, '--quiet', '--no-stdout', path], cwd),
  ])
  console.log(`Cold start on one file of ${Math.round(text.length / 1000)} KB:\n`)
  printRow(['command', 'ms', 'times `node -e 0`', 'budget'])
  printRow(['---', '--:', '--:', '--:'])
  printRow(['`node -e 0`', ms(node), '1', ''])
  printRow([
    '`session-lint`, rules on structure and metadata',
    ms(nine),
    ratio(nine, node),
    'at most 3',
  ])
  printRow(['`session-lint`, all rules', ms(ours), ratio(ours, node), ''])
  printRow(['remark-cli, recommended', ms(theirs), ratio(theirs, node), ''])
  console.log(
    `\nremark-cli takes ${ratio(theirs, nine)} times as long as the first (budget: at least 2).\n`,
  )
}

function measureMany(text: string): void {
  for (let index = 0; index < count; index++) {
    write(`many/.claude/sessions/2026-03-02-session-${index}.tmp`, text)
  }
  installRemark('many')
  const cwd = join(folder, 'many')
  const [parsing = 0, nine = 0, ours = 0, theirs = 0] = takeTurns([
    () => start([join(root, 'bench/parse.ts'), join(cwd, '.claude')], cwd),
    () => start([sessionLint, ...structureOnly, '.claude'], cwd),
    () => start([sessionLint, '.claude'], cwd),
    () => start([remarkCli, '--quiet', '--no-stdout', '--ext', 'tmp', '.claude'], cwd),
  ])
  console.log(`${count} such files:\n`)
  printRow(['command', 'seconds', 'times parsing'])
  printRow(['---', '--:', '--:'])
  for (const [name, time] of [
    ['reading and parsing alone', parsing],
    ['`session-lint`, rules on structure and metadata', nine],
    ['`session-lint`, all rules', ours],
    ['remark-cli, recommended', theirs],
  ] as const) {
    printRow([name, (time / 1000).toFixed(2), ratio(time, parsing)])
  }
  console.log(
    `\nremark-cli takes ${ratio(theirs, nine)} times as long as the first (budget: at least 20).\n`,
  )
}

/** Time per byte within one process, after the code is warm. */
async function measureSizes(): Promise<void> {
  const sizes = [10_000, 100_000, 1_000_000, 10_000_000]
  const texts = sizes.map(makeSession)
  const settings = resolveConfig({}).settingsFor('')
  const once = async (text: string) => {
    const before = performance.now()
    await lint(text, {settings, context: {today: '2026-11-23'}})
    return performance.now() - before
  }
  for (let warm = 0; warm < 100; warm++) await once(texts[0] ?? '')
  const taken = sizes.map((): number[] => [])
  for (let run = 0; run < runs; run++) {
    for (const [index, text] of texts.entries()) {
      // Many short runs make one that the clock can see.
      const times = Math.max(Math.round(1_000_000 / text.length), 1)
      let sum = 0
      for (let time = 0; time < times; time++) sum += await once(text)
      taken[index]?.push(sum / times)
    }
  }
  const perByte = taken.map((list, index) => (1e6 * median(list)) / (texts[index]?.length ?? 1))
  console.log('One file, time per byte:\n')
  printRow(['size', 'ms', 'ns per byte', 'times the first', 'budget'])
  printRow(['--:', '--:', '--:', '--:', '--:'])
  for (const [index, size] of sizes.entries()) {
    const each = perByte[index] ?? 0
    printRow([
      `${size / 1000} KB`,
      ms(median(taken[index] ?? [])),
      each.toFixed(1),
      ratio(each, perByte[0] ?? 0),
      index === sizes.length - 1 ? 'at most 1.5' : '',
    ])
  }
}

function takeTurns(commands: readonly (() => number)[]): number[] {
  const taken = commands.map((): number[] => [])
  for (let run = 0; run < runs; run++) {
    for (const [index, command] of commands.entries()) taken[index]?.push(command())
  }
  return taken.map(median)
}

/** Milliseconds that a process of Node takes. */
function start(args: readonly string[], cwd: string): number {
  const before = performance.now()
  const {status} = spawnSync(process.execPath, args, {
    cwd,
    // A report goes into a pipe, as it does in a hook and in a workflow.
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 30,
  })
  const time = performance.now() - before
  if (status === null || status > 1) throw new Error(`${args.join(' ')} failed`)
  return time
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), {recursive: true})
  writeFileSync(join(folder, path), text)
}

function installRemark(name: string): void {
  symlinkSync(join(root, 'node_modules'), join(folder, name, 'node_modules'))
  write(join(name, '.remarkrc'), JSON.stringify({plugins: ['preset-lint-recommended']}))
}

function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function ms(time: number): string {
  return time.toFixed(time < 10 ? 1 : 0)
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(a / b < 10 ? 2 : 1)
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

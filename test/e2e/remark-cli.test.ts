import {spawnSync} from 'node:child_process'
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {installable as built, emptyFolder, root} from './built.ts'

const session = '.claude/sessions/2026-03-02-parser.tmp'
const good = `# Session State: Parser

**Created**: 2026-03-02
**Updated**: 2026-03-02
**Status**: in_progress
**Session Thread**: #7
**Type**: refactor

## Current Progress
- Measured two parsers

## What We Know
- Satteri reads 1,000 files in 0.42 seconds

## Successful Approaches
- Satteri, in \`lint/satteri.ts\` (2 hours)

## Not Yet Attempted
- [ ] WebAssembly
`
const bad = good.replace('in_progress', 'done')

interface Run {
  readonly status: number | null
  /** What was reported, one line for each, without the spaces that line things up. */
  readonly lines: readonly string[]
}

/** Runs remark-cli in a folder with `files` in which this package is installed. */
function remark(files: Readonly<Record<string, string>>, args: readonly string[]): Run {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'node_modules'))
  for (const name of ['remark-gfm', 'remark-frontmatter']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  symlinkSync(built, join(folder, 'node_modules/remark-lint-session'))
  for (const [path, text] of Object.entries({'.remarkrc': config({}), ...files})) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  const cli = join(root, 'node_modules/remark-cli/cli.js')
  const {status, stderr} = spawnSync(
    process.execPath,
    [cli, '--no-color', '--no-stdout', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, SESSION_LINT_TODAY: '2026-11-23'},
    },
  )
  const lines = stderr.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
  return {status, lines: lines.filter((line) => line !== '')}
}

function config(options: object, ...plugins: unknown[]): string {
  return JSON.stringify({plugins: [...plugins, ['lint-session', options]]})
}

const doneFinding =
  '5:13-5:17 error Unexpected status `done`, expected `in_progress`, `completed`, or `blocked` session-status-value remark-lint'

test('a session file named on the command line is linted, whatever its extension', () => {
  const {status, lines} = remark({'.remarkrc': '{"plugins": ["lint-session"]}', [session]: bad}, [
    session,
  ])
  expect(lines).toEqual([session, doneFinding, '✖ 1 error'])
  expect(status).toBe(1)
})

test('`--ext tmp` finds the session files in a folder, hidden folders too', () => {
  const {status, lines} = remark({[session]: bad}, ['.', '--ext', 'tmp'])
  expect(lines).toEqual([session, doneFinding, '✖ 1 error'])
  expect(status).toBe(1)
})

test('without `--ext tmp` remark-cli passes over such files in a folder', () => {
  const {status, lines} = remark({[session]: bad, 'README.md': '# Parser\n'}, ['.', '--frail'])
  expect(lines).toEqual(['README.md: no issues found'])
  expect(status).toBe(0)
})

test('a session file with nothing to report ends with exit code 0', () => {
  const {status, lines} = remark({[session]: good}, [session, '--frail'])
  expect(lines).toEqual([`${session}: no issues found`])
  expect(status).toBe(0)
})

test('a README is skipped, even when it lacks everything', () => {
  const {status, lines} = remark({'README.md': '# Read me\n\n**Status**: done\n'}, [
    '.',
    '--frail',
    '--quiet',
  ])
  expect(lines).toEqual([])
  expect(status).toBe(0)
})

test('warnings end with exit code 0, and with 1 under `--frail`', () => {
  const path = '.claude/sessions/parser.tmp'
  const {status, lines} = remark({[path]: good}, [path])
  expect(lines).toEqual([
    path,
    '1:1-1:1 warning Unexpected file name `parser.tmp`, expected a name like `YYYY-MM-DD-*.tmp` session-file-name remark-lint',
    '⚠ 1 warning',
  ])
  expect(status).toBe(0)
  expect(remark({[path]: good}, [path, '--frail']).status).toBe(1)
})

test('options are those of the configuration', () => {
  const options = {rules: {'session-status-value': ['warn', {values: ['open', 'shut']}]}}
  const {status, lines} = remark({'.remarkrc': config(options), [session]: bad}, [session])
  expect(lines).toEqual([
    session,
    '5:13-5:17 warning Unexpected status `done`, expected `open` or `shut` session-status-value remark-lint',
    '⚠ 1 warning',
  ])
  expect(status).toBe(0)
})

test('a rule can be turned off', () => {
  const options = {rules: {'session-status-value': 'off'}}
  const {lines} = remark({'.remarkrc': config(options), [session]: bad}, [session])
  expect(lines).toEqual([`${session}: no issues found`])
})

test('the files that are linted can be chosen', () => {
  const options = {files: ['notes/*.md']}
  const {lines} = remark(
    {'.remarkrc': config(options), 'notes/2026-03-02-parser.md': bad, [session]: bad},
    ['notes', '.claude', '--ext', 'md,tmp'],
  )
  expect(lines).toEqual([
    `${session}: no issues found`,
    'notes/2026-03-02-parser.md',
    doneFinding,
    '✖ 1 error',
  ])
})

test('a wrong option is an error that names key and value', () => {
  const {status, lines} = remark({'.remarkrc': config({preset: 'strickt'}), [session]: good}, [
    session,
  ])
  expect(lines.join('\n')).toMatch(/preset.*`?strickt`?/)
  expect(status).toBe(1)
})

test('a comment turns a rule off', () => {
  const text = bad.replace('**Created**', '<!--lint disable session-status-value-->\n\n**Created**')
  const {lines} = remark({[session]: text}, [session])
  expect(lines).toEqual([`${session}: no issues found`])
})

test('single rules have the severities of remark-lint', () => {
  const plugins = [['remark-lint-session/rules/status-value', ['error', {values: ['open']}]]]
  const {status, lines} = remark({'.remarkrc': JSON.stringify({plugins}), [session]: bad}, [
    session,
  ])
  expect(lines).toEqual([
    session,
    '5:13-5:17 error Unexpected status `done`, expected `open` session-status-value remark-lint',
    '✖ 1 error',
  ])
  expect(status).toBe(1)
})

test('with remark-gfm and remark-frontmatter the findings are the same', () => {
  const text = bad
    .replace(/^[\s\S]*?\n\n/, '')
    .replace('**Type**: refactor', '**Type**: refactor\n\n| a | b |\n| - | - |\n| c | d |')
  const plain = remark({[session]: text}, [session])
  const rc = config({}, 'remark-gfm', 'remark-frontmatter')
  expect(remark({'.remarkrc': rc, [session]: text}, [session])).toEqual(plain)
})

import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseSync, Visitor} from 'oxc-parser'
import {analyse} from 'scslre'
import {expect, test} from 'vitest'
import {folders, sources} from './sources.ts'

/**
 * Expressions that can take more than linear time on some text, and why they never get that text:
 * the file, the expression, the reason.
 */
const allowed: readonly (readonly [file: string, expression: string, reason: string])[] = [
  ['cli/new.ts', '/^-+|-+$/g', 'the name is cut to 60 characters first'],
  [
    'config/glob.ts',
    String.raw`/\*+|\?|\[([!^]?)((?:\\.|[^\\])(?:\\.|[^\]\\])*)\]|\\?(.)/gsu`,
    'patterns of more than 1,000 characters are refused first',
  ],
  [
    'prose/placeholder-dates.ts',
    String.raw`/([a-z]+)\W{0,3}$/i`,
    'it is given the last 40 characters of a label',
  ],
  [
    'prose/resolved.ts',
    String.raw`/^[^\p{L}\p{N}]*$|(?:[.:;(—–]|\s-)[^\p{L}\p{N}]*$/u`,
    'it is given ten characters',
  ],
  ['prose/vague-lines.ts', String.raw`/[.!]\W*$/`, 'it is given nine characters'],
  ['report/count.ts', String.raw`/(?<=\d)(?=(?:\d{3})+$)/g`, 'a number has few digits'],
]

/** Folders whose expressions have to be short enough to review: lists of words are no shapes. */
const reviewed = /^(?:formats|prose|rules|session)\//

/** In characters, between the slashes. */
const longest = 200

interface Expression {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const literals: readonly Expression[] = [...sources()].flatMap(([file, text]) => {
  const found: Expression[] = []
  const {program, errors} = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({file, source: node.regex.pattern, flags: node.regex.flags})
    },
  }).visit(program)
  return found
})

const constructed = await readConstructed()

test('no regular expression takes more than linear time', () => {
  const slow = [...literals, ...constructed].filter((expression) => isSlow(expression))
  const listed = allowed.map(([file, expression]) => `${file}: ${expression}`)
  expect(slow.map(written).sort()).toEqual(listed.sort())
})

test('expressions that are put together are among them', () => {
  const makers = [...sources()].flatMap(([file, text]) =>
    reviewed.test(file) && text.includes('new RegExp(') ? [file] : [],
  )
  expect([...new Set(constructed.map(({file}) => file))]).toEqual(expect.arrayContaining(makers))
})

test.each([
  ['(a+)+$', ''],
  ['\\s*\\n?\\s*$', 'g'],
  ['\\s+$', ''],
  ['^\\s*-?\\s*x', ''],
])('`%s` would be found', (source, flags) => {
  expect(isSlow({file: '', source, flags})).toBe(true)
})

test.each([
  ['^\\s*x', ''],
  ['[ \\t]{0,9}=[ \\t]{0,9}\\w{40}', ''],
])('`%s` would be none', (source, flags) => {
  expect(isSlow({file: '', source, flags})).toBe(false)
})

test('expressions that read notes are short enough to review', () => {
  const long = literals.filter(({file, source}) => reviewed.test(file) && source.length > longest)
  expect(long.map(({file, source}) => `${file}: ${source.length}`)).toEqual([])
})

function isSlow({source, flags}: Expression): boolean {
  return analyse({source, flags}, {maxReports: 1}).reports.length > 0
}

function written({file, source, flags}: Expression): string {
  return `${file}: /${source}/${flags}`
}

/**
 * Those that are put together when the program runs: what is made while the examples are linted
 * with every rule. The constructor is replaced before the product is loaded.
 */
async function readConstructed(): Promise<readonly Expression[]> {
  const found = new Map<string, Expression>()
  const Original = globalThis.RegExp
  const add = (made: RegExp): RegExp => {
    const expression = {file: callerOf(), source: made.source, flags: made.flags}
    if (folders.some((folder) => expression.file.startsWith(`${folder}/`))) {
      found.set(written(expression), expression)
    }
    return made
  }
  globalThis.RegExp = new Proxy(Original, {
    apply: (target, _self, args: [string, string]) => add(target(...args)),
    construct: (target, args: [string, string]) => add(new target(...args)),
  })
  try {
    const {lintText} = await import('./lint-text.ts')
    for (const name of readdirSync('examples', {encoding: 'utf8', recursive: true})) {
      if (!/\.(?:md|tmp)$/.test(name)) continue
      await lintText(readFileSync(join('examples', name), 'utf8'), {path: name})
    }
  } finally {
    globalThis.RegExp = Original
  }
  return [...found.values()]
}

/** The file that called the constructor, from the folder of the project. */
function callerOf(): string {
  const frames = new Error().stack?.split('\n').slice(1) ?? []
  const caller = frames.find((frame) => !frame.includes(import.meta.filename)) ?? ''
  const path = /\(?((?:file:)?\/[^()]+?):\d+:\d+\)?$/.exec(caller)?.[1] ?? ''
  return relative('.', path.startsWith('file:') ? fileURLToPath(path) : path)
}

import {dirname, join} from 'node:path'
import {parseSync, Visitor} from 'oxc-parser'
import {describe, expect, test} from 'vitest'
import {folders, sources} from './sources.ts'

/** What each file imports of the product, types included. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  [...sources()].map(([file, text]) => [file, importsOf(file, text)]),
)

test('a file imports from its own folder and from those below it only', () => {
  const upwards = edges(imports).filter(([from, to]) => floorOf(to) < floorOf(from))
  expect(upwards.map(([from, to]) => `${from} -> ${to}`)).toEqual([])
})

test('the command and the Action do not import each other', () => {
  const between = edges(imports).filter(
    ([from, to]) => [folderOf(from), folderOf(to)].sort().join() === 'action,cli',
  )
  expect(between).toEqual([])
})

test('no files import each other in a circle', () => {
  expect(circlesIn(imports)).toEqual([])
})

describe('the test itself', () => {
  test('sees imports of every kind', () => {
    const text = `
      import type {A} from './a.ts'
      import {type B} from "../session/b.ts"
      import '../files/c.ts'
      import data from '../package.json' with {type: 'json'}
      import {join} from 'node:path'
      export * from '../git/d.ts'
      export type {E} from '../git/e.ts'
      const f: typeof import('../git/f.ts') = await import('../git/g.ts')
    `
    expect(importsOf('lint/x.ts', text).sort()).toEqual([
      'files/c.ts',
      'git/d.ts',
      'git/e.ts',
      'git/f.ts',
      'git/g.ts',
      'lint/a.ts',
      'session/b.ts',
    ])
  })

  test('sees circles of any length, each once', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['e']],
      ['e', []],
      ['f', ['f']],
    ])
    expect(circlesIn(graph)).toEqual(['a, b, c', 'f'])
  })
})

function importsOf(file: string, text: string): string[] {
  const found: string[] = []
  const add = (source: {readonly value?: unknown} | null) => {
    const name = String(source?.value)
    const path = join(dirname(file), name)
    if (name.startsWith('.') && folders.includes(folderOf(path))) found.push(path)
  }
  const {program, errors} = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  new Visitor({
    ExportAllDeclaration: ({source}) => add(source),
    ExportNamedDeclaration: ({source}) => add(source),
    ImportDeclaration: ({source}) => add(source),
    ImportExpression: ({source}) => add(source as {readonly value?: unknown}),
    TSImportType: ({source}) => add(source),
  }).visit(program)
  return [...new Set(found)]
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/'))
}

function floorOf(path: string): number {
  return folders.indexOf(folderOf(path))
}

type Graph = ReadonlyMap<string, readonly string[]>

function edges(graph: Graph): [from: string, to: string][] {
  return [...graph].flatMap(([from, all]) => all.map((to): [string, string] => [from, to]))
}

/** The groups of files that each lead to each other, by Tarjan's algorithm. */
function circlesIn(graph: Graph): string[] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[] = []
  const visit = (file: string): number => {
    const number = order.size
    order.set(file, number)
    open.push(file)
    let low = number
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next))
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? 0)
    }
    lowest.set(file, low)
    if (low === number) {
      const group = open.splice(open.indexOf(file))
      const isCircle = group.length > 1 || graph.get(file)?.includes(file)
      if (isCircle) circles.push(group.sort().join(', '))
    }
    return low
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return circles.sort()
}

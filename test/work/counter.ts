import {Session} from 'node:inspector/promises'

/** What a piece of work took. */
export interface Work {
  /** Characters of source that were run, each as often as it was run, by function. */
  readonly run: ReadonlyMap<string, number>
  /** Characters and items that built-in functions were given to go through, by function. */
  readonly read: ReadonlyMap<string, number>
}

/**
 * Counts what is done rather than the time that it takes: the same work has the same count on every
 * machine, however busy it is.
 *
 * The inspector counts how often each block of code is run. It does not see into what is built in,
 * so the characters that go through it are counted by replacing it. Only one thing can be counted
 * at a time, and in a process of its own: the coverage of the tests uses the same counters.
 *
 * What is left out: comparing long strings and looking up keys of plain objects.
 */
export class WorkCounter {
  readonly #inspector = new Session()

  static async start(): Promise<WorkCounter> {
    const counter = new WorkCounter()
    counter.#inspector.connect()
    await counter.#inspector.post('Profiler.enable')
    await counter.#inspector.post('Profiler.startPreciseCoverage', {
      callCount: true,
      detailed: true,
    })
    countBuiltIns()
    return counter
  }

  async count(work: () => unknown): Promise<Work> {
    await this.#inspector.post('Profiler.takePreciseCoverage')
    read.clear()
    counting = true
    await work()
    counting = false
    const {result} = await this.#inspector.post('Profiler.takePreciseCoverage')
    const run = new Map<string, number>()
    for (const {url, functions} of result) {
      if (!url.startsWith(root) || url.startsWith(tests)) continue
      for (const {functionName, ranges} of functions) {
        const name = `${url.slice(root.length)} ${functionName}`
        run.set(name, (run.get(name) ?? 0) + charactersRun(ranges))
      }
    }
    return {run, read: new Map(read)}
  }
}

const tests = new URL('..', import.meta.url).href
const root = new URL('..', tests).href

interface Range {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

/**
 * A range lies within the one before it or behind it, and is only there when its count differs: so
 * the number of ranges says nothing, and their characters do.
 */
function charactersRun(ranges: readonly Range[]): number {
  let sum = 0
  const around: Range[] = []
  for (const range of ranges) {
    while ((around.at(-1)?.endOffset ?? Number.POSITIVE_INFINITY) <= range.startOffset) around.pop()
    const length = range.endOffset - range.startOffset
    sum += length * (range.count - (around.at(-1)?.count ?? 0))
    around.push(range)
  }
  return sum
}

let counting = false
const read = new Map<string, number>()

/** What counting itself calls is not counted. */
function add(name: string, costOf: () => number): void {
  if (!counting) return
  counting = false
  read.set(name, (read.get(name) ?? 0) + costOf())
  counting = true
}

type Method = (this: unknown, ...args: unknown[]) => unknown

/** What a call goes through: of what, given what, with what result. */
type Cost = (self: unknown, args: readonly unknown[], result: unknown) => number

function countBuiltIns(): void {
  replaceAll('String', String.prototype, {
    ...each(wholeMethods, lengthOf),
    ...each(resultMethods, (_self, _args, result) => lengthOf(result)),
    ...each(['includes'], (self, args, result) => (result ? 1 : lengthOf(self) - number(args[1]))),
    ...each(['indexOf'], (self, args, result) => distance(number(args[1]), result, lengthOf(self))),
    ...each(['lastIndexOf'], (self, args, result) =>
      distance(number(args[1], lengthOf(self)), result, 0),
    ),
    ...each(['endsWith', 'startsWith'], (_self, args) => lengthOf(args[0])),
  })
  replaceAll('Array', Array.prototype, {
    ...each(['concat', 'copyWithin', 'fill', 'flat', 'join', 'reverse', 'sort'], lengthOf),
    ...each(['shift', 'splice', 'unshift'], lengthOf),
    ...each(['toReversed', 'toSorted', 'toSpliced', 'with'], lengthOf),
    ...each(['slice'], (_self, _args, result) => lengthOf(result)),
    ...each(['includes'], lengthOf),
    ...each(['indexOf'], (self, args, result) => distance(number(args[1]), result, lengthOf(self))),
    ...each(['lastIndexOf'], (self, args, result) =>
      distance(number(args[1], lengthOf(self)), result, 0),
    ),
  })
  for (const [name, empty] of Object.entries({
    Array: [],
    Map: new Map(),
    Set: new Set(),
    String: '',
  })) {
    const iterator: object = Object.getPrototypeOf(empty[Symbol.iterator]())
    replaceAll(`${name}Iterator`, iterator, {next: () => 1})
  }
  // Every other method that takes an expression calls this one once it is replaced.
  const exec = RegExp.prototype.exec
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    add(`RegExp ${this.source}`, () => matchCost(this, text, from, match))
    return match
  }
}

const wholeMethods = [
  'localeCompare',
  'normalize',
  'replace',
  'replaceAll',
  'split',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'toLowerCase',
  'toUpperCase',
  'trim',
  'trimEnd',
  'trimStart',
]

const resultMethods = ['concat', 'padEnd', 'padStart', 'repeat', 'slice', 'substring']

function each(names: readonly string[], cost: Cost): Record<string, Cost> {
  return Object.fromEntries(names.map((name) => [name, cost]))
}

function replaceAll(owner: string, prototype: object, costs: Readonly<Record<string, Cost>>): void {
  for (const [name, cost] of Object.entries(costs)) {
    const method: Method = Reflect.get(prototype, name)
    const label = `${owner}.${name}`
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value: function (this: unknown, ...args: unknown[]) {
        const result = method.apply(this, args)
        add(label, () => cost(this, args, result))
        return result
      },
    })
  }
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 1
}

function number(value: unknown, otherwise = 0): number {
  return typeof value === 'number' ? value : otherwise
}

function distance(from: number, found: unknown, end: number): number {
  return Math.abs((typeof found === 'number' && found >= 0 ? found : end) - from) + 1
}

/** Up to the end of the match; a sticky expression looks at one place only. */
function matchCost(
  {sticky}: RegExp,
  text: string,
  from: number,
  match: RegExpExecArray | null,
): number {
  if (match) return match.index + match[0].length - from + 1
  return sticky ? 1 : text.length - from
}

import type {Document, ParsedNode, YAMLMap} from 'yaml'
import type {Config} from '../config/index.ts'
import {type ConfigProblem, validateConfig} from '../config/validate.ts'
import {UsageError} from '../files/usage-error.ts'

export interface ConfigText {
  /** What messages call the file. */
  readonly name: string
  readonly isYaml: boolean
  /** The keys that lead to the configuration. */
  readonly keys: readonly string[]
}

/**
 * Reads a configuration from the text of a file. It is plain data: YAML tags create nothing but
 * plain values, and aliases cannot expand without limit.
 *
 * @returns
 *   `undefined` when the file lacks the keys.
 * @throws UsageError
 *   `file:line:column: message` for each mistake.
 */
export async function parseConfig(text: string, source: ConfigText): Promise<Config | undefined> {
  let value = source.isYaml ? await parseYaml(text, source) : parseJson(text, source)
  for (const key of source.keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  const problems = validateConfig(value)
  if (problems.length === 0) return value as Config
  throw new UsageError(...(await locate(problems, text, source)))
}

/** The most messages shown: nobody reads more in one go, and many can have one cause. */
const mostProblems = 10

function parseJson(text: string, {name}: ConfigText): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const offset = jsonFault(text, error)
    const message = error instanceof Error ? error.message : String(error)
    // The rest of the engine's message repeats the place or quotes the file.
    const [start = message] = message.split(/ in JSON|, (?:\.\.\.)?"| is not valid JSON/)
    throw new UsageError(`${placeIn(text, name, offset)}: not valid JSON: ${start}`)
  }
}

/**
 * The offset where JSON is broken. Engines do not always report it, so ever shorter prefixes are
 * tried.
 */
function jsonFault(text: string, error: unknown): number {
  const position = positionOf(error)
  if (position !== undefined) return position
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isUnfinished(text.slice(0, middle + 1))) low = middle + 1
    else high = middle
  }
  return low
}

function positionOf(error: unknown): number | undefined {
  const position =
    error instanceof Error ? / at position (\d+)/.exec(error.message)?.[1] : undefined
  return position === undefined ? undefined : Number(position)
}

/** Whether appending text could make the prefix valid JSON. */
function isUnfinished(start: string): boolean {
  try {
    JSON.parse(start)
    return true
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/Unexpected end|Unterminated/.test(message)) return true
    return (positionOf(error) ?? 0) >= start.length
  }
}

async function parseYaml(text: string, {name}: ConfigText): Promise<unknown> {
  const document = await parseDocument(text)
  const [fault = document.warnings[0]] = document.errors
  if (fault) {
    const [message] = fault.message.split('\n')
    throw new UsageError(`${placeIn(text, name, fault.pos[0])}: not valid YAML: ${message}`)
  }
  try {
    return document.toJS({maxAliasCount: 100}) ?? {}
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${name}: not valid YAML: ${message}`)
  }
}

async function parseDocument(text: string): Promise<Document.Parsed> {
  const yaml = await import('yaml')
  return yaml.parseDocument(text, {logLevel: 'error', prettyErrors: false, schema: 'core'})
}

/** JSON is YAML, so one parser finds places in both. */
async function locate(
  problems: readonly ConfigProblem[],
  text: string,
  {name, keys}: ConfigText,
): Promise<string[]> {
  const document = await parseDocument(text)
  const lines = problems.slice(0, mostProblems).map(({path, atKey, message}) => {
    const offset = offsetOf(document, [...keys, ...path], atKey)
    return `${placeIn(text, name, offset)}: ${message}`
  })
  const more = problems.length - lines.length
  return more > 0 ? [...lines, `${name}: and ${more} more`] : lines
}

function offsetOf(
  document: Document.Parsed,
  path: readonly (number | string)[],
  atKey: boolean,
): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [index, key] of path.entries()) {
    const pair = pairOf(node, key)
    node = pair?.value
    const from = atKey && index === path.length - 1 ? pair?.key : pair?.value
    offset = startOf(from) ?? startOf(pair?.key) ?? offset
  }
  return offset
}

function pairOf(node: unknown, key: number | string): {key?: unknown; value?: unknown} | undefined {
  const items = (node as Partial<YAMLMap<ParsedNode, ParsedNode>> | null | undefined)?.items
  if (typeof key === 'number') return {value: items?.[key]}
  return items?.find((pair) => String((pair.key as {value?: unknown} | null)?.value) === key)
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<ParsedNode> | null | undefined)?.range?.[0]
}

/** `file:line:column` */
function placeIn(text: string, name: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return `${name}:${before.length}:${(before.at(-1) ?? '').length + 1}`
}

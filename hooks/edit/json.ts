/** A value in JSON, with its place in the text. */
interface Node {
  readonly from: number
  readonly to: number
  readonly value: unknown
  /** The parts of an object or an array. */
  readonly parts: readonly Part[]
}

interface Part {
  /** Absent in an array. */
  readonly key?: string
  /** Where the part starts: at its key, if there is one. */
  readonly from: number
  readonly node: Node
}

/** JSON to merge into a file, or to remove from it. */
export type Json =
  | boolean
  | null
  | number
  | string
  | readonly Json[]
  | {readonly [key: string]: Json}

/**
 * Adds to JSON what it lacks and keeps everything else as written: objects are merged, arrays get
 * missing items, other values are kept.
 *
 * @throws SyntaxError
 *   When the text is not JSON.
 */
export function mergeJson(text: string, addition: Json): string {
  let result = text
  let missing = findMissing(parseJson(result), addition)
  while (missing) {
    result = insert(result, missing)
    missing = findMissing(parseJson(result), addition)
  }
  return result
}

/**
 * Removes what {@link mergeJson} added, and what is empty without it.
 *
 * @throws SyntaxError
 *   When the text is not JSON.
 */
export function unmergeJson(text: string, addition: Json): string {
  let result = text
  let found = findAdded(parseJson(result), addition)
  while (found) {
    result = removePart(result, found.parent, found.index)
    found = findAdded(parseJson(result), addition)
  }
  return result
}

interface Missing {
  readonly parent: Node
  readonly key?: string
  readonly value: Json
}

function findMissing(node: Node, addition: Json): Missing | undefined {
  if (Array.isArray(addition)) {
    if (!Array.isArray(node.value)) return undefined
    const value = addition.find((item) => !node.parts.some((part) => isSame(part.node.value, item)))
    return value === undefined ? undefined : {parent: node, value}
  }
  if (!isObject(addition) || !isObject(node.value)) return undefined
  for (const [key, value] of Object.entries(addition)) {
    const part = node.parts.find((one) => one.key === key)
    if (!part) return {parent: node, key, value}
    const missing = findMissing(part.node, value)
    if (missing) return missing
  }
  return undefined
}

interface Found {
  readonly parent: Node
  readonly index: number
}

/** The deepest come first, so that the containers they leave empty follow. */
function findAdded(node: Node, addition: Json): Found | undefined {
  if (Array.isArray(addition)) {
    const index = node.parts.findIndex((part) =>
      addition.some((item) => isSame(part.node.value, item)),
    )
    return index < 0 ? undefined : {parent: node, index}
  }
  if (!isObject(addition)) return undefined
  for (const [index, part] of node.parts.entries()) {
    const {key} = part
    // Every object has a key such as `constructor`.
    const added = key !== undefined && Object.hasOwn(addition, key) ? addition[key] : undefined
    if (added === undefined) continue
    const found = findAdded(part.node, added)
    if (found) return found
    const isEmpty = part.node.parts.length === 0 && typeof part.node.value === 'object'
    if (isEmpty || (typeof added === 'string' && isSame(part.node.value, added))) {
      return {parent: node, index}
    }
  }
  return undefined
}

function insert(text: string, {parent, key, value}: Missing): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
  const name = key === undefined ? '' : `${JSON.stringify(key)}: `
  const first = parent.parts[0]
  const last = parent.parts.at(-1)
  const own = lineIndent(text, parent.from)
  const isSpread = !first || text.slice(parent.from, first.from).includes('\n')
  const indent = first && isSpread ? lineIndent(text, first.from) : own + unit
  const json = isSpread ? JSON.stringify(value, undefined, unit) : JSON.stringify(value)
  const written = name + json.split('\n').join(newline + indent)
  if (last) {
    const before = isSpread ? `,${newline}${indent}` : ', '
    return text.slice(0, last.node.to) + before + written + text.slice(last.node.to)
  }
  const inner = newline + indent + written + newline + own
  return text.slice(0, parent.from + 1) + inner + text.slice(parent.to - 1)
}

function removePart(text: string, parent: Node, index: number): string {
  const part = parent.parts[index]
  const before = parent.parts[index - 1]
  const after = parent.parts[index + 1]
  if (!part) return text
  if (before) return text.slice(0, before.node.to) + text.slice(part.node.to)
  if (after) return text.slice(0, part.from) + text.slice(after.from)
  return text.slice(0, parent.from + 1) + text.slice(parent.to - 1)
}

function lineIndent(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}

function isObject(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Parses JSON with the place of every value. */
function parseJson(text: string): Node {
  // Throws for invalid input, so that the code below can rely on it.
  JSON.parse(text)
  return readNode(text, skipSpace(text, 0))
}

function readNode(text: string, from: number): Node {
  const open = text[from]
  if (open !== '{' && open !== '[') {
    const [raw = ''] = /^(?:"(?:[^"\\]|\\.)*"|[^\s,\]}]+)/.exec(text.slice(from)) ?? []
    return {from, to: from + raw.length, value: JSON.parse(raw), parts: []}
  }
  const parts: Part[] = []
  let at = skipSpace(text, from + 1)
  while (text[at] !== '}' && text[at] !== ']') {
    const part = readPart(text, at, open === '{')
    parts.push(part)
    at = skipSpace(text, part.node.to)
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  const to = at + 1
  return {from, to, value: JSON.parse(text.slice(from, to)), parts}
}

function readPart(text: string, from: number, hasKey: boolean): Part {
  if (!hasKey) return {from, node: readNode(text, from)}
  const name = readNode(text, from)
  const colon = skipSpace(text, name.to)
  return {key: String(name.value), from, node: readNode(text, skipSpace(text, colon + 1))}
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (/\s/.test(text[at] ?? '')) at++
  return at
}

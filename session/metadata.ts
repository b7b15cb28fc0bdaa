import type {BlockContent, DefinitionContent, ListItem, RootContent, Table, Yaml} from 'mdast'
import type {Position} from 'unist'
import {type Inline, readInline} from './inline.ts'
import {linesOf} from './lines.ts'
import {toKey} from './name.ts'
import {offsetOf} from './offset.ts'
import {perObjectInFile} from './remember.ts'
import type {Source} from './source.ts'

/** A `**Key**: value` of the header. */
export interface Field {
  /** The key as it is written. */
  readonly label: string
  /** The key as it is compared. */
  readonly key: string
  /** The value as it is shown, trimmed; empty when nothing was written. */
  readonly value: string
  /** Whether the value is a link. */
  readonly linked: boolean
  readonly labelPlace: Position
  /** The value; right after the key when nothing was written. */
  readonly valuePlace: Position
  /** The part of the value between two offsets of {@link value}. */
  placeIn(from: number, to: number): Position
}

/**
 * Reads the metadata among `nodes` in every style that people use: `**Key**: v`, `**Key:** v`,
 * `- **Key**: v`, `Key: v`, `> **Key:** v`, YAML front matter, a two-column table, and several on
 * one line joined by ` | `.
 */
export function readFields(nodes: readonly RootContent[], source: Source): Field[] {
  const fields: Field[] = []
  for (const node of nodes) readNode(node, source, fields, 0)
  return fields
}

type Block = RootContent | BlockContent | DefinitionContent | ListItem

/** Quotes and lists within each other, deeper than any header. */
const deepest = 20

function readNode(node: Block, source: Source, fields: Field[], depth: number): void {
  if (depth > deepest) return
  switch (node.type) {
    case 'paragraph': {
      const inline = readInline(node, source)
      for (const {from, to} of linesOf(inline.text)) readLine(inline, from, to, fields)
      break
    }
    case 'yaml':
      readYaml(node, source, fields)
      break
    case 'table':
      readTable(node, source, fields)
      break
    case 'blockquote':
    case 'list':
    case 'listItem':
      for (const child of node.children) readNode(child, source, fields, depth + 1)
      break
    default:
  }
}

interface Range {
  readonly from: number
  readonly to: number
}

function readLine(inline: Inline, from: number, to: number, fields: Field[]): void {
  const starts = [from]
  // Looked for in the line alone: the text may have as many lines as it likes.
  const line = inline.text.slice(from, to)
  for (let bar = line.indexOf(' | '); bar >= 0; bar = line.indexOf(' | ', bar + 3)) {
    // Only a bar with a key behind it separates: `in_progress | completed` is one value.
    if (readLabel(inline, from + bar + 3, to)) starts.push(from + bar + 3)
  }
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1]
    const field = readField(inline, start, next === undefined ? to : next - 3)
    if (field) fields.push(field)
  }
}

/** Reads the `Key: value` lines of `inline` from `start` on: each line has its own field. */
export function readLineFields(inline: Inline, start = 0): Field[] {
  const fields: Field[] = []
  for (const {from, to} of linesOf(inline.text, start)) {
    const field = readField(inline, from, to)
    if (field) fields.push(field)
  }
  return fields
}

/** Reads `Key: value` between two offsets of `inline`. */
export function readField(inline: Inline, from: number, to: number): Field | undefined {
  const label = readLabel(inline, from, to)
  if (!label) return undefined
  let start = label.valueFrom
  while (start < to && isSpace(inline.text, start)) start++
  let end = to
  while (end > start && isSpace(inline.text, end - 1)) end--
  return new LineField(inline, label, start, end)
}

interface Label extends Range {
  readonly valueFrom: number
}

/** Longer text before a colon is a sentence, not a key. */
const longestPlainLabel = 40
const longestStrongLabel = 80

/**
 * Finds the key at `from`: bold text with the colon in it or right behind it, or a few plain words
 * before a colon and a space.
 */
function readLabel(inline: Inline, from: number, to: number): Label | undefined {
  const {text} = inline
  let start = from
  while (start < to && isSpace(text, start)) start++
  if (inline.plain) return readPlainLabel(text, start, to)
  if (start < inline.boldLead) {
    return readStrongLabel(text, start, Math.min(inline.boldLead, to), to)
  }
  if (start < inline.plainLead) return readPlainLabel(text, start, Math.min(to, inline.plainLead))
  const first = inline.parts[inline.partAt(start)]
  if (first?.kind !== 'text') return undefined
  if (first.strong)
    return readStrongLabel(text, start, Math.min(strongEnd(inline, start, to), to), to)
  return readPlainLabel(text, start, Math.min(to, first.to))
}

function readPlainLabel(text: string, start: number, to: number): Label | undefined {
  const colon = findColon(text, start, Math.min(to, start + longestPlainLabel))
  if (colon < 0 || !isPlainLabel(text.slice(start, colon))) return undefined
  const next = colon + 1
  return next >= to || isSpace(text, next) || text[colon] === '：'
    ? {from: start, to: colon, valueFrom: next}
    : undefined
}

function strongEnd(inline: Inline, start: number, to: number): number {
  let end = start
  for (let number = inline.partAt(start); ; number++) {
    const part = inline.parts[number]
    // Stryker disable next-line EqualityOperator: the caller leaves out what is behind `to`
    if (!part?.strong || part.kind === 'break' || end >= to) return end
    end = part.to
  }
}

function readStrongLabel(text: string, from: number, end: number, to: number): Label | undefined {
  const inside = findColon(text, from, Math.min(end, from + longestStrongLabel))
  if (inside > from) return {from, to: inside, valueFrom: inside + 1}
  if (end - from > longestStrongLabel) return undefined
  let colon = end
  // Stryker disable ConditionalExpression,EqualityOperator: a line end or a bar stands at `to`
  while (colon < to && text[colon] === ' ') colon++
  return colon < to && isColon(text, colon) ? {from, to: end, valueFrom: colon + 1} : undefined
  // Stryker restore ConditionalExpression,EqualityOperator
}

/** Most are ASCII, and a pattern with Unicode classes takes long to compile. */
function isPlainLabel(text: string): boolean {
  if (/^[A-Za-z][\w /()-]*$/.test(text)) return true
  return !/^[ -~]*$/.test(text) && /^\p{L}[\p{L}\p{M}\p{N} _/()-]*$/u.test(text)
}

function findColon(text: string, from: number, to: number): number {
  // The built-in search is many times faster than a loop, and bounded by the cut.
  const part = text.slice(from, to)
  const colon = part.indexOf(':')
  const wide = part.indexOf('：')
  // Stryker disable EqualityOperator: a colon at the start ends no key
  if (colon < 0 && wide < 0) return -1
  return from + (colon < 0 || (wide >= 0 && wide < colon) ? wide : colon)
  // Stryker restore EqualityOperator
}

function isColon(text: string, index: number): boolean {
  return text[index] === ':' || text[index] === '：'
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 160
}

/** Made for many lines of every file, so what is rarely asked for is worked out when it is. */
class LineField implements Field {
  readonly label: string
  readonly value: string
  readonly #inline: Inline
  readonly #label: Label
  readonly #start: number
  readonly #end: number
  #key: string | undefined

  constructor(inline: Inline, label: Label, start: number, end: number) {
    this.label = inline.text.slice(label.from, label.to).trim()
    this.value = inline.text.slice(start, end)
    this.#inline = inline
    this.#label = label
    this.#start = start
    this.#end = end
  }

  get key(): string {
    this.#key ??= toKey(this.label)
    return this.#key
  }

  get linked(): boolean {
    return this.#inline.isLinked(this.#start, this.#end)
  }

  get labelPlace(): Position {
    return this.#inline.place(this.#label.from, this.#label.to)
  }

  get valuePlace(): Position {
    if (this.#start < this.#end) return this.#inline.place(this.#start, this.#end)
    const at = this.#inline.endOffset(this.#label.valueFrom)
    return this.#inline.source.place(at, at)
  }

  placeIn(from: number, to: number): Position {
    return this.#inline.place(this.#start + from, this.#start + to)
  }
}

function readTable(table: Table, source: Source, fields: Field[]): void {
  for (const row of table.children) {
    const [first, second] = row.children
    if (row.children.length !== 2 || !first || !second) return
    const label = readInline(first, source)
    const value = readInline(second, source)
    if (label.text.trim() === '') continue
    fields.push(fieldOfCells(label, value))
  }
}

/** Reads a cell as a field that its column's head, or the cell before it, names. */
export function fieldOfCells(label: Inline, value: Inline): Field {
  return new CellField(label, value)
}

/** A cell as the name of a column or a row, without the colon at its end. */
interface CellName {
  readonly text: string
  readonly key: string
  /** Where it ends in the cell. */
  readonly end: number
}

/** The head of a column names a field in each of its rows. */
const cellNameOf = perObjectInFile(({text}: Inline): CellName => {
  const name = text.replace(/[:：] *$/, '')
  return {text: name.trim(), key: toKey(name), end: name.length}
})

class CellField implements Field {
  readonly label: string
  readonly key: string
  readonly value: string
  readonly linked: boolean
  readonly #label: Inline
  readonly #value: Inline
  readonly #nameLength: number
  readonly #start: number

  constructor(label: Inline, value: Inline) {
    const name = cellNameOf(label)
    this.label = name.text
    this.key = name.key
    this.value = value.text.trim()
    this.linked = value.isLinked(0, value.text.length)
    this.#label = label
    this.#value = value
    this.#nameLength = name.end
    this.#start = value.text.length - value.text.trimStart().length
  }

  get labelPlace(): Position {
    return this.#label.place(0, this.#nameLength)
  }

  get valuePlace(): Position {
    if (this.value !== '') return this.placeIn(0, this.value.length)
    const at = this.#label.endOffset(this.#label.text.length)
    return this.#label.source.place(at, at)
  }

  placeIn(from: number, to: number): Position {
    return this.#value.place(this.#start + from, this.#start + to)
  }
}

/** Reads the `key: value` lines of front matter; nested values are not session metadata. */
function readYaml(node: Yaml, source: Source, fields: Field[]): void {
  const start = offsetOf(node)
  const end = node.position?.end.offset ?? 0
  for (const {from, to} of linesOf(source.text.slice(start, end))) {
    const line = source.text.slice(start + from, start + to)
    const colon = line.indexOf(':')
    if (colon < 1 || !/^[\p{L}_][\p{L}\p{N} _-]*$/u.test(line.slice(0, colon))) continue
    const value = unquote(line, colon + 1)
    fields.push(new YamlField(source, start + from, line, colon, value))
  }
}

class YamlField implements Field {
  readonly label: string
  readonly key: string
  readonly value: string
  readonly linked: boolean
  readonly #source: Source
  readonly #at: number
  readonly #valueFrom: number

  constructor(source: Source, at: number, line: string, colon: number, value: Range) {
    this.label = line.slice(0, colon)
    this.key = toKey(this.label)
    this.value = line.slice(value.from, value.to)
    this.linked = /^https?:\/\//.test(this.value)
    this.#source = source
    this.#at = at
    this.#valueFrom = at + value.from
  }

  get labelPlace(): Position {
    return this.#source.place(this.#at, this.#at + this.label.length)
  }

  get valuePlace(): Position {
    return this.placeIn(0, this.value.length)
  }

  placeIn(from: number, to: number): Position {
    return this.#source.place(this.#valueFrom + from, this.#valueFrom + to)
  }
}

function unquote(line: string, start: number): Range {
  const comment = line.indexOf(' #', start)
  let from = start
  // Stryker disable next-line EqualityOperator: a comment is behind the key
  let to = comment < 0 ? line.length : comment
  while (from < to && isSpace(line, from)) from++
  while (to > from && isSpace(line, to - 1)) to--
  const quote = line[from]
  const quoted = to - from > 1 && (quote === '"' || quote === "'") && line[to - 1] === quote
  return quoted ? {from: from + 1, to: to - 1} : {from, to}
}

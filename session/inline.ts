import type {Nodes, PhrasingContent, Strong} from 'mdast'
import type {Position} from 'unist'
import type {Source} from './source.ts'

/** A stretch of an {@link Inline}'s text that comes from one node. */
export interface Part {
  /** Where the stretch starts and ends in {@link Inline.text}. */
  readonly from: number
  readonly to: number
  readonly kind: 'text' | 'code' | 'image' | 'break'
  /** The stretch itself. */
  readonly value: string
  /** Whether the stretch is in bold. */
  readonly strong: boolean
  /** Whether the stretch is struck out. */
  readonly struck: boolean
  /** The address that the stretch links to; empty when the link is by reference. */
  readonly url: string | undefined
  /** The node's place in the source, including marks. */
  readonly start: number
  readonly end: number
  /** The outermost bold text, emphasis, link or the like that the node is in. */
  readonly wrapper: Nodes | undefined
}

/** A place in the text of a part, and its place in the source. */
interface Walked {
  readonly index: number
  readonly at: number
}

/**
 * The visible text of a heading, a paragraph or a table cell, with the way back to the source.
 *
 * Rules match prose on {@link text} and ask {@link place} for the characters in the file, so that
 * a finding is exact in spite of escapes, entities, indentation of wrapped lines and bold marks.
 */
export class Inline {
  readonly text: string
  readonly source: Source
  /** Whether all of it is plain text: no bold, code, link or the like. */
  readonly plain: boolean
  /** Whether code, an image or a link is in it: something that can be looked up. */
  readonly referring: boolean
  /** Whether any of it is struck out. */
  readonly struck: boolean
  /** How many characters of {@link text} one bold text at its start has. */
  readonly boldLead: number
  /** How many characters of {@link text} one plain text at its start has. */
  readonly plainLead: number
  readonly #nodes: readonly Nodes[]
  /** Where in the source the heading, paragraph or cell starts and ends, marks included. */
  readonly start: number
  readonly end: number
  #parts: readonly Part[] | undefined

  constructor(nodes: readonly Nodes[], source: Source, start: number, end: number) {
    const first = nodes[0]
    this.plain = nodes.length <= 1 && (first === undefined || first.type === 'text')
    const lead = first?.type === 'text' ? withLineFeeds(first.value, source) : ''
    if (this.plain) {
      this.text = lead
      this.referring = false
      this.struck = false
    } else {
      const read = {source, text: '', referring: false, struck: false}
      readText(nodes, read, 0)
      this.text = read.text
      this.referring = read.referring
      this.struck = read.struck
    }
    this.boldLead = first?.type === 'strong' ? boldLeadOf(first, nodes[1], source) : 0
    this.plainLead = lead.length
    this.source = source
    this.#nodes = nodes
    this.start = start
    this.end = end
  }

  /** The stretches of {@link text}, in order; read when they are first asked for. */
  get parts(): readonly Part[] {
    this.#parts ??= readParts(this.#nodes, this.source, this.start)
    return this.#parts
  }

  /** The place of the characters from `from` up to `to` of {@link text}. */
  place(from: number, to: number): Position {
    return this.source.place(this.startOffset(from), this.endOffset(to))
  }

  /**
   * The same, with the marks that open the bold text, link or the like that it begins with, and
   * those that close the one that it ends with.
   */
  outerPlace(from: number, to: number): Position {
    const first = this.partAt(from)
    const last = this.partAt(Math.max(to - 1, 0))
    const opening = this.parts[first]
    const closing = this.parts[last]
    const opens = opening?.from === from && this.parts[first - 1]?.wrapper !== opening.wrapper
    const closes = closing?.to === to && this.parts[last + 1]?.wrapper !== closing.wrapper
    return this.source.place(
      (opens ? opening.wrapper?.position?.start.offset : undefined) ?? this.startOffset(from),
      (closes ? closing.wrapper?.position?.end.offset : undefined) ?? this.endOffset(to),
    )
  }

  /** The offset in the source of the character at `index` of {@link text}. */
  startOffset(index: number): number {
    const part = this.parts[this.partAt(index)] ?? this.parts.at(-1)
    return part ? offsetIn(part, index, this) : this.start
  }

  /** The offset in the source right after the character before `index` of {@link text}. */
  endOffset(index: number): number {
    const part = this.parts[this.partAt(Math.max(index - 1, 0))]
    return part ? offsetIn(part, index, this) : this.start
  }

  /** The number of the part that the character at `index` is in. */
  partAt(index: number): number {
    let low = 0
    const {parts} = this
    let high = parts.length
    while (low < high) {
      const middle = (low + high) >> 1
      const part = parts[middle]
      if (part && part.to <= index) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether any character from `from` up to `to` is part of a link. */
  isLinked(from: number, to: number): boolean {
    return this.#hasPart(from, to, isLink)
  }

  /** Whether any character from `from` up to `to` is code, an image or part of a link. */
  hasReference(from: number, to: number): boolean {
    if (from === 0 && to === this.text.length) return this.referring
    return this.#hasPart(from, to, isReference)
  }

  #hasPart(from: number, to: number, test: (part: Part) => boolean): boolean {
    if (!this.referring) return false
    for (let number = this.partAt(from); ; number++) {
      const part = this.parts[number]
      if (!part || part.from >= to) return false
      if (test(part)) return true
    }
  }
}

function isLink({url}: Part): boolean {
  return url !== undefined
}

function isReference({kind, url}: Part): boolean {
  return kind === 'code' || kind === 'image' || url !== undefined
}

/** Reads the phrasing content of `node`, such as a heading or a paragraph. */
export function readInline(node: {children: readonly Nodes[]} & Nodes, source: Source): Inline {
  const {start, end} = node.position ?? {}
  return new Inline(node.children, source, start?.offset ?? 0, end?.offset ?? 0)
}

interface ReadText {
  readonly source: Source
  text: string
  referring: boolean
  struck: boolean
}

/** Reads the text that {@link readParts} reads, by itself, and what kinds of nodes it is in. */
function readText(nodes: readonly Nodes[], read: ReadText, depth: number): void {
  if (depth > deepest) return
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        read.text += withLineFeeds(node.value, read.source)
        break
      case 'inlineCode':
        read.text += withLineFeeds(node.value, read.source)
        read.referring = true
        break
      case 'image':
      case 'imageReference':
        read.text += withLineFeeds(node.alt ?? '', read.source)
        read.referring = true
        break
      case 'break':
        read.text += '\n'
        break
      case 'link':
      case 'linkReference':
        read.referring = true
        readText(node.children, read, depth + 1)
        break
      case 'delete':
        read.struck = true
        readText(node.children, read, depth + 1)
        break
      default:
        if ('children' in node) readText(node.children, read, depth + 1)
    }
  }
}

function boldLeadOf(bold: Strong, next: Nodes | undefined, source: Source): number {
  const starts = bold.children[0]?.type === 'text' && next?.type !== 'strong'
  if (!starts) return 0
  const read = {source, text: '', referring: false, struck: false}
  readText(bold.children, read, 1)
  return read.text.length
}

function readParts(nodes: readonly Nodes[], source: Source, start: number): readonly Part[] {
  const parts: Part[] = []
  const state: Reader = {
    length: 0,
    parts,
    source,
    cursor: start + headingMarks(source.text, start),
    strong: false,
    struck: false,
    url: undefined,
    wrapper: undefined,
  }
  readChildren(nodes, state, 0)
  return parts
}

/** How long the `## ` at `start` is; there is none before a paragraph or a cell. */
function headingMarks(text: string, start: number): number {
  headingPattern.lastIndex = start
  return headingPattern.test(text) ? headingPattern.lastIndex - start : 0
}

const headingPattern = /#{1,6}[ \t]/y

interface Reader {
  /** How much text was read. */
  length: number
  readonly parts: Part[]
  readonly source: Source
  cursor: number
  strong: boolean
  struck: boolean
  url: string | undefined
  wrapper: Nodes | undefined
}

/** Emphasis within emphasis, deeper than anybody writes: what is below is not read. */
const deepest = 100

function readChildren(nodes: readonly Nodes[], state: Reader, depth: number): void {
  if (depth > deepest) return
  for (const node of nodes) {
    if (depth === 0) state.wrapper = 'children' in node ? node : undefined
    switch (node.type) {
      case 'text':
        add(node, node.value, 'text', state)
        break
      case 'inlineCode':
        add(node, node.value, 'code', state)
        break
      case 'image':
      case 'imageReference':
        add(node, node.alt ?? '', 'image', state)
        break
      case 'break':
        add(node, '\n', 'break', state)
        break
      case 'strong': {
        const outer = state.strong
        state.strong = true
        readChildren(node.children, state, depth + 1)
        state.strong = outer
        break
      }
      case 'delete': {
        const outer = state.struck
        state.struck = true
        readChildren(node.children, state, depth + 1)
        state.struck = outer
        break
      }
      case 'link':
      case 'linkReference': {
        const outer = state.url
        state.url = node.type === 'link' ? node.url : ''
        readChildren(node.children, state, depth + 1)
        state.url = outer
        break
      }
      default:
        if ('children' in node) readChildren(node.children as PhrasingContent[], state, depth + 1)
    }
    state.cursor = node.position?.end.offset ?? state.cursor
  }
}

function add(node: Nodes, written: string, kind: Part['kind'], state: Reader): void {
  if (written === '') return
  const value = withLineFeeds(written, state.source)
  const source = state.source.text
  // GFM's bare addresses split text nodes, and the pieces may come without a position.
  const start = node.position?.start.offset ?? pastMarks(value, source, state.cursor)
  const end =
    node.position?.end.offset ??
    align(value, value.length, source, {index: 0, at: start}, source.length, false).at
  state.cursor = end
  const from = state.length
  state.length += value.length
  state.parts.push({
    from,
    to: state.length,
    kind,
    value,
    strong: state.strong,
    struck: state.struck,
    url: state.url,
    start,
    end,
    wrapper: state.wrapper,
  })
}

/** Line endings are normalised. */
function withLineFeeds(text: string, {mayHoldReturns}: Source): string {
  return mayHoldReturns && text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
}

/** Where the text `value` starts that the marks of a heading, a cell or bold text stand before. */
function pastMarks(value: string, source: string, from: number): number {
  let at = from
  while (marks.has(source[at]) && source[at] !== value[0]) at++
  return at
}

const marks: ReadonlySet<string | undefined> = new Set('#*_~| \t')

function offsetIn(part: Part, index: number, inline: Inline): number {
  const inside = index - part.from
  const source = inline.source.text
  const {value} = part
  if (part.kind === 'break') return inside === 0 ? part.start : part.end
  let start = part.start
  if (part.kind === 'code') {
    while (source.charCodeAt(start) === 96) start++
    if (source[start] !== value[0]) start++
  } else if (part.kind === 'image') {
    start += 2
  }
  if (part.kind === 'text') {
    // Stryker disable next-line ArithmeticOperator: without it the same is found more slowly
    if (part.end - part.start === value.length) return start + inside
    // Text that stands on the line below its checkbox.
    while (leads.has(source[start]) && source[start] !== value[0]) start++
  }
  const last = lastWalked.get(part)
  // Stryker disable next-line EqualityOperator: without it the same is found more slowly
  const from = last && last.index <= inside ? last : {index: 0, at: start}
  const walked = align(value, inside, source, from, part.end, part.kind === 'code')
  lastWalked.set(part, walked)
  return walked.at
}

/** How far the places of a part were looked for: most are asked for in order. */
const lastWalked = new WeakMap<Part, Walked>()

const leads: ReadonlySet<string | undefined> = new Set(' \t\r\n>')

/**
 * Walks the decoded `value` and its source side by side, and gives the source offset of the
 * character at `inside`: past backslashes, over entities, over the indentation and the quote
 * marks that start a wrapped line.
 *
 * @param literal
 *   Whether backslashes and entities stand for themselves, as they do in code.
 */
function align(
  value: string,
  inside: number,
  source: string,
  from: Walked,
  end: number,
  literal: boolean,
): Walked {
  let {at, index} = from
  while (index < inside && at < end) {
    const character = value[index]
    if (character === '\n') {
      while (at < end && !isLineEnd(source[at])) at++
      if (source[at] === '\r' && source[at + 1] === '\n') at++
      at++
      index++
      at = textStart(value, index, source, at, end)
    } else if (
      !literal &&
      source[at] === '\\' &&
      source[at + 1] === character &&
      isMark(character)
    ) {
      at += 2
      index++
    } else if (!literal && isEntity(value, index, source, at)) {
      at += entityLength(source, at)
      index += decodedLength(value, index, source[at])
    } else {
      if (source[at] === character || source[at] === '\0') index++
      at++
    }
  }
  return {index, at}
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

/** Whether a backslash before `character` is an escape: it is before ASCII punctuation. */
function isMark(character: string | undefined): boolean {
  return character !== undefined && /^[!-/:-@[-`{-~]$/.test(character)
}

/** Where the text of a wrapped line starts, past its indentation and its quote marks. */
function textStart(
  value: string,
  index: number,
  source: string,
  from: number,
  end: number,
): number {
  let at = from
  while (at < end && isContinuation(source.charCodeAt(at))) at++
  // What the text itself starts with, such as a `>` behind five spaces, was passed by as well.
  let own = index
  while (isContinuation(value.charCodeAt(own))) own++
  return Math.max(at - (own - index), from)
}

/** Whether the source at `at` has an entity that stands for the character at `index`. */
function isEntity(value: string, index: number, source: string, at: number): boolean {
  const length = entityLength(source, at)
  if (length === 0) return false
  const written = source.slice(at, at + length)
  // Unknown names stand for themselves; `&amp;amp;` is `&amp;` of which only the `&` was decoded.
  return ampersandPattern.test(written) || !value.startsWith(written, index)
}

const ampersandPattern = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/

/** How long what an entity stands for is, when `next` is what follows it in the source. */
function decodedLength(value: string, index: number, next: string | undefined): number {
  const length = /^[\u{10000}-\u{10ffff}]/u.test(value.slice(index, index + 2)) ? 2 : 1
  const second = value[index + length]
  return second !== undefined && second !== next && seconds.includes(second) ? length + 1 : length
}

/** What some names end with, such as `&ngE;`, which stands for a sign and the stroke through it. */
const seconds = ['\u0331', '\u0333', '\u0338', '\u200a', '\u20d2', '\u20e5', '\ufe00']

/** The length of the character reference at `at`, 0 for none; the longest name has 31 letters. */
function entityLength(source: string, at: number): number {
  const match = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z\d]{1,31});/i.exec(source.slice(at, at + 33))
  return match ? match[0].length : 0
}

/** Whether a wrapped line can start with the character before its text goes on: ` `, tab, `>`. */
function isContinuation(code: number): boolean {
  return code === 32 || code === 9 || code === 62
}

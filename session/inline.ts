import type {Nodes, PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {Source} from './source.ts'

/** A stretch of an {@link Inline}'s text that comes from one node. */
export interface Part {
  /** Where the stretch starts and ends in {@link Inline.text}. */
  readonly from: number
  readonly to: number
  readonly kind: 'text' | 'code' | 'image' | 'break'
  /** Whether the stretch is in bold. */
  readonly strong: boolean
  /** Whether the stretch is struck out. */
  readonly struck: boolean
  /** The address that the stretch links to; empty when the link is by reference. */
  readonly url: string | undefined
  /** Where the node stands in the source, marks included. */
  readonly start: number
  readonly end: number
}

/**
 * The visible text of a heading, a paragraph or a table cell, with the way back to the source.
 *
 * Rules match prose on {@link text} and ask {@link place} for the characters in the file, so that
 * a finding is exact in spite of escapes, entities, indentation of wrapped lines and bold marks.
 */
export class Inline {
  readonly text: string
  readonly parts: readonly Part[]
  readonly source: Source
  /** Where the node stands: the place of a text that is empty. */
  readonly #start: number

  constructor(text: string, parts: readonly Part[], source: Source, start: number) {
    this.text = text
    this.parts = parts
    this.source = source
    this.#start = start
  }

  /** The place of the characters from `from` up to `to` of {@link text}. */
  place(from: number, to: number): Position {
    return this.source.place(this.startOffset(from), this.endOffset(to))
  }

  /** The offset in the source of the character at `index` of {@link text}. */
  startOffset(index: number): number {
    const part = this.parts[this.partAt(index)] ?? this.parts.at(-1)
    return part ? offsetIn(part, index, this) : this.#start
  }

  /** The offset in the source right after the character before `index` of {@link text}. */
  endOffset(index: number): number {
    const part = this.parts[this.partAt(Math.max(index - 1, 0))] ?? this.parts.at(-1)
    return part ? offsetIn(part, index, this) : this.#start
  }

  /** The number of the part that the character at `index` is in. */
  partAt(index: number): number {
    let low = 0
    let high = this.parts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.parts[middle]?.to ?? 0) <= index) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether any character from `from` up to `to` is part of a link. */
  isLinked(from: number, to: number): boolean {
    for (let number = this.partAt(from); number < this.parts.length; number++) {
      const part = this.parts[number]
      if (!part || part.from >= to) return false
      if (part.url !== undefined) return true
    }
    return false
  }
}

/** Reads the phrasing content of `node`, such as a heading or a paragraph. */
export function readInline(node: {children: readonly Nodes[]} & Nodes, source: Source): Inline {
  const parts: Part[] = []
  const start = node.position?.start.offset ?? 0
  const state: Reader = {
    text: '',
    parts,
    source,
    cursor: start,
    strong: false,
    struck: false,
    url: undefined,
  }
  readChildren(node.children, state)
  return new Inline(state.text, parts, source, start)
}

interface Reader {
  text: string
  readonly parts: Part[]
  readonly source: Source
  cursor: number
  strong: boolean
  struck: boolean
  url: string | undefined
}

function readChildren(nodes: readonly Nodes[], state: Reader): void {
  for (const node of nodes) {
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
        readChildren(node.children, state)
        state.strong = outer
        break
      }
      case 'delete': {
        const outer = state.struck
        state.struck = true
        readChildren(node.children, state)
        state.struck = outer
        break
      }
      case 'link':
      case 'linkReference': {
        const outer = state.url
        state.url = node.type === 'link' ? node.url : ''
        readChildren(node.children, state)
        state.url = outer
        break
      }
      default:
        if ('children' in node) readChildren(node.children as PhrasingContent[], state)
    }
  }
}

function add(node: Nodes, value: string, kind: Part['kind'], state: Reader): void {
  if (value === '') return
  const found = node.position?.start.offset
  // GFM's bare addresses split text nodes, and the pieces may come without a position.
  const start = found ?? Math.max(state.source.text.indexOf(value, state.cursor), state.cursor)
  const end = node.position?.end.offset ?? start + value.length
  state.cursor = end
  const from = state.text.length
  state.text += value
  state.parts.push({
    from,
    to: state.text.length,
    kind,
    strong: state.strong,
    struck: state.struck,
    url: state.url,
    start,
    end,
  })
}

function offsetIn(part: Part, index: number, inline: Inline): number {
  const inside = index - part.from
  const source = inline.source.text
  const value = inline.text.slice(part.from, part.to)
  if (part.kind === 'break') return inside === 0 ? part.start : part.end
  let start = part.start
  if (part.kind === 'code') {
    while (source.charCodeAt(start) === 96) start++
    if (source[start] !== value[0]) start++
  } else if (part.kind === 'image') {
    start += 2
  }
  if (part.kind === 'text' && part.end - part.start === value.length) return start + inside
  return align(value, inside, source, start, part.end)
}

/**
 * Walks the decoded `value` and its source side by side and gives the source offset of the
 * character at `inside`: past backslashes, over entities, over the indentation and the quote
 * marks that start a wrapped line.
 */
function align(value: string, inside: number, source: string, start: number, end: number): number {
  let at = start
  let index = 0
  while (index < inside && at < end) {
    const character = value[index]
    if (character === '\n' || character === '\r') {
      while (at < end && source[at] !== '\n' && source[at] !== '\r') at++
      if (character === '\r' && value[index + 1] === '\n') index++
      if (source[at] === '\r' && source[at + 1] === '\n') at++
      at++
      index++
      while (at < end && isContinuation(source.charCodeAt(at))) at++
    } else if (source[at] === character && !(character === '&' && isDecoded(value, index, source, at))) {
      at++
      index++
    } else if (source[at] === '\\') {
      at++
      if (source[at] === character) {
        at++
        index++
      }
    } else if (source[at] === '&') {
      at += Math.max(entityLength(source, at), 1)
      index += (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
    } else if (character === ' ' && (source[at] === '\n' || source[at] === '\r')) {
      // In a code span a line ending is a space.
      at++
      index++
      while (at < end && isContinuation(source.charCodeAt(at))) at++
    } else {
      at++
    }
  }
  return at
}

/** Whether the `&` at `at` starts an entity whose decoded character stands at `index`. */
function isDecoded(value: string, index: number, source: string, at: number): boolean {
  const length = entityLength(source, at)
  return length > 0 && !value.startsWith(source.slice(at, at + length), index)
}

/** The length of the character reference at `at`, 0 for none; the longest name has 31 letters. */
function entityLength(source: string, at: number): number {
  const match = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z\d]{1,31});/i.exec(source.slice(at, at + 33))
  return match ? match[0].length : 0
}

/** Whether a wrapped line can start with the character before its text goes on: ` `, tab, `>`. */
function isContinuation(code: number): boolean {
  return code === 32 || code === 9 || code === 62
}

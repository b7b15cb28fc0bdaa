import type {List, ListItem, Paragraph, RootContent, Table, TableRow} from 'mdast'
import {type CheckState, readCheckMark} from './checkbox.ts'
import {Inline, readInline} from './inline.ts'
import {type Field, fieldOfCells, readLineFields} from './metadata.ts'
import {offsetOf} from './offset.ts'
import {perObjectInFile} from './remember.ts'
import type {Section} from './section.ts'
import type {Source} from './source.ts'

/** One item of a list, or one row of a table below its head, with all that is nested in it. */
export class Entry {
  readonly node: ListItem | TableRow
  readonly kind: 'item' | 'row'
  /** The item's own text, or the row's first cell with text; empty for a bare `-`. */
  readonly inline: Inline
  /** Where the own text starts in {@link inline}, past a mark such as `✅`. */
  readonly textFrom: number
  /** The state from the checkbox or mark before the text. */
  readonly check: CheckState | undefined
  /** Whether the list is numbered. */
  readonly ordered: boolean
  readonly parent: Entry | undefined
  /** The items of lists nested in the item. */
  readonly children: readonly Entry[]
  /** The item's further paragraphs. */
  readonly paragraphs: readonly Inline[]
  /** The row's cells. */
  readonly cells: readonly Inline[]
  /** The head of the row's table. */
  readonly columns: readonly Inline[]
  readonly #nested: Readonly<Nested>
  #fields: readonly Field[] | undefined

  constructor(parts: EntryParts) {
    this.node = parts.node
    this.kind = parts.node.type === 'listItem' ? 'item' : 'row'
    this.inline = parts.inline
    this.ordered = parts.ordered
    this.parent = parts.parent
    this.children = parts.nested.children
    this.paragraphs = parts.nested.paragraphs
    this.#nested = parts.nested
    this.cells = parts.cells
    this.columns = parts.columns
    const mark = readCheckMark(parts.inline.text)
    this.textFrom = mark?.length ?? 0
    const checked = parts.node.type === 'listItem' ? parts.node.checked : undefined
    const boxed = checked === true ? 'done' : checked === false ? 'open' : undefined
    this.check = boxed ?? mark?.state
  }

  /** The own text past its mark. */
  get text(): string {
    return this.inline.text.slice(this.textFrom)
  }

  /** Whether code, a table or a quote is nested in the item; it is read after the item itself. */
  get hasBlocks(): boolean {
    return this.#nested.hasBlocks
  }

  /**
   * The fields of the entry: `**Field**: value` as its own text, in its nested items and
   * paragraphs, and the columns of its table.
   */
  get fields(): readonly Field[] {
    this.#fields ??= readEntryFields(this)
    return this.#fields
  }

  /** This entry and all that are nested in it, in the document's order. */
  *walk(): Generator<Entry> {
    yield this
    for (const child of this.children) yield* child.walk()
  }

  /** All text of the entry and of what is nested in it. */
  inlines(): readonly Inline[] {
    const inlines: Inline[] = []
    addInlines(this, inlines)
    return inlines
  }
}

function addInlines({cells, children, inline, kind, paragraphs}: Entry, inlines: Inline[]): void {
  if (kind === 'item') inlines.push(inline)
  for (const cell of cells) inlines.push(cell)
  for (const paragraph of paragraphs) inlines.push(paragraph)
  for (const child of children) addInlines(child, inlines)
}

interface Nested {
  readonly children: Entry[]
  readonly paragraphs: Inline[]
  hasBlocks: boolean
}

/** Shared by all items and rows with nothing nested in them, as most are. */
const nothing: Readonly<Nested> = {children: [], paragraphs: [], hasBlocks: false}

interface EntryParts {
  readonly node: ListItem | TableRow
  readonly inline: Inline
  readonly ordered: boolean
  readonly parent: Entry | undefined
  readonly nested: Readonly<Nested>
  readonly cells: readonly Inline[]
  readonly columns: readonly Inline[]
}

/** The content between two headings, as entries and paragraphs. */
export interface Content {
  /** The items and rows of the lists and tables that are not nested in others. */
  readonly entries: readonly Entry[]
  readonly paragraphs: readonly Inline[]
  /** Whether a block of code is among it. */
  readonly hasCode: boolean
}

/** Reads the content of a section, without the sections below it; read once per section. */
export const contentOf = perObjectInFile(
  ({content, inline}: Section): Content => readContent(content, inline.source),
)

export function readContent(nodes: readonly RootContent[], source: Source): Content {
  const entries: Entry[] = []
  const paragraphs: Inline[] = []
  let hasCode = false
  for (const node of nodes) {
    if (node.type === 'list') readList(node, undefined, source, entries)
    else if (node.type === 'table') readRows(node, source, entries)
    else if (node.type === 'paragraph') paragraphs.push(readInline(node, source))
    else if (node.type === 'code') hasCode = true
  }
  return {entries, paragraphs, hasCode}
}

function readList(list: List, parent: Entry | undefined, source: Source, entries: Entry[]): void {
  for (const item of list.children) entries.push(readItem(item, list, parent, source))
}

/** `- - - -` nests a list per two characters; what is deeper than anybody writes is not read. */
const deepest = 50

function depthOf(entry: Entry): number {
  let depth = 0
  for (let parent = entry.parent; parent; parent = parent.parent) depth++
  return depth
}

/** Shared by all items. */
const none: readonly Inline[] = []

function readItem(item: ListItem, list: List, parent: Entry | undefined, source: Source): Entry {
  const {children} = item
  const first = children[0]
  const own: Paragraph | undefined = first?.type === 'paragraph' ? first : undefined
  const isLeaf = children.length === (own ? 1 : 0)
  const nested: Nested | undefined = isLeaf
    ? undefined
    : {children: [], paragraphs: [], hasBlocks: false}
  const entry = new Entry({
    node: item,
    inline: own ? readInline(own, source) : emptyAt(item, source),
    ordered: list.ordered === true,
    parent,
    nested: nested ?? nothing,
    cells: none,
    columns: none,
  })
  if (!nested) return entry
  for (const node of children) {
    if (node === own) continue
    if (node.type === 'list') {
      if (depthOf(entry) < deepest) readList(node, entry, source, nested.children)
    } else if (node.type === 'paragraph') nested.paragraphs.push(readInline(node, source))
    else nested.hasBlocks = true
  }
  return entry
}

function readRows(table: Table, source: Source, entries: Entry[]): void {
  let columns: readonly Inline[] | undefined
  for (const row of table.children) {
    const cells = row.children.map((cell) => readInline(cell, source))
    if (!columns) {
      columns = cells
      continue
    }
    const first = cells.find((cell) => cell.text.trim() !== '')
    entries.push(
      new Entry({
        node: row,
        inline: first ?? emptyAt(row, source),
        ordered: false,
        parent: undefined,
        nested: nothing,
        cells,
        columns,
      }),
    )
  }
}

function emptyAt(node: ListItem | TableRow, source: Source): Inline {
  const start = offsetOf(node)
  return new Inline([], source, start, start)
}

function readEntryFields(entry: Entry): Field[] {
  const fields: Field[] = []
  if (entry.kind === 'row') {
    for (const [index, cell] of entry.cells.entries()) {
      const column = entry.columns[index]
      if (column) fields.push(fieldOfCells(column, cell))
    }
    return fields
  }
  fields.push(...readLineFields(entry.inline, entry.textFrom))
  for (const paragraph of entry.paragraphs) fields.push(...readLineFields(paragraph))
  for (const child of entry.children) fields.push(...readLineFields(child.inline, child.textFrom))
  return fields
}

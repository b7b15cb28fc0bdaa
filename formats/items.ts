import type {Position} from 'unist'
import {keysOf, Phrases} from '../languages/phrases.ts'
import {
  type Content,
  contentOf,
  type Entry,
  type Field,
  type Inline,
  linesOf,
  perObjectInFile,
  readLineFields,
  type Section,
  toKey,
} from '../session/index.ts'
import type {Role} from './format.ts'
import type {Match} from './match.ts'

/**
 * One approach, decision, issue or the like: an item of a list or a row of a table with what is
 * nested in it, or a heading or a line in bold below the section with what stands under it.
 */
export interface Item {
  /** Its name as it is written, without the mark before it. */
  readonly name: string
  /** The name in the file. */
  readonly place: Position
  readonly entry: Entry | undefined
  /** Its fields: `**Field**: value` or a column. */
  readonly fields: readonly Field[]
  /** All of its text, its name first. */
  readonly inlines: readonly Inline[]
  /** Whether a block of code or the like belongs to it. */
  readonly hasBlocks: boolean
  /** The section of the format that it stands in. */
  readonly section: Section
  /** The headings and lines in bold between the section and the item, as they are compared. */
  readonly groups: readonly string[]
}

/**
 * The items in the sections with `role`, in document order, without `None` and the like, and
 * without struck-out ones.
 */
export function itemsOf(match: Match, role: Role): readonly Item[] {
  const byRole = itemsByRole(match)
  let items = byRole.get(role)
  if (!items) {
    items = sectionsOf(match, role).flatMap((section) => itemsIn(section, section, []))
    byRole.set(role, items)
  }
  return items
}

/** Several rules look at the same items. */
const itemsByRole = perObjectInFile((_match: Match) => new Map<Role, readonly Item[]>())

/** The sections of the document that have `role`. */
export function sectionsOf({sections}: Match, role: Role): Section[] {
  return sections.flatMap(({spec, section}) => (spec.role === role ? section : []))
}

/** Whether an item is a form that was not filled in: `Approach:` over fields without a value. */
export function isEmptyForm({entry, name, inlines}: Item): boolean {
  if (entry?.kind !== 'item' || !/:\s*$/.test(name)) return false
  return entry.fields.every(({value}) => value === '') && inlines.slice(1).every(isEmptyFields)
}

function isEmptyFields({text}: Inline): boolean {
  return linesOf(text).every(({from, to}) => /^(?:[^:]*:)?\s*$/.test(text.slice(from, to)))
}

/** Whether a text says none: `None`, `No blockers`, `N/A - config only`. */
export function saysNone(text: string): boolean {
  const word = nothing.findAt(text, pastMarks(text))
  return word !== undefined && !/[\p{L}\p{N}]/u.test(text.charAt(word.to))
}

const nothing = new Phrases(({answers}) => answers.nothing)

/** Where a text begins behind its marks and spaces; -1 when these are all, or too many. */
function pastMarks(text: string): number {
  return text.slice(0, mostMarks + 1).search(/[^\s(*_-]/)
}

const mostMarks = 40

/** Longer than the marks around a word for nothing, and the word. */
const longestNone = 40

/** Whether a text says none, without a reason. */
export function isBareNone(text: string): boolean {
  return bareNothing.is(text.slice(0, longestNone + 1))
}

const bareNothing = new Phrases(({answers}) => `${answers.alone}\n${answers.nothing}`)

function itemsIn(part: Section, section: Section, groups: readonly string[]): Item[] {
  const items: Item[] = []
  for (const run of runsOf(contentOf(part))) {
    const {label, entries} = run
    if (label && !isGroup(keyOfLabel(label), {...run, hasSections: false})) {
      const head = {inline: label, from: 0, to: endOfBold(label)}
      const hasBlocks = entries.some((entry) => entry.hasBlocks)
      items.push(new HeadedItem(head, run, hasBlocks, section, groups))
      continue
    }
    const within = label ? [...groups, keyOfLabel(label)] : groups
    for (const entry of entries) {
      if (!isNothing(entry)) items.push(new EntryItem(entry, section, within))
    }
  }
  for (const below of part.sections) {
    const content = contentOf(below)
    const hasSections = below.sections.length > 0
    if (isGroup(below.name.key, {...content, hasSections})) {
      for (const item of itemsIn(below, section, [...groups, below.name.key])) items.push(item)
    } else {
      const head = {inline: below.inline, from: below.name.from, to: below.name.to}
      items.push(new HeadedItem(head, content, content.hasCode, section, groups))
    }
  }
  return items
}

function isNothing({inline, text}: Entry): boolean {
  return (
    text.trim() === '' ||
    saysNone(text) ||
    (inline.struck &&
      inline.parts.every(
        ({struck, from, to}) => struck || inline.text.slice(from, to).trim() === '',
      ))
  )
}

/** A line in bold with the entries and paragraphs under it; without one, what stands before. */
interface Run {
  readonly label: Inline | undefined
  readonly paragraphs: Inline[]
  readonly entries: Entry[]
}

function runsOf({entries, paragraphs}: Content): Run[] {
  let run: Run = {label: undefined, paragraphs: [], entries: []}
  const runs = [run]
  let next = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    const {start} = paragraph
    // Stryker disable next-line EqualityOperator: no item starts where a paragraph does
    for (let entry = entries[next]; entry && offsetOf(entry) < start; entry = entries[++next]) {
      run.entries.push(entry)
    }
    const following = paragraphs[index + 1]?.start ?? Number.POSITIVE_INFINITY
    // Stryker disable next-line EqualityOperator: no item starts where a paragraph does
    if (isLabel(paragraph, offsetOf(entries[next]) < following)) {
      run = {label: paragraph, paragraphs: [], entries: []}
      runs.push(run)
    } else {
      run.paragraphs.push(paragraph)
    }
  }
  for (const entry of entries.slice(next)) run.entries.push(entry)
  return runs
}

function offsetOf(entry: Entry | undefined): number {
  return entry?.node.position?.start.offset ?? Number.POSITIVE_INFINITY
}

/** Whether a paragraph stands for a heading: all bold, or bold at its start and over a list. */
function isLabel(inline: Inline, overList: boolean): boolean {
  if (inline.plainLead > 0) return false
  const {parts, text} = inline
  const [first] = parts
  if (!first?.strong) return false
  return (
    overList ||
    parts.every((part) => part.strong || /^[\s:]*$/.test(text.slice(part.from, part.to)))
  )
}

function keyOfLabel(label: Inline): string {
  return toKey(label.text.slice(0, endOfBold(label)))
}

function endOfBold({parts, text}: Inline): number {
  const end = parts.find(({strong}) => !strong)?.from ?? text.length
  return endOfName(text, end)
}

/** Where the last character before `end` ends that is neither a colon nor white space. */
function endOfName(text: string, end: number): number {
  let at = end
  while (/[\s:]/.test(text.charAt(at - 1))) at--
  return at
}

interface Grouping {
  readonly paragraphs: readonly Inline[]
  readonly entries: readonly Entry[]
  readonly hasSections: boolean
}

/** A heading that names a kind of things, or is over things that each have details, only sorts. */
function isGroup(key: string, {paragraphs, entries, hasSections}: Grouping): boolean {
  if (hasSections) return true
  if (entries.length === 0) return false
  if (namesKind(key)) return true
  return paragraphs.length === 0 && entries.some(({children}) => children.length > 0)
}

function namesKind(key: string): boolean {
  const words = key.split(' ').slice(0, longestKind + 1)
  if (words.length > longestKind) return false
  return words.some((word) => kinds.has(word)) || words.every(isRank)
}

const longestKind = 4

function isRank(word: string): boolean {
  return ranks.has(word) || /^p[0-4]$/.test(word)
}

const kinds = keysOf(({items}) => items.kinds)
const ranks = keysOf(({items}) => items.ranks)

/** An item of a list or a row of a table. */
class EntryItem implements Item {
  readonly name: string
  readonly entry: Entry
  readonly section: Section
  readonly groups: readonly string[]
  readonly #end: number
  #inlines: readonly Inline[] | undefined

  constructor(entry: Entry, section: Section, groups: readonly string[]) {
    const {text} = entry.inline
    this.#end = text.trimEnd().length
    this.name = text.slice(entry.textFrom, this.#end)
    this.entry = entry
    this.section = section
    this.groups = groups
  }

  get place(): Position {
    return this.entry.inline.place(this.entry.textFrom, this.#end)
  }

  get fields(): readonly Field[] {
    return this.entry.fields
  }

  get inlines(): readonly Inline[] {
    this.#inlines ??= this.entry.inlines()
    return this.#inlines
  }

  get hasBlocks(): boolean {
    return this.entry.hasBlocks
  }
}

/** The heading of an item, or a line in bold that stands for one, with its name in it. */
interface Head {
  readonly inline: Inline
  readonly from: number
  readonly to: number
}

/** The content under a heading or a line in bold. */
class HeadedItem implements Item {
  readonly name: string
  readonly entry = undefined
  readonly hasBlocks: boolean
  readonly section: Section
  readonly groups: readonly string[]
  readonly #head: Head
  readonly #content: Omit<Content, 'hasCode'>
  #fields: readonly Field[] | undefined
  #inlines: readonly Inline[] | undefined

  constructor(
    head: Head,
    content: Omit<Content, 'hasCode'>,
    hasBlocks: boolean,
    section: Section,
    groups: readonly string[],
  ) {
    this.name = head.inline.text.slice(head.from, head.to)
    this.hasBlocks = hasBlocks
    this.section = section
    this.groups = groups
    this.#head = head
    this.#content = content
  }

  get place(): Position {
    return this.#head.inline.place(this.#head.from, this.#head.to)
  }

  get fields(): readonly Field[] {
    this.#fields ??= [
      ...this.#content.paragraphs.flatMap((paragraph) => readLineFields(paragraph)),
      ...this.#content.entries.flatMap(fieldsOfEntry),
    ]
    return this.#fields
  }

  get inlines(): readonly Inline[] {
    const {paragraphs, entries} = this.#content
    this.#inlines ??= [
      this.#head.inline,
      ...paragraphs,
      ...entries.flatMap((entry) => entry.inlines()),
    ]
    return this.#inlines
  }
}

function fieldsOfEntry(entry: Entry): readonly Field[] {
  return entry.kind === 'row' ? entry.fields : readLineFields(entry.inline)
}

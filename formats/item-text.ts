import type {Position} from 'unist'
import {type Keys, keysOf} from '../languages/phrases.ts'
import {type Entry, type Inline, linesOf, readField} from '../session/index.ts'
import type {Item} from './items.ts'

/** One thing that an item says beyond its name. */
export interface Detail {
  /** The field, or the column, as it is compared; empty for text behind the name or below it. */
  readonly key: string
  readonly text: string
  readonly inline: Inline
  /** Where the text stands in {@link inline}. */
  readonly from: number
  readonly to: number
}

/** An item's name and what it says beyond it. */
export interface ItemText {
  /** Where the name stands in {@link inline}. */
  readonly from: number
  readonly to: number
  readonly inline: Inline | undefined
  readonly name: string
  /** The first of the details, in the order of the file, for which `test` holds. */
  find(test: DetailTest): Detail | undefined
}

type DetailTest = (detail: Detail) => boolean

/**
 * Reads what an item says: its name without a label such as `Approach:`, what follows the name
 * after a dash, an arrow, a colon or in a parenthesis, and what is nested in it.
 *
 * @param labels
 *   The keys of labels that only say what kind of thing is named, such as `decision`.
 */
export function readItem(item: Item, labels: Keys): ItemText {
  const {entry, inlines} = item
  const [first] = inlines
  /* v8 ignore next -- whatever has a name has the text that it stands in */
  if (!first) return nameOnly(item)
  return entry?.kind === 'row'
    ? readRow(entry, item.name, labels)
    : new WrittenText(item, first, labels)
}

/** An item of which nothing but the name is asked about. */
export function nameOnly({name}: Item): ItemText {
  return {from: 0, to: 0, inline: undefined, name, find: () => undefined}
}

/** Split when it is first asked for: most items need not be, since they say enough anywhere. */
class WrittenText implements ItemText {
  readonly inline: Inline
  readonly #item: Item
  readonly #labels: Keys
  #parts: ReturnType<typeof splitItem> | undefined

  constructor(item: Item, inline: Inline, labels: Keys) {
    this.inline = inline
    this.#item = item
    this.#labels = labels
  }

  get from(): number {
    return this.#split.from
  }

  get to(): number {
    return this.#split.to
  }

  get name(): string {
    return this.inline.text.slice(this.from, this.to)
  }

  find(test: DetailTest): Detail | undefined {
    return findIn(this.#item.inlines, this.#split.rest, test)
  }

  get #split(): ReturnType<typeof splitItem> {
    this.#parts ??= splitItem(this.#item, this.inline, this.#labels)
    return this.#parts
  }
}

function splitItem({entry, name}: Item, inline: Inline, labels: Keys) {
  const start = entry ? entry.textFrom : nameStart(inline, name)
  const from = pastLabel(inline, start, labels)
  const {to: end, rest} = splitName(inline, from)
  // The colon that a line in bold ends with is no part of its name.
  return {from, to: entry ? end : Math.min(end, start + name.length), rest}
}

/** Reads no further than the test needs: usually the first detail passes. */
function findIn(inlines: readonly Inline[], rest: number, test: DetailTest): Detail | undefined {
  for (const [index, inline] of inlines.entries()) {
    const found = index === 0 ? testRest(inline, rest, test) : findInLines(inline, test)
    if (found) return found
  }
  return undefined
}

/** The text after the name. */
function testRest(inline: Inline, rest: number, test: DetailTest): Detail | undefined {
  const {text} = inline
  const end = text.trimEnd().length
  if (rest >= end) return undefined
  // `Redis (2 hours)`
  const isEnclosed = /[([（]/.test(text.charAt(rest - 1)) && /[)\]）]/.test(text.charAt(end - 1))
  const to = isEnclosed ? end - 1 : end
  const detail = {key: '', text: text.slice(rest, to), inline, from: rest, to}
  return test(detail) ? detail : undefined
}

function nameStart(inline: Inline, name: string): number {
  return Math.max(0, inline.text.indexOf(name))
}

function pastLabel(inline: Inline, start: number, labels: Keys): number {
  const line = inline.text.indexOf('\n', start)
  // Stryker disable next-line EqualityOperator: no text begins with the end of a line
  const field = readField(inline, start, line < 0 ? inline.text.length : line)
  if (!field || field.value === '') return start
  const key = withoutNumber(field.key)
  if (!labels.has(key) && !(key !== field.key && numbered.has(key))) return start
  const labelEnd = inline.text.indexOf(field.label, start) + field.label.length
  return inline.text.indexOf(field.value, labelEnd)
}

/** What is counted rather than named: `Phase 2: …`. */
const numbered = keysOf(({items, names}) => `${names.numbered}\n${items.parts}\n${items.tickets}`)

/** `attempt 2` is an attempt. */
function withoutNumber(key: string): string {
  return key.replace(/ \d{1,3}$/, '')
}

/**
 * Where a name ends and what is said about it starts. A dot ends a name only before a capital, and
 * a hyphen only between spaces.
 */
const separatorPattern = new RegExp(
  [
    /[ \t](?:-{1,2}>?|=>)[ \t]/.source,
    /[ \t]?(?:—|–[ \t]|→|➜|➔|⇒|：|。|；)[ \t]?/.source,
    /[:;](?=\s)[ \t]?/.source,
    /\.[ \t](?=[A-Z"'`])/.source,
    /\n|[ \t][([]|（/.source,
    `[ \\t](?=(?:${[...keysOf(({reasons}) => reasons.leads)].join('|')})\\b)`,
  ].join('|'),
  'g',
)

function splitName(inline: Inline, from: number): {to: number; rest: number} {
  const {text} = inline
  separatorPattern.lastIndex = from
  for (let match = separatorPattern.exec(text); match; match = separatorPattern.exec(text)) {
    const rest = match.index + match[0].length
    // A path or a command in code has dots and colons of its own.
    if (match.index > from && !isCode(inline, match.index)) {
      return {to: text.slice(0, match.index).trimEnd().length, rest}
    }
  }
  const end = text.trimEnd().length
  return {to: end, rest: end}
}

function isCode(inline: Inline, index: number): boolean {
  return inline.referring && inline.parts[inline.partAt(index)]?.kind === 'code'
}

function findInLines(inline: Inline, test: DetailTest): Detail | undefined {
  for (const {from, to} of linesOf(inline.text)) {
    const detail = readLine(inline, from, to)
    if (test(detail)) return detail
  }
  return undefined
}

function readLine(inline: Inline, from: number, to: number): Detail {
  const field = readField(inline, from, to)
  if (field) {
    const start = inline.text.indexOf(field.value, from + field.label.length)
    return {key: field.key, text: field.value, inline, from: start, to: start + field.value.length}
  }
  const line = inline.text.slice(from, to)
  const text = line.trim()
  const start = from + line.length - line.trimStart().length
  return {key: '', text, inline, from: start, to: start + text.length}
}

function readRow(entry: Entry, name: string, labels: Keys): ItemText {
  const details: Detail[] = []
  const own = entry.inline
  for (const [index, inline] of entry.cells.entries()) {
    const field = entry.fields[index]
    const text = inline.text.trim()
    if (inline === own || text === '' || !field || labels.has(field.key)) continue
    const from = inline.text.indexOf(text)
    details.push({key: field.key, text, inline, from, to: from + text.length})
  }
  return {
    from: entry.textFrom,
    to: own.text.trimEnd().length,
    inline: own,
    name,
    find: (test) => details.find(test),
  }
}

/** The place of a name, with the marks of code that it starts or ends with. */
export function placeOfName({inline, from, to}: ItemText, {place}: Item): Position {
  if (!inline) return place
  const first = inline.parts[inline.partAt(from)]
  const last = inline.parts[inline.partAt(Math.max(to - 1, from))]
  const {start, end} = inline.place(from, to)
  return {
    start: first?.kind === 'code' && first.from === from ? inline.source.point(first.start) : start,
    end: last?.kind === 'code' && last.to === to ? inline.source.point(last.end) : end,
  }
}

import type {Position} from 'unist'
import {sectionsOf} from '../formats/items.ts'
import {
  contentOf,
  type Entry,
  type Field,
  type Inline,
  isPlaceholder,
  readContent,
  type Section,
  toKey,
} from '../session/index.ts'
import {quote} from './message.ts'
import {firstWordsIn, isIn, marksIn} from './placeholder-hints.ts'
import {defineRule, type Report, type SessionFile} from './rule.ts'
import {
  entryLabels,
  listFields,
  otherBrackets,
  placeholderNouns,
  sentences,
  templateLines,
  templateTitles,
} from './words/placeholders.ts'

export interface NoPlaceholdersOptions {
  /** More texts that a template leaves behind. */
  readonly add: readonly string[]
  /** Texts that are no placeholders here. */
  readonly allow: readonly string[]
}

export const noPlaceholders = defineRule<NoPlaceholdersOptions>({
  id: 'session-no-placeholders',
  description: 'template text left in: `[Add your context here]`, `TBD`, `YYYY-MM-DD`, a bare `-`',
  severity: 'error',
  why: 'What a template left behind looks like an answer and is none.',
  options: {
    add: {
      description: 'More texts that a template leaves behind.',
      type: 'array',
      items: {type: 'string'},
    },
    allow: {
      description: 'Texts that are no placeholders here.',
      type: 'array',
      items: {type: 'string'},
    },
  },
  defaults: {add: [], allow: []},
  check(file, options, report) {
    // A note of no known format may be about anything, templates among it.
    if (file.match.format.sections.length === 0) return
    const search = new Search(file, options, report)
    search.metadata()
    search.preamble()
    for (const section of file.session.sections) search.section(section)
  },
})

/** A text, or a part of one that stands for itself: a line, a value, a cell. */
interface Slot {
  readonly inline: Inline
  readonly from: number
  readonly to: number
}

/** The head of a column of a table. */
interface Column {
  readonly key: string
  readonly aboutDates: boolean
}

class Search {
  readonly #file: SessionFile
  readonly #added: ReadonlySet<string>
  readonly #allowed: ReadonlySet<string>
  readonly #report: (report: Report) => void
  /** The sections that quote what somebody typed. */
  readonly #quoted: ReadonlySet<Section>
  /** Where each finding starts, and where the last one ends: one finding for one fault. */
  readonly #found = new Set<number>()
  readonly #columns = new Map<Inline, Column>()
  readonly #leadIns = new Map<Section, ReadonlySet<number>>()
  /** Where in the source the marks of placeholders stand, and what they begin with, in order. */
  readonly #marks: readonly number[]
  readonly #words: readonly number[]

  constructor(file: SessionFile, options: NoPlaceholdersOptions, report: (report: Report) => void) {
    this.#file = file
    this.#added = new Set(options.add.map(toComparable))
    this.#allowed = new Set(options.allow.map(toComparable))
    this.#report = report
    this.#quoted = new Set(sectionsOf(file.match, 'prompts'))
    const {text} = file.session.source
    this.#marks = marksIn(text)
    this.#words = firstWordsIn(text)
  }

  metadata(): void {
    const specs = new Map(this.#file.match.fields.map(({field, spec}) => [field, spec]))
    for (const field of this.#file.session.metadata) {
      const spec = specs.get(field)
      if (field.value === '') {
        // A required one is the business of session-required-metadata.
        if (spec && !spec.required) this.addEmpty(field.label, field.valuePlace)
      } else if (spec ? isValuePlaceholder(field) : this.isLeftOver(field)) {
        this.addField(field)
      }
    }
  }

  preamble(): void {
    const {preamble, source} = this.#file.session
    if (preamble.length === 0) return
    for (const inline of readContent(preamble, source).paragraphs) this.lines(inline, 0)
  }

  section(section: Section): void {
    this.heading(section)
    const {entries, paragraphs, hasCode} = contentOf(section)
    if (!this.#quoted.has(section)) for (const inline of paragraphs) this.lines(inline, 0)
    this.entries(entries, section)
    if (hasCode) this.code(section)
  }

  /** A block of code with nothing else in it; code itself may well have brackets. */
  private code(section: Section): void {
    for (const node of section.content) {
      const value = node.type === 'code' ? node.value.trim() : ''
      if (value.length > longestLine || value[0] !== '[' || value.at(-1) !== ']') continue
      const content = value.slice(1, -1)
      if (!content.includes(' ') || !isBracketSlot(content) || this.isAllowed(value)) continue
      const {source} = this.#file.session
      /* v8 ignore next -- all that was read from a file has its place in it */
      const start = node.position?.start.offset ?? 0
      const from = source.text.slice(start, node.position?.end.offset).indexOf(value)
      if (from < 0) continue
      const place = source.place(start + from, start + from + value.length)
      this.addAt(value, place, 'what belongs there')
    }
  }

  private heading(section: Section): void {
    const {inline} = section
    const {text} = inline
    if (this.isHinted(inline)) {
      const slot = {inline, from: 0, to: text.length}
      this.brackets(slot, '')
      this.expressions(slot)
      const date = datePattern.exec(text.slice(0, longestLine))
      if (date && !aboutDates.test(text)) {
        this.add({inline, from: date.index, to: date.index + date[0].length}, 'a date')
      }
    }
    const from = section.name.from
    if (this.isAdded(text.slice(from))) this.add({inline, from, to: text.length})
    if (section !== this.#file.session.title) return
    const colon = text.indexOf(': ')
    const name = colon < 0 ? '' : text.slice(colon + 2).trim()
    if (templateTitles.has(name.toLowerCase()) && !this.isAllowed(name)) {
      const start = text.indexOf(name, colon + 2)
      this.add({inline, from: start, to: start + name.length}, 'the name of the work')
    }
  }

  private entries(entries: readonly Entry[], section: Section): void {
    const siblings = new Siblings(entries, section)
    let index = 0
    for (const entry of entries) this.entry(entry, index++, siblings)
  }

  private entry(entry: Entry, index: number, siblings: Siblings): void {
    const {node, inline, textFrom} = entry
    if (entry.kind === 'row') {
      for (const [index, cell] of entry.cells.entries()) {
        if (!this.isHinted(cell)) continue
        this.text({inline: cell, from: 0, to: cell.text.length}, this.column(entry, index), true)
      }
      return
    }
    const empty = entry.children.length + entry.paragraphs.length === 0 && !entry.hasBlocks
    const written = empty && inline.text.length < longestBare ? node.position : undefined
    if (written && bareItem.test(this.slice(written))) {
      this.addBare(written)
      return
    }
    this.lines(inline, textFrom)
    this.emptyField(entry, index, siblings)
    for (const paragraph of entry.paragraphs) this.lines(paragraph, 0)
    if (entry.children.length > 0) this.entries(entry.children, siblings.section)
  }

  /** `- **Result**:` with nothing behind it, nothing nested in it and nothing that it leads to. */
  private emptyField(entry: Entry, index: number, siblings: Siblings): void {
    const {inline, textFrom} = entry
    const end = inline.text.trimEnd().length
    if (!isColon(inline.text[end - 1]) || end - textFrom > longestLabel) return
    const label = inline.text.slice(textFrom, end - 1).trim()
    const offset = afterMarks(inline.source.text, inline.endOffset(end))
    // In the source it is the last as well: `<br>` and the like are no text.
    if (offset === undefined) return
    if (entry.paragraphs.length > 0 || entry.hasBlocks) return
    const endOfItem = entry.node.position?.end.offset
    if (endOfItem !== undefined && this.leadInEnds(siblings.section).has(endOfItem)) return
    const fields = entry.children.filter(isField)
    if (entry.children.length > 0) {
      if (fields.length < entry.children.length || !entryLabels.has(toKey(label))) return
    } else if (!entry.parent && !entryLabels.has(toKey(label))) {
      const next = siblings.entries[index + 1]
      if ((next && !isField(next)) || siblings.fields < 2) return
    } else if (siblings.fields < siblings.entries.length) {
      return
    }
    if (this.isAllowed(label)) return
    this.addEmpty(label, inline.source.place(offset, offset))
  }

  /** Where the lists of a section end that lead in to a block that is not nested in them. */
  private leadInEnds(section: Section): ReadonlySet<number> {
    let ends = this.#leadIns.get(section)
    if (!ends) {
      ends = leadInEnds(section)
      this.#leadIns.set(section, ends)
    }
    return ends
  }

  private lines(inline: Inline, start: number): void {
    if (!this.isHinted(inline)) return
    const {text} = inline
    const whole: Slot = {inline, from: start, to: text.length}
    if (this.isBracketed(text.slice(start).trim())) {
      this.add(trimmed(whole))
      return
    }
    for (let from = start; from < text.length; ) {
      const newline = text.indexOf('\n', from)
      const to = newline < 0 ? text.length : newline
      this.text({inline, from, to}, undefined, false)
      from = to + 1
    }
  }

  /** What is known of a column's head, which can be as long as a file: all rows share it. */
  private column({columns}: Entry, index: number): Column | undefined {
    const head = columns[index]
    /* v8 ignore next -- GFM cuts a row to as many cells as the head has */
    if (!head) return undefined
    let column = this.#columns.get(head)
    if (!column) {
      column = {key: toKey(head.text), aboutDates: aboutDates.test(head.text)}
      this.#columns.set(head, column)
    }
    return column
  }

  /** A line or a cell: by itself, the value in it, and what is in brackets. */
  private text(given: Slot, column: Column | undefined, cell: boolean): void {
    const slot = trimmed(given)
    const {inline, from, to} = slot
    const text = inline.text.slice(from, to)
    if (text === '') return
    if (text.length <= longestWords) {
      if (this.isWhole(text, cell) && !column?.aboutDates) {
        this.add(slot)
        return
      }
      const colon = text.search(/[:：]/)
      if (colon > 0) {
        const value = trimmed({inline, from: from + colon + 1, to})
        if (this.isValue(inline.text.slice(value.from, to), text.slice(0, colon))) this.add(value)
      }
    }
    if (!isIn(this.#marks, inline)) return
    if (text.length <= longestWords) this.datedLabel(slot)
    this.brackets(slot, column?.key)
    this.wholeExpressions(slot)
  }

  private isWhole(text: string, cell: boolean): boolean {
    if (this.isAllowed(text)) return false
    if (this.isAdded(text)) return true
    const first = text.charCodeAt(0)
    if (first === 91 || first === 123 || first === 60 || first === 46 || first === 0x2026) {
      return false
    }
    return (
      isPlaceholder(text) ||
      sentences.some(({pattern}) => pattern.test(text)) ||
      (text.length <= longestTemplateLine && templateLines.has(text.toLowerCase())) ||
      (cell ? samplePath.test(text) : false)
    )
  }

  private isValue(value: string, label: string): boolean {
    if (value === '' || value.length > longestWords || this.isAllowed(value)) return false
    if (this.isAdded(value)) return true
    const first = value.charCodeAt(0)
    if (first === 91 || first === 123 || first === 60 || first === 46 || first === 0x2026) {
      return false
    }
    if (!isPlaceholder(value)) return false
    return !(dateShape.test(value) && !dateLabel.test(label))
  }

  /** `**Previous session** (YYYY-MM-DD):` */
  private datedLabel({inline, from, to}: Slot): void {
    const text = inline.text.slice(from, to)
    const open = text.search(/\((?:YYYY-MM-DD|DATE)\)/)
    if (open < 0 || open > longestLabel || aboutDates.test(text.slice(0, open))) return
    if (!inline.parts[inline.partAt(from)]?.strong) return
    const end = text.indexOf(')', open)
    this.add({inline, from: from + open + 1, to: from + end}, 'a date')
  }

  /** `[Add your context here]`, `confirmed by: [evidence]`, `{DESCRIPTION}`. */
  private brackets(slot: Slot, field: string | undefined): void {
    const {inline, from, to} = slot
    const text = inline.text.slice(from, to)
    // The label of a line can be as long as a file, so it is read once and where there is a bracket.
    let label = field
    const listed = () => {
      label ??= toKey(text.slice(0, Math.max(text.search(/[:：]/), 0)))
      return listFields.has(label)
    }
    this.pairs(slot, '[', ']', listed)
    this.pairs(slot, '{', '}', listed)
  }

  /**
   * @param listed
   *   Whether the brackets stand in a field whose values are lists in brackets.
   */
  private pairs(slot: Slot, open: '[' | '{', close: ']' | '}', listed: () => boolean): void {
    const {inline, from, to} = slot
    const text = inline.text.slice(from, to)
    let at = text.indexOf(open)
    while (at >= 0) {
      let end = text.indexOf(close, at)
      if (end < 0) return
      // `[[page]]` is a link; `{{name}}` a slot of another template language.
      const inner = text.lastIndexOf(open, end)
      const doubled = open === '{' && inner === at + 1 && text[end + 1] === close
      if (doubled) end++
      else if (inner > at) at = inner
      const found = {inline, from: from + at, to: from + end + 1}
      if (this.isSlot(found, slot, listed)) this.add(found)
      at = text.indexOf(open, end + 1)
    }
  }

  private isSlot({inline, from, to}: Slot, line: Slot, listed: () => boolean): boolean {
    const {text} = inline
    const part = inline.parts[inline.partAt(from)]
    if (part?.kind !== 'text' || part.struck || inline.isLinked(from, to)) return false
    const written = text.slice(from, to)
    if (this.isAllowed(written)) return false
    if (this.isAdded(written)) return true
    const before = text.slice(Math.max(line.from, from - 3), from)
    const after = text.slice(to, Math.min(line.to, to + 3))
    if (from > line.from && !slotStart.test(before)) return false
    if (to < line.to && !slotEnd.test(after)) return false
    const content = written.replaceAll(/^[[{]{1,2}|[\]}]{1,2}$/g, '').trim()
    if (written[0] === '{') return isBraceSlot(content)
    if (listed()) return false
    // A tag in front of a text: `[Backend] - …`; templates put lower case there.
    const leads = from === line.from && to < line.to
    return isBracketSlot(content) && !(leads && /^\p{Lu}/u.test(content) && !isNoun(content))
  }

  private isBracketed(text: string): boolean {
    if (text[0] !== '[' || !text.includes('\n')) return false
    const end = text.indexOf(']')
    if (end !== text.length - 1) return false
    return text.lastIndexOf('[') === 0 && isBracketSlot(text.slice(1, -1))
  }

  private expressions({inline, from, to}: Slot): void {
    const match = expression.exec(inline.text.slice(from, to))
    if (!match) return
    const at = from + match.index
    if (inline.parts[inline.partAt(at)]?.kind === 'text') {
      this.add({inline, from: at, to: at + match[0].length})
    }
  }

  /** In prose only what is the whole value: a sentence may well be about a variable. */
  private wholeExpressions({inline, from, to}: Slot): void {
    const text = inline.text.slice(from, to)
    const match = valueExpression.exec(text)
    if (!match?.[1]) return
    const start = from + match[0].length - match[1].length
    this.expressions({inline, from: start, to})
  }

  private isLeftOver(field: Field): boolean {
    if (listFields.has(field.key) || field.linked) return false
    const {value} = field
    return isValuePlaceholder(field) && (value[0] !== '[' || isBracketSlot(value.slice(1, -1)))
  }

  /** Whether the slower looks could find anything in a text. */
  private isHinted(inline: Inline): boolean {
    return this.#added.size > 0 || isIn(this.#marks, inline) || isIn(this.#words, inline)
  }

  private isAdded(text: string): boolean {
    return this.#added.size > 0 && this.#added.has(toComparable(text))
  }

  private isAllowed(text: string): boolean {
    return this.#allowed.size > 0 && this.#allowed.has(toComparable(text))
  }

  private slice({start, end}: Position): string {
    return this.#file.session.source.text.slice(start.offset, end.offset)
  }

  private addField(field: Field): void {
    if (this.isAllowed(field.value)) return
    this.addAt(field.value, field.valuePlace, 'a value')
  }

  private add({inline, from, to}: Slot, expected = 'what belongs there'): void {
    this.addAt(inline.text.slice(from, to), inline.place(from, to), expected)
  }

  private addAt(text: string, place: Position, expected: string): void {
    if (!this.isNew(place)) return
    this.#report({message: `Unexpected placeholder ${quote(text)}, expected ${expected}`, place})
  }

  private addBare(place: Position): void {
    const text = this.slice(place).trimEnd()
    const {offset = 0} = place.start
    const end = this.#file.session.source.point(offset + text.length)
    this.#report({
      message: `Unexpected empty item ${quote(text)}, expected text, or no item`,
      place: {start: place.start, end},
    })
  }

  private addEmpty(label: string, place: Position): void {
    if (!this.isNew(place)) return
    this.#report({message: `Unexpected empty field ${quote(label)}, expected a value`, place})
  }

  /** The header is read as metadata and as text. */
  private isNew({start: {offset = -1}}: Position): boolean {
    if (this.#found.has(offset)) return false
    this.#found.add(offset)
    return true
  }
}

const longestBare = 8
const longestLabel = 60
const longestLine = 300
const longestWords = 200
const longestTemplateLine = Math.max(...[...templateLines].map((line) => line.length))

const samplePath = /^path\/to\/(?:file|component|module)(?:\.\w{1,5})?$/
const dateShape = /^(?:yyyy|dd|hh)/i
const datePattern = /(?<![\w-])(?:YYYY-MM-DD|YYYY\/MM\/DD|DD\.MM\.YYYY|YYYYMMDD)(?![\w-])/
/** What is said about how dates are written is no date that is missing. */
const aboutDates = /conven|format|iso|naming|pattern|regex|schema|style|syntax|filename|file name/i
const dateLabel =
  /(?<![a-z])(?:at|by|completed|created|date|day|deadline|due|ended|eta|expected|modified|on|session|started|time|updated|when)\W{0,3}$/i
const expression = /\$\([^()]{0,60}\)|\$\{[\w.-]{1,40}\}/
const valueExpression = /^(?:[^:：$]{1,60}[:：]\s{0,3})?(\$[({][^(){}]{0,60}[)}])$/
const bareItem = /^(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[[ xX]?\])?\s*$/
const slotStart = /(?:[:：—–→=(|]\s?|\s-\s)$/
const slotEnd = /^(?:\s?[:：—–→|).;,]|\s-\s|\s\()/

function isBracketSlot(content: string): boolean {
  if (content.length < 2 || content.length > longestBracket || !/^[\p{L}\d]/u.test(content)) {
    return false
  }
  if (otherScript.test(content) || reference.test(content)) return false
  const words = content.split(/\s+/, mostWords)
  const [word = ''] = words
  const first = word.toLowerCase().replaceAll(/[^a-z-]/g, '')
  if (words.length === 1)
    return isNoun(content) || upperName.test(content) || dateShape.test(content)
  if (words.length < 4 && otherBrackets.has(first)) return false
  if (events.test(content)) return false
  const listed = content.split(',')
  return (
    listed.length < 2 ||
    content.includes('e.g.') ||
    listed.some((word) => word.trim().includes(' '))
  )
}

function isBraceSlot(content: string): boolean {
  if (/["'=;:,()$.\\/]/.test(content) || otherScript.test(content)) return false
  return (
    /^[A-Z][A-Z_ -]{2,40}$/.test(content) ||
    isNoun(content) ||
    /^[A-Za-z]+(?: [a-z]+){1,8}$/.test(content.slice(0, longestLine))
  )
}

function isNoun(content: string): boolean {
  return placeholderNouns.has(content.toLowerCase().replace(/^your[ _-]/, ''))
}

/** The longest paragraph of instructions that a template puts in brackets. */
const longestBracket = 600
const mostWords = 200
const upperName = /^[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}$/
/** Times, dates, issues, addresses, quotations and citations. */
const reference = /\d:\d|\d{3}|#\d|:\/\/|^["'`]|et al\b|\bp\.\s?\d/
const events = /^(?:request interrupted|compaction|image|pasted|redacted|truncated|omitted)\b/i
/** Where words are not told by spaces, or a state cannot be told from a description. */
const otherScript = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\p{sc=Cyrillic}]/u

function isValuePlaceholder({value, linked}: Field): boolean {
  return !linked && (isPlaceholder(value) || /^\$[({][^)}]{0,60}[)}]/.test(value))
}

/** Whether an entry begins with a label, such as `**Result**: it holds`. */
function isField({inline, textFrom}: Entry): boolean {
  const colon = inline.text.slice(textFrom, textFrom + longestLabel).search(/[:：]/)
  return colon > 0
}

/** The entries of one list, or of the lists of a section. */
class Siblings {
  readonly entries: readonly Entry[]
  readonly section: Section
  #fields: number | undefined

  constructor(entries: readonly Entry[], section: Section) {
    this.entries = entries
    this.section = section
  }

  /** How many of them are fields. */
  get fields(): number {
    this.#fields ??= this.entries.filter(isField).length
    return this.#fields
  }
}

/** Where lists end that a block follows which is not nested in them: `1. Start it:` and code. */
function leadInEnds({content}: Section): ReadonlySet<number> {
  const ends = new Set<number>()
  for (const [index, node] of content.entries()) {
    const next = content[index + 1]
    if (node.type === 'list' && next && next.type !== 'thematicBreak') {
      /* v8 ignore next -- all that was read from a file has its place in it */
      ends.add(node.position?.end.offset ?? -1)
    }
  }
  return ends
}

/** The offset behind the marks of bold text, when nothing else follows on the line. */
function afterMarks(text: string, offset: number): number | undefined {
  const match = /^([*_]{0,3})[ \t]{0,8}(?:$|[\r\n])/.exec(text.slice(offset, offset + 12))
  return match?.[1] === undefined ? undefined : offset + match[1].length
}

function isColon(character: string | undefined): boolean {
  return character === ':' || character === '：'
}

function trimmed({inline, from, to}: Slot): Slot {
  const text = inline.text.slice(from, to)
  const lead = text.length - text.trimStart().length
  return {inline, from: from + lead, to: from + Math.max(text.trimEnd().length, lead)}
}

function toComparable(text: string): string {
  return text.trim().toLowerCase()
}

import {keysOf} from '../../languages/phrases.ts'
import {type Entry, type Section, toKey} from '../../session/index.ts'
import type {Findings} from './findings.ts'
import type {Lines} from './lines.ts'

/** Looks for placeholders in the entries of a section: in their texts, and for what is missing. */
export class Entries {
  readonly #findings: Findings
  readonly #lines: Lines
  readonly #section: Section
  #leadInEnds: ReadonlySet<number> | undefined

  constructor(section: Section, lines: Lines, findings: Findings) {
    this.#section = section
    this.#lines = lines
    this.#findings = findings
  }

  search(entries: readonly Entry[]): void {
    const siblings = new Siblings(entries)
    let index = 0
    for (const entry of entries) this.#searchEntry(entry, index++, siblings)
  }

  #searchEntry(entry: Entry, index: number, siblings: Siblings): void {
    if (entry.kind === 'row') {
      this.#lines.searchCells(entry)
      return
    }
    const {node, inline, textFrom} = entry
    const isLeaf = entry.children.length + entry.paragraphs.length === 0 && !entry.hasBlocks
    // Stryker disable next-line ConditionalExpression,EqualityOperator,LogicalOperator: it only saves time
    const place = isLeaf && inline.text.length < longestBare ? node.position : undefined
    if (place) {
      const written = inline.source.text.slice(place.start.offset, place.end.offset)
      if (bareItem.test(written)) {
        this.#findings.addEmptyItem(place)
        return
      }
    }
    this.#lines.search(inline, textFrom)
    this.#searchEmptyField(entry, index, siblings)
    for (const paragraph of entry.paragraphs) this.#lines.search(paragraph, 0)
    if (entry.children.length > 0) this.search(entry.children)
  }

  /** `- **Result**:` with nothing behind it, nothing nested in it and nothing that it leads to. */
  #searchEmptyField(entry: Entry, index: number, siblings: Siblings): void {
    const {inline, textFrom} = entry
    const end = inline.text.trimEnd().length
    if (!isColon(inline.text[end - 1]) || end - textFrom > longestLabel) return
    const label = inline.text.slice(textFrom, end - 1).trim()
    const offset = afterMarks(inline.source.text, inline.endOffset(end))
    // In the source it is the last as well: `<br>` and the like are no text.
    if (offset === undefined) return
    if (entry.paragraphs.length > 0 || entry.hasBlocks || this.#isLeadIn(entry)) return
    const fields = entry.children.filter(isField)
    if (entry.children.length > 0) {
      if (fields.length < entry.children.length || !entryLabels.has(toKey(label))) return
    } else if (!entry.parent && !entryLabels.has(toKey(label))) {
      const next = siblings.entries[index + 1]
      if ((next && !isField(next)) || siblings.fields < 2) return
    } else if (siblings.fields < siblings.entries.length) {
      return
    }
    if (this.#findings.isAllowed(label)) return
    this.#findings.addEmptyField(label, inline.source.place(offset, offset))
  }

  /** Whether a block follows an item that ends its list: `1. Start it:` and code. */
  #isLeadIn({node}: Entry): boolean {
    this.#leadInEnds ??= leadInEnds(this.#section)
    const end = node.position?.end.offset
    return end !== undefined && this.#leadInEnds.has(end)
  }
}

/** The entries of one list, or of the lists of a section. */
class Siblings {
  readonly entries: readonly Entry[]
  #fields: number | undefined

  constructor(entries: readonly Entry[]) {
    this.entries = entries
  }

  /** How many of them are fields. */
  get fields(): number {
    this.#fields ??= this.entries.filter(isField).length
    return this.#fields
  }
}

/** Whether an entry begins with a label, such as `**Result**: it holds`. */
function isField({inline, textFrom}: Entry): boolean {
  return inline.text.slice(textFrom, textFrom + longestLabel).search(/[:：]/) > 0
}

/** Where lists end that a block follows which is not nested in them. */
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

const entryLabels = keysOf(({templates}) => templates.entryLabels)
const bareItem = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]*\[[ xX]?\])?\s*$/
const longestBare = 8
const longestLabel = 60

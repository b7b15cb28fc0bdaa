import {isBracketSlot} from '../../prose/placeholder-brackets.ts'
import {isAboutDates, isDateLabel, isDateShape} from '../../prose/placeholder-dates.ts'
import {isTemplateText} from '../../prose/placeholder-texts.ts'
import {type Entry, type Inline, isPlaceholder, linesOf, toKey} from '../../session/index.ts'
import {addBrackets} from './brackets.ts'
import {addWholeExpression} from './expressions.ts'
import type {Findings} from './findings.ts'
import type {Prefilter} from './prefilter.ts'
import {type Slot, trimmed} from './slot.ts'

/** Looks for placeholders in the lines of paragraphs and items, and in the cells of rows. */
export class Lines {
  readonly #findings: Findings
  readonly #prefilter: Prefilter
  readonly #columns = new Map<Inline, Column>()

  constructor(findings: Findings, prefilter: Prefilter) {
    this.#findings = findings
    this.#prefilter = prefilter
  }

  /**
   * @param start
   *   Where the text starts, past a mark such as `✅`.
   */
  search(inline: Inline, start: number): void {
    if (!this.#prefilter.passes(inline)) return
    const {text} = inline
    if (isBracketed(text.slice(start).trim())) {
      this.#findings.add(trimmed({inline, from: start, to: text.length}))
      return
    }
    for (const {from, to} of linesOf(text, start)) this.#searchText({inline, from, to}, undefined)
  }

  searchCells({cells, columns}: Entry): void {
    for (const [index, inline] of cells.entries()) {
      const head = columns[index]
      /* v8 ignore next -- GFM cuts a row to as many cells as the head has */
      if (!head) return
      if (!this.#prefilter.passes(inline)) continue
      this.#searchText({inline, from: 0, to: inline.text.length}, this.#column(head))
    }
  }

  /** What is known of a column's head, which can be as long as a file: all rows share it. */
  #column(head: Inline): Column {
    let column = this.#columns.get(head)
    if (!column) {
      column = {key: toKey(head.text), isAboutDates: isAboutDates(head.text)}
      this.#columns.set(head, column)
    }
    return column
  }

  /**
   * A line or a cell: by itself, the value in it, and what is in brackets.
   *
   * @param column
   *   Set for a cell.
   */
  #searchText(given: Slot, column: Column | undefined): void {
    const slot = trimmed(given)
    const {inline, from, to} = slot
    const text = inline.text.slice(from, to)
    if (text === '') return
    if (text.length <= longestText) {
      if (this.#isWhole(text, column !== undefined) && !column?.isAboutDates) {
        this.#findings.add(slot)
        return
      }
      const colon = text.search(/[:：]/)
      if (colon > 0) {
        const value = trimmed({inline, from: from + colon + 1, to})
        if (this.#isValue(inline.text.slice(value.from, to), text.slice(0, colon))) {
          this.#findings.add(value)
        }
      }
    }
    if (!this.#prefilter.hasMark(inline)) return
    if (text.length <= longestText) this.#searchDatedLabel(slot)
    addBrackets(slot, column?.key, this.#findings)
    addWholeExpression(slot, this.#findings)
  }

  #isWhole(text: string, isCell: boolean): boolean {
    if (this.#findings.isAllowed(text)) return false
    if (this.#findings.isAdded(text)) return true
    if (opensSlot(text)) return false
    return isPlaceholder(text) || isTemplateText(text) || (isCell && samplePath.test(text))
  }

  #isValue(value: string, label: string): boolean {
    if (value === '' || this.#findings.isAllowed(value)) return false
    if (this.#findings.isAdded(value)) return true
    if (opensSlot(value) || !isPlaceholder(value)) return false
    return !isDateShape(value) || isDateLabel(label)
  }

  /** `**Previous session** (YYYY-MM-DD):` */
  #searchDatedLabel({inline, from, to}: Slot): void {
    const text = inline.text.slice(from, to)
    const open = text.search(/\((?:YYYY-MM-DD|DATE)\)/)
    if (open < 0 || open > longestLabel || isAboutDates(text.slice(0, open))) return
    if (!inline.parts[inline.partAt(from)]?.strong) return
    const end = text.indexOf(')', open)
    this.#findings.add({inline, from: from + open + 1, to: from + end}, 'a date')
  }
}

/** The head of a column of a table. */
interface Column {
  readonly key: string
  readonly isAboutDates: boolean
}

/** Whether a text begins with a bracket, or with dots that stand for a text. */
function opensSlot(text: string): boolean {
  return '[{<.…'.includes(text.charAt(0))
}

/** Brackets around several lines. */
function isBracketed(text: string): boolean {
  if (text[0] !== '[' || !text.includes('\n')) return false
  const end = text.indexOf(']')
  if (end !== text.length - 1) return false
  return text.lastIndexOf('[') === 0 && isBracketSlot(text.slice(1, -1))
}

const longestLabel = 60
const longestText = 200
const samplePath = /^path\/to\/(?:file|component|module)(?:\.\w{1,5})?$/

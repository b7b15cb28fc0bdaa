import type {Position} from 'unist'
import type {Source} from '../../session/index.ts'
import {quote} from '../message.ts'
import type {Report} from '../rule.ts'
import type {Slot} from './slot.ts'

export interface PlaceholderOptions {
  /** Further texts that templates leave behind. */
  readonly add: readonly string[]
  /** Texts that are not placeholders in this project. */
  readonly allow: readonly string[]
}

/** What is found in one file, each fault once, and what the user says about its texts. */
export class Findings {
  readonly #added: ReadonlySet<string>
  readonly #allowed: ReadonlySet<string>
  readonly #report: (report: Report) => void
  readonly #source: Source
  /** Where each finding starts: the header is read as metadata and as text. */
  readonly #found = new Set<number>()

  constructor({add, allow}: PlaceholderOptions, source: Source, report: (report: Report) => void) {
    this.#added = new Set(add.map(toComparable))
    this.#allowed = new Set(allow.map(toComparable))
    this.#report = report
    this.#source = source
  }

  isAdded(text: string): boolean {
    return this.#added.size > 0 && this.#added.has(toComparable(text))
  }

  isAllowed(text: string): boolean {
    return this.#allowed.size > 0 && this.#allowed.has(toComparable(text))
  }

  add({inline, from, to}: Slot, expected = 'the text that it stands for'): void {
    this.addAt(inline.text.slice(from, to), inline.place(from, to), expected)
  }

  addAt(text: string, place: Position, expected: string): void {
    if (!this.#isNew(place)) return
    this.#report({message: `Unexpected placeholder ${quote(text)}, expected ${expected}`, place})
  }

  addEmptyField(label: string, place: Position): void {
    if (!this.#isNew(place)) return
    this.#report({message: `Unexpected empty field ${quote(label)}, expected a value`, place})
  }

  /**
   * @param place
   *   The place of the whole item.
   */
  addEmptyItem({start, end: {offset: end}}: Position): void {
    const {offset = 0} = start
    const text = this.#source.text.slice(offset, end).trimEnd()
    this.#report({
      message: `Unexpected empty item ${quote(text)}, expected text or no item`,
      place: {start, end: this.#source.point(offset + text.length)},
    })
  }

  #isNew({start: {offset = -1}}: Position): boolean {
    if (this.#found.has(offset)) return false
    this.#found.add(offset)
    return true
  }
}

function toComparable(text: string): string {
  return text.trim().toLowerCase()
}

import type {Root, RootContent} from 'mdast'
import {type Field, readFields} from './metadata.ts'
import {type Outline, readOutline, type Section} from './section.ts'
import {Source} from './source.ts'

/** A syntax tree read as a session: title, metadata, sections. Knows of no format. */
export class Session {
  readonly tree: Root
  readonly source: Source
  /** The first heading of the first level. */
  readonly title: Section | undefined
  readonly #outline: Outline
  #metadata: readonly Field[] | undefined

  constructor(tree: Root, source: Source) {
    this.tree = tree
    this.source = source
    this.#outline = readOutline(tree, source)
    this.title = this.sections.find((section) => section.depth === 1)
  }

  /** Every heading at the root of the document, the title among them, in order. */
  get sections(): readonly Section[] {
    return this.#outline.sections
  }

  /** The content before the first heading. */
  get preamble(): readonly RootContent[] {
    return this.#outline.preamble
  }

  /** The fields of the header, before the first heading that is not the title. */
  get metadata(): readonly Field[] {
    this.#metadata ??= readFields(this.header, this.source)
    return this.#metadata
  }

  private get header(): readonly RootContent[] {
    const [first] = this.sections
    return first?.depth === 1 ? [...this.preamble, ...first.content] : this.preamble
  }
}

/**
 * Reads `tree` as a session.
 *
 * @param tree
 *   The document with GFM and front matter; positions must be those of `text`.
 * @param text
 *   The text that `tree` was made from, without a byte-order mark.
 */
export function readSession(tree: Root, text: string): Session {
  return new Session(tree, new Source(text))
}

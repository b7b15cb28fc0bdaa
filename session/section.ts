import type {Heading, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import {type Inline, readInline} from './inline.ts'
import {type Name, readName} from './name.ts'
import type {Source} from './source.ts'

/** A heading with all that follows it, up to the next heading of the same or a higher level. */
export class Section {
  readonly heading: Heading
  readonly depth: number
  readonly inline: Inline
  readonly name: Name
  readonly parent: Section | undefined
  /** The content between this heading and the next one of any level. */
  readonly content: RootContent[] = []
  /** The sections right below this one. */
  readonly sections: Section[] = []

  constructor(heading: Heading, source: Source, parent: Section | undefined) {
    this.heading = heading
    this.depth = heading.depth
    this.inline = readInline(heading, source)
    this.name = readName(this.inline.text)
    this.parent = parent
  }

  /** The heading's text as it is shown. */
  get title(): string {
    return this.inline.text
  }

  /** The whole heading, marks included. */
  get headingPlace(): Position | undefined {
    return this.heading.position
  }

  /** The name within the heading: without emoji, numbering and a trailing colon. */
  get namePlace(): Position {
    return this.inline.place(this.name.from, this.name.to)
  }
}

export interface Outline {
  /** The content before the first heading. */
  readonly preamble: readonly RootContent[]
  /** Every heading at the root of the document, in order. */
  readonly sections: readonly Section[]
}

/** Reads the headings of `tree` that are not in a quote or a list as nested sections. */
export function readOutline(tree: Root, source: Source): Outline {
  const preamble: RootContent[] = []
  const sections: Section[] = []
  const open: Section[] = []
  for (const node of tree.children) {
    if (node.type !== 'heading') {
      const target = open.at(-1)?.content ?? preamble
      target.push(node)
      continue
    }
    let last = open.at(-1)
    while (last && last.depth >= node.depth) {
      open.pop()
      last = open.at(-1)
    }
    const section = new Section(node, source, last)
    last?.sections.push(section)
    sections.push(section)
    open.push(section)
  }
  return {preamble, sections}
}

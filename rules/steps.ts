import {contentOf, type Entry, type Inline, type Section} from '../session/index.ts'

/** An entry of a section, with what stands above it and says when its turn comes. */
export interface Step {
  readonly entry: Entry
  /**
   * The headings below the section, the paragraph before the list and the items that the entry is
   * nested in, the nearest last.
   */
  readonly leads: readonly string[]
}

/** Every entry of a section and of the sections below it, nested ones too, in order. */
export function* stepsOf(section: Section, leads: readonly string[] = []): Generator<Step> {
  for (const {entry, lead} of ledEntries(section)) {
    yield* nestedSteps(entry, lead === undefined ? leads : [...leads, lead])
  }
  for (const below of section.sections) yield* stepsOf(below, [...leads, below.title])
}

/** The entries of a section itself, each with the lead-in that stands before its list. */
export function* ledEntries(
  section: Section,
): Generator<{readonly entry: Entry; readonly lead: string | undefined}> {
  const {entries, paragraphs} = contentOf(section)
  let next = 0
  let lead: string | undefined
  for (const entry of entries) {
    /* v8 ignore next -- all that was read from a file has its place in it */
    const start = entry.node.position?.start.offset ?? 0
    for (let one = paragraphs[next]; one && one.start < start; one = paragraphs[next]) {
      lead = isLead(one) ? one.text : undefined
      next++
    }
    yield {entry, lead}
  }
}

function* nestedSteps(entry: Entry, leads: readonly string[]): Generator<Step> {
  yield {entry, leads}
  if (entry.children.length === 0) return
  const inner = [...leads, entry.text]
  for (const child of entry.children) yield* nestedSteps(child, inner)
}

/** `**Immediate** (next session):` or a short line in bold: a heading in all but name. */
export function isLead({text, parts}: Inline): boolean {
  const end = text.trimEnd()
  if (end.length > longestLead) return false
  return /[:：]$/.test(end) || parts.every(({strong, kind}) => strong || kind === 'break')
}

const longestLead = 120

import {contentOf, type Entry, type Inline, offsetOf, type Section} from '../session/index.ts'

/** An entry of a section, with its context above that says when it is due. */
export interface Step {
  readonly entry: Entry
  /**
   * The headings below the section, the paragraph before the list and the items that the entry is
   * nested in, the nearest last.
   */
  readonly leads: readonly string[]
}

/** Every entry of a section and of the sections below it, nested ones too, in order. */
export function stepsOf(section: Section): readonly Step[] {
  const steps: Step[] = []
  addSteps(section, [], steps)
  return steps
}

function addSteps(section: Section, leads: readonly string[], steps: Step[]): void {
  addOwnSteps(section, leads, steps)
  for (const below of section.sections) addSteps(below, [...leads, below.title], steps)
}

/** The entries of a section itself, nested ones too, in order. */
export function ownStepsOf(section: Section): readonly Step[] {
  const steps: Step[] = []
  addOwnSteps(section, [], steps)
  return steps
}

function addOwnSteps(section: Section, leads: readonly string[], steps: Step[]): void {
  for (const {entry, lead} of ledEntries(section)) {
    addNested(entry, lead === undefined ? leads : [...leads, lead], steps)
  }
}

/** An entry of a section and the lead-in that stands before its list. */
interface LedEntry {
  readonly entry: Entry
  readonly lead: string | undefined
}

/** The entries of a section itself, without those that are nested in them. */
export function ledEntries(section: Section): readonly LedEntry[] {
  const {entries, paragraphs} = contentOf(section)
  let next = 0
  let lead: string | undefined
  return entries.map((entry) => {
    const start = offsetOf(entry.node)
    // Stryker disable next-line EqualityOperator: no item starts where a paragraph does
    for (let one = paragraphs[next]; one && one.start < start; one = paragraphs[next]) {
      lead = isLead(one) ? one.text : undefined
      next++
    }
    return {entry, lead}
  })
}

function addNested(entry: Entry, leads: readonly string[], steps: Step[]): void {
  steps.push({entry, leads})
  if (entry.children.length === 0) return
  const inner = [...leads, entry.text]
  for (const child of entry.children) addNested(child, inner, steps)
}

/** `**Immediate** (next session):` or a short line in bold: a heading in all but name. */
export function isLead(inline: Inline): boolean {
  const end = inline.text.trimEnd()
  if (end.length > longestLead) return false
  if (/[:：]$/.test(end)) return true
  return (
    inline.plainLead === 0 && inline.parts.every(({strong, kind}) => strong || kind === 'break')
  )
}

const longestLead = 120

import {saysNone} from '../formats/items.ts'
import {isLead} from '../formats/steps.ts'
import {keysOf, Phrases} from '../languages/phrases.ts'
import {hasPriority, ordersWhatFollows, tellsSequence} from '../prose/order.ts'
import {
  contentOf,
  type Entry,
  type Inline,
  isPlaceholder,
  perObjectInFile,
  type Section,
  toKey,
} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule} from './rule.ts'

export const nextStepsPriority = defineRule({
  id: 'session-next-steps-priority',
  description: 'next steps with no order: no numbered list, no time horizon, no priority marks',
  severity: 'warning',
  why: 'The next session should start with what matters most, not with what happens to come first.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const {section, spec} of file.match.sections) {
      // Notes and unfinished work are not a plan.
      if (spec.role !== 'next' || unplanned.isIn(spec.name)) continue
      if (countSteps(section) < 2 || isOrdered(section, true)) continue
      report({
        message: `Unexpected steps in ${quote(section.name.key === '' ? section.title : section.title.slice(section.name.from, section.name.to))} without an order, expected a numbered list, horizons such as \`Immediate\`, or priorities`,
        place: section.namePlace,
      })
    }
  },
})

const unplanned = new Phrases(({order}) => order.unplanned)

/** The open steps at the top of the lists of a section and of those below it. */
function countSteps(section: Section): number {
  let count = 0
  for (const entry of contentOf(section).entries) if (isOpenStep(entry)) count++
  for (const below of section.sections) {
    // A table under a heading of its own gives details.
    if (contentOf(below).entries[0]?.kind !== 'row') count += countSteps(below)
  }
  return count
}

function isOpenStep({text, textFrom, inline, check}: Entry): boolean {
  const step = text.trim()
  return (
    step !== '' &&
    // A warning sign asks for attention; it is not a rank.
    !inline.text.slice(0, textFrom).startsWith('⚠') &&
    check !== 'done' &&
    check !== 'failed' &&
    !saysNone(step) &&
    !isPlaceholder(step)
  )
}

/** Whether anything in a section says what comes first. */
function isOrdered(section: Section, outermost: boolean): boolean {
  // The section's own name says that its steps are next, but not in which order.
  if (!outermost && ordersWhatFollows(section.title)) return true
  if (outermost && ordered.isIn(section.title.slice(0, longestTitle))) return true
  const {entries, paragraphs} = contentOf(section)
  return (
    paragraphs.some(
      (inline) =>
        (isLead(inline) && ordersWhatFollows(inline.text)) ||
        offersChoice(inline.text) ||
        tellsSequence(inline.text) ||
        hasPriority(inline.text),
    ) ||
    entries.some(entryGivesOrder) ||
    section.sections.some((below) => isOrdered(below, false))
  )
}

/** Alternatives have no order: `Options for the parser:`. */
function offersChoice(paragraph: string): boolean {
  // Stryker disable next-line MethodExpression: what is too far from the colon is no choice
  const lead = paragraph.slice(-longestTitle).trimEnd()
  if (!/[:：]$/.test(lead)) return false
  const text = lead.slice(0, -1)
  const sentence = text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1)
  return choices.findAll(sentence).some(({to}) => sentence.length - to <= longestChoice)
}

const choices = new Phrases(({order}) => order.choices)
const longestChoice = 60
const ordered = new Phrases(({order}) => order.ordered)
const longestTitle = 200

function entryGivesOrder(entry: Entry): boolean {
  const {text, ordered, columns, children} = entry
  if (ordered || hasPriority(text) || tellsSequence(text)) return true
  if (entry.kind === 'row') {
    return (
      hasOrderColumn(columns) ||
      entry.cells.some((cell) => hasPriority(cell.text)) ||
      /^\d{1,3}$/.test(text.trim())
    )
  }
  // `- **Today**: …` and `- Phase 2`
  return ordersWhatFollows(lead(entry)) || children.some(entryGivesOrder)
}

/** The text before an item's colon or dash, or all of an item with nested ones. */
function lead({text, children}: Entry): string {
  const start = text.slice(0, longestTitle)
  const end = start.search(/[:：]|\s[-–—]\s/)
  return end > 0 ? start.slice(0, end) : children.length > 0 ? start : ''
}

/** All rows share the table's head, which can be as long as the file, so it is read once. */
const hasOrderColumn = perObjectInFile((columns: readonly Inline[]): boolean =>
  columns.some(({text}) => {
    const key = toKey(text)
    return key === '' || orderColumns.has(key)
  }),
)

const orderColumns = keysOf(({order}) => order.columns)

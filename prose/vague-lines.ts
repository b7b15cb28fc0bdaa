import type {Match} from '../formats/index.ts'
import {ledEntries} from '../formats/steps.ts'
import {keysOf, Phrases} from '../languages/phrases.ts'
import {
  contentOf,
  type Entry,
  type Inline,
  perText,
  readField,
  type Section,
  type Session,
  toKey,
} from '../session/index.ts'
import {type JudgedSections, listsOnly, sectionsOnWork} from './vague-sections.ts'

/**
 * @param nested
 *   Whether the text stands below an item.
 */
type Visit = (inline: Inline, from: number, to: number, nested: boolean) => void

/** Visits every text that an entry or a paragraph claims something with. */
export function forEachClaim(
  session: Session,
  match: Match,
  options: JudgedSections,
  visit: Visit,
): void {
  if (match.format.sections.length === 0) return
  for (const section of sectionsOnWork(session, match, options)) {
    visitSection(section, isLeftOver(section.name.key) ? unlessNoneLeft(visit) : visit)
  }
}

function visitSection(section: Section, visit: Visit): void {
  for (const inline of contentOf(section).paragraphs) {
    if (!isBoldHeading(inline)) visit(inline, 0, inline.text.trimEnd().length, false)
  }
  let last: string | undefined
  let isList = false
  for (const {entry, lead} of ledEntries(section)) {
    if (lead !== last) isList = lead !== undefined && listsOnly(toKey(lead))
    last = lead
    if (!isList) visitEntry(entry, visit)
  }
}

/** Headings about what is left: `All of it is done` below them is a way of writing `None`. */
const isLeftOver = perText((heading) => leftOver.isIn(heading))
const leftOver = new Phrases(({vague}) => vague.leftOver)

function unlessNoneLeft(visit: Visit): Visit {
  return (inline, from, to, nested) => {
    if (everything.findAt(inline.text, firstLetter(inline.text, from, to))) return
    visit(inline, from, to, nested)
  }
}

const everything = new Phrases(({vague}) => vague.everything)

/** The offset of the text after its marks. */
function firstLetter(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(/\w/)
  return at < 0 ? to : from + at
}

/** Bold text by itself, without the stop of a sentence, stands where others write a heading. */
function isBoldHeading(inline: Inline): boolean {
  const {plain, plainLead, text} = inline
  if (plain || /\p{L}/u.test(text.slice(0, plainLead)) || /[.!]\W*$/.test(text.slice(-9))) {
    return false
  }
  const {parts} = inline
  const last = parts.findLast((part) => /\p{L}/u.test(text.slice(part.from, part.to)))
  return (
    last?.strong === true &&
    parts.every((part) => part.strong || !/\p{L}/u.test(text.slice(part.from, part.to)))
  )
}

function visitEntry(entry: Entry, visit: Visit): void {
  if (entry.kind === 'row') {
    visitRow(entry, visit)
    return
  }
  // Nested items give the detail; they are judged separately.
  if (entry.children.length === 0 && entry.paragraphs.length === 0 && !entry.hasBlocks) {
    visitItem(entry, visit)
  }
  for (const child of entry.children) visitEntry(child, visit)
}

function visitRow({cells, fields}: Entry, visit: Visit): void {
  for (const [index, inline] of cells.entries()) {
    if (index === 0) {
      // What the row is about: a file, which can be looked at, or `Type` before `Bug fix`.
      if (inline.referring || isState(toKey(inline.text))) return
      continue
    }
    // A state is one word.
    if (!inline.text.trim().includes(' ')) continue
    const column = fields[index]?.key ?? ''
    if (!stateColumns.has(column)) visit(inline, 0, inline.text.length, false)
  }
}

function visitItem({inline, parent, textFrom: from}: Entry, visit: Visit): void {
  const field = readField(inline, from, inline.text.length)
  const to = inline.text.trimEnd().length
  const nested = parent !== undefined
  if (!field) visit(inline, from, to, nested)
  else if (isState(field.key)) return
  else if (claimFields.has(field.key)) visit(inline, to - field.value.length, to, nested)
  // A field of an entry stands beside others that say what it is about.
  else if (!nested) visit(inline, from, to, false)
}

const claimFields = keysOf(({vague}) => vague.claimFields)

/** Whether a field says who, when or of what kind: `Confirmed by`, `Work type`. */
function isState(key: string): boolean {
  if (stateColumns.has(key)) return true
  const space = key.lastIndexOf(' ')
  return space >= 0 && stateEndings.has(key.slice(space + 1))
}

const stateColumns = keysOf(({vague}) => vague.stateColumns)
const stateEndings = keysOf(({vague}) => vague.stateEndings)

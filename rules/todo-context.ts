import {sectionsOf} from '../formats/items.ts'
import {ownStepsOf, type Step} from '../formats/steps.ts'
import {hasPriority, ordersWhatFollows} from '../prose/order.ts'
import {endOfMark, namesNothing} from '../prose/todo.ts'
import {usualVagueOptions, vagueTextsOf} from '../prose/vague.ts'
import {contentOf, type Entry, type Inline, isPlaceholder, type Section} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule, type SessionFile} from './rule.ts'

export const todoContext = defineRule({
  id: 'session-todo-context',
  description: 'an open item with neither a priority nor enough context to start on it',
  severity: 'error',
  why: 'The next reader has to know when an open item is due or where to begin.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    if (file.match.format.sections.length === 0) return
    const quoted = new Set(sectionsOf(file.match, 'prompts'))
    const found: Todo[] = []
    for (const section of file.session.sections) {
      if (quoted.has(section)) continue
      collect(section, found)
    }
    if (found.length === 0) return
    const vague = vagueLines(file)
    for (const {inline, from, to, text} of found) {
      const place = inline.place(from, to)
      if (vague.has(place.start.line)) continue
      report({
        message: `Unexpected open item ${quote(text)} without context, expected a priority or a starting point`,
        place,
      })
    }
  },
})

/** An open item without context. */
interface Todo {
  readonly inline: Inline
  readonly from: number
  readonly to: number
  readonly text: string
}

function collect(section: Section, found: Todo[]): void {
  const {entries, paragraphs} = contentOf(section)
  for (const inline of paragraphs) {
    const from = endOfMark(inline.text, 0)
    if (from !== undefined) addTodo({inline, start: 0, from, leads: []}, section, found)
  }
  // The context above an item is looked up only when needed.
  if (!entries.some(needsContext)) return
  for (const step of ownStepsOf(section)) collectStep(step, section, found)
}

function needsContext(entry: Entry): boolean {
  return isBareItem(entry) || entry.children.some(needsContext)
}

/** An open item, or one marked `TODO`, that says nothing to start on. */
function isBareItem(entry: Entry): boolean {
  const {inline, textFrom, check, kind} = entry
  if (kind === 'row' || check === 'done') return false
  // Nested items give context.
  if (entry.children.length > 0 || entry.paragraphs.length > 0 || entry.hasBlocks) return false
  const from = endOfMark(inline.text, textFrom)
  if (check !== 'open' && from === undefined) return false
  return namesNothing(inline.text.slice(from ?? textFrom).trimEnd())
}

function collectStep({entry, leads}: Step, section: Section, found: Todo[]): void {
  const {inline, textFrom: start} = entry
  if (!isBareItem(entry) || isOrdered(entry)) return
  const marker = endOfMark(inline.text, start)
  addTodo({inline, start, from: marker ?? start, leads}, section, found)
}

function isOrdered(entry: Step['entry']): boolean {
  for (let one: Step['entry'] | undefined = entry; one; one = one.parent) {
    if (one.ordered) return true
  }
  return false
}

interface Candidate {
  readonly inline: Inline
  readonly start: number
  /** The offset of the text after `TODO:`. */
  readonly from: number
  readonly leads: readonly string[]
}

function addTodo({inline, start, from, leads}: Candidate, section: Section, found: Todo[]): void {
  const end = inline.text.trimEnd().length
  const text = inline.text.slice(from, end)
  const marked = from > start
  // session-no-placeholders reports a bare box.
  if ((text.trim() === '' && !marked) || isPlaceholder(text)) return
  if (inline.hasReference(start, end) || !namesNothing(text)) return
  if (hasPriority(text) || leads.some(ordersWhatFollows)) return
  for (let one: Section | undefined = section; one; one = one.parent) {
    if (one.depth > 1 && ordersWhatFollows(one.title)) return
  }
  found.push({inline, from: start, to: end, text: inline.text.slice(start, end)})
}

/** The lines that session-no-vague-text reports, to avoid two findings for one mistake. */
function vagueLines(file: SessionFile): ReadonlySet<number> {
  return new Set(
    vagueTextsOf(file, usualVagueOptions).map(
      ({inline, from, to}) => inline.outerPlace(from, to).start.line,
    ),
  )
}

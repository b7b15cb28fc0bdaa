import {firstStatus, isDue, type SectionSpec} from '../formats/index.ts'
import {saysNone, sectionsOf} from '../formats/items.ts'
import {stepsOf} from '../formats/steps.ts'
import {contentOf, type Entry, type Section} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule, type SessionFile} from './rule.ts'
import {isLater, isSoonest} from './words/order.ts'

export const statusConsistency = defineRule({
  id: 'session-status-consistency',
  description:
    'completed with open immediate steps, blocked with no open blocker, in progress with no next step',
  severity: 'error',
  why: 'A status that the rest of the file denies sends the next session the wrong way.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    const {match} = file
    const known = match.fields.find(({spec}) => spec.kind === 'status')
    const status = match.status
    // What the status is cannot be told: that is the business of session-status-value.
    if (!known || status?.kind !== 'valid') return
    const {value} = status
    const denial = known.spec.final?.includes(value)
      ? openSteps(file)
      : value === 'blocked'
        ? noBlocker(file)
        : value === firstStatus(known.spec)
          ? noStep(file)
          : undefined
    if (denial === undefined) return
    report({
      message: `Unexpected status ${quote(value)} ${denial}`,
      place: known.field.valuePlace,
    })
  },
})

function openSteps(file: SessionFile): string | undefined {
  const open = sectionsOf(file.match, 'next').flatMap((section) =>
    stepsOf(section).filter(({entry, leads}) => isOpenBox(entry) && isImmediate(leads)),
  )
  const [first] = open
  if (!first) return undefined
  const line = first.entry.node.position?.start.line
  return `with ${open.length > 1 ? `${open.length} open steps, the first` : 'an open step'} on line ${line}, expected every immediate step done`
}

function isOpenBox({node, check, inline}: Entry): boolean {
  return (
    check === 'open' &&
    node.type === 'listItem' &&
    inline.text.trim() !== '' &&
    !inline.parts[0]?.struck
  )
}

/** Directly under the section, or under what is to be done at once; what can wait may stay open. */
function isImmediate(headings: readonly string[]): boolean {
  return headings.length === 0 || (!headings.some(isLater) && headings.some(isSoonest))
}

function noBlocker(file: SessionFile): string | undefined {
  const sections = sectionsOf(file.match, 'blockers')
  if (sections.length === 0) return isMissing(file, 'blockers') ? undefined : noBlockerAt(file)
  const blockers = sections.map(readBlockers)
  // An empty section is the business of session-no-empty-sections.
  if (blockers.includes('open') || blockers.every((state) => state === 'empty')) return undefined
  return blockers.includes('resolved')
    ? 'with every blocker resolved, expected an open one'
    : 'without a blocker, expected an open one'
}

/** In a file that needs no such section the blocker may stand under a heading of its own. */
function noBlockerAt({session}: SessionFile): string | undefined {
  const told = session.sections.some(({name}) => blockerWords.test(name.key))
  return told ? undefined : 'without a blocker, expected an open one'
}

const blockerWords = /block|depend|wait|question|issue|problem|context|progress|summary/

/** Whether session-required-sections reports the section. */
function isMissing({match}: SessionFile, role: SectionSpec['role']): boolean {
  return match.format.sections.some((spec) => {
    const due = spec.role === role ? match.due(spec) : undefined
    return due !== undefined && isDue(due, match.progress)
  })
}

type Blockers = 'empty' | 'none' | 'open' | 'resolved'

function readBlockers(section: Section): Blockers {
  const states: Blockers[] = section.sections.map((below) =>
    resolvedWords.test(below.title.slice(0, longestLead)) ? 'resolved' : readBlockers(below),
  )
  const {entries, paragraphs, hasCode} = contentOf(section)
  for (const entry of entries) if (entry.inline.text.trim() !== '') states.push(readBlocker(entry))
  for (const {text} of paragraphs) states.push(stateOfText(text))
  if (hasCode) states.push('open')
  if (states.includes('open')) return 'open'
  if (states.includes('resolved')) return 'resolved'
  return states.includes('none') ? 'none' : 'empty'
}

function readBlocker(entry: Entry): Blockers {
  const {text, check, inline, children} = entry
  if (text.trim() === '' || saysNone(text)) return 'none'
  if (check === 'done' || (inline.struck && inline.parts.every(({struck}) => struck))) {
    return 'resolved'
  }
  if (check === 'open' || check === 'doing' || check === 'failed') return 'open'
  const field = entry.fields.find(({key}) => key === 'status' || key === 'state')
  if (field && resolvedState.test(field.value)) return 'resolved'
  const shown = entry.kind === 'row' ? entry.cells.map((cell) => cell.text).join(' | ') : text
  if (isResolved(shown)) return 'resolved'
  // `Resolved:` and a list of them.
  return children.length > 0 &&
    /[:：]\s*$/.test(text) &&
    children.every((child) => readBlocker(child) !== 'open')
    ? 'resolved'
    : 'open'
}

function stateOfText(text: string): Blockers {
  return saysNone(text) || nothingLeft.test(text) ? 'none' : isResolved(text) ? 'resolved' : 'open'
}

const nothingLeft = /^all (?:blockers|dependencies) (?:are )?(?:cleared|resolved|done|gone)\b/i

function isResolved(text: string): boolean {
  const part = text.slice(0, longestText)
  return resolvedMark.test(part) && !takenBack.test(part)
}

const resolvedState = /^\W{0,4}(?:closed|cleared|done|fixed|resolved|unblocked)\b/i
const resolvedMark = /^\W{0,4}(?:closed|cleared|fixed|resolved|unblocked)\b|\bRESOLVED\b|[✓✔✅☑]/
const takenBack = /\b(?:not|once|partly|partially|until|unless|when|pending|waiting|still)\b/i
const resolvedWords = /^\W{0,4}(?:cleared|closed|resolved|unblocked)\b/i
const longestText = 1000
const longestLead = 120

function noStep(file: SessionFile): string | undefined {
  const sections = sectionsOf(file.match, 'next')
  const told = sections.map(readSteps)
  if (told.length === 0 || told.includes('open') || told.includes('empty')) return undefined
  return told.includes('done')
    ? 'with every next step done, expected an open one'
    : 'without a next step, expected one'
}

function readSteps(section: Section): 'done' | 'empty' | 'none' | 'open' {
  const {paragraphs} = contentOf(section)
  const below = section.sections.map((one) => ({one, paragraphs: contentOf(one).paragraphs}))
  const isDone = doneTest()
  let state: 'done' | 'empty' | 'none' = 'empty'
  for (const {entry} of stepsOf(section)) {
    if (entry.inline.text.trim() === '') continue
    if (saysNone(entry.text)) state = state === 'done' ? 'done' : 'none'
    // Whoever did a step did what is nested in it, and a lead-in is done when what follows is.
    else if (isDone(entry)) state = 'done'
    else if (entry.children.length === 0 || !entry.children.every(isDone)) return 'open'
  }
  for (const inline of [...paragraphs, ...below.flatMap((one) => one.paragraphs)]) {
    if (saysNone(inline.text)) state = state === 'done' ? 'done' : 'none'
    else if (!isClosing(inline.text)) return 'open'
  }
  return state
}

/**
 * Gives a test of whether a step, or one that it is nested in, was done. It looks at each entry
 * once: many can be nested in a long one.
 */
function doneTest(): (entry: Entry) => boolean {
  const known = new Map<Entry, boolean>()
  return function isDone(entry): boolean {
    let done = known.get(entry)
    if (done === undefined) {
      done = saysDone(entry) || (entry.parent !== undefined && isDone(entry.parent))
      known.set(entry, done)
    }
    return done
  }
}

function saysDone({check, inline}: Entry): boolean {
  if (check === 'done') return true
  return inline.struck && inline.parts.every(({struck}) => struck)
}

/** A lead-in to a list says nothing about steps by itself. */
function isClosing(text: string): boolean {
  return /[:：]\s*$/.test(text.slice(-4))
}

import {firstStatus, isDue, type SectionSpec} from '../formats/index.ts'
import {sectionsOf} from '../formats/items.ts'
import {stepsOf} from '../formats/steps.ts'
import {Phrases} from '../languages/phrases.ts'
import {isLater, isSoonest} from '../prose/order.ts'
import type {Entry} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule, type SessionFile} from './rule.ts'
import {readBlockers} from './status-consistency/blockers.ts'
import {readSteps} from './status-consistency/steps.ts'

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
  const told = session.sections.some(({name}) => mayHoldBlocker.isIn(name.key))
  return told ? undefined : 'without a blocker, expected an open one'
}

const mayHoldBlocker = new Phrases(({headings}) => headings.blockers)

/** Whether session-required-sections reports the section. */
function isMissing({match}: SessionFile, role: SectionSpec['role']): boolean {
  return match.format.sections.some((spec) => {
    const due = spec.role === role ? match.due(spec) : undefined
    return due !== undefined && isDue(due, match.progress)
  })
}

function noStep(file: SessionFile): string | undefined {
  const sections = sectionsOf(file.match, 'next')
  const told = sections.map(readSteps)
  if (told.length === 0 || told.includes('open') || told.includes('empty')) return undefined
  return told.includes('done')
    ? 'with every next step done, expected an open one'
    : 'without a next step, expected one'
}

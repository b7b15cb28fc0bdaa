import {firstStatus, isDue, type SectionSpec} from '../formats/index.ts'
import {sectionsOf} from '../formats/items.ts'
import {stepsOf} from '../formats/steps.ts'
import {Phrases} from '../languages/phrases.ts'
import {isLater, isSoonest} from '../prose/order.ts'
import type {Entry} from '../session/index.ts'
import {quote} from './message.ts'
import {type Cause, defineRule, type SessionFile} from './rule.ts'
import {readBlockers} from './status-consistency/blockers.ts'
import {readSteps} from './status-consistency/steps.ts'

export const statusConsistency = defineRule({
  id: 'session-status-consistency',
  description:
    'completed with open immediate steps, blocked with no open blocker, in progress with no next step',
  severity: 'error',
  why: 'A status that contradicts the rest of the file misleads the next session.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    const {match} = file
    const known = match.fields.find(({spec}) => spec.kind === 'status')
    const status = match.status
    // session-status-value reports an unknown status.
    if (!known || status?.kind !== 'valid') return
    const {value} = status
    const denied = known.spec.final?.includes(value)
      ? openSteps(file)
      : value === 'blocked'
        ? noBlocker(file)
        : value === firstStatus(known.spec)
          ? noStep(file)
          : undefined
    if (denied === undefined) return
    const {denial, cause} = typeof denied === 'string' ? {denial: denied, cause: undefined} : denied
    report({
      message: `Unexpected status ${quote(value)} ${denial}`,
      place: known.field.valuePlace,
      ...(cause && {cause}),
    })
  },
})

/** Why a status is wrong, and the place that contradicts it. */
interface Denied {
  readonly denial: string
  readonly cause: Cause
}

function openSteps(file: SessionFile): Denied | undefined {
  const open = sectionsOf(file.match, 'next').flatMap((section) =>
    stepsOf(section).filter(({entry, leads}) => isOpenBox(entry) && isImmediate(leads)),
  )
  const [first] = open
  if (!first) return undefined
  const {inline, textFrom} = first.entry
  const place = inline.place(textFrom, inline.text.trimEnd().length)
  const steps = open.length > 1 ? `${open.length} open steps, the first` : 'an open step'
  return {
    denial: `with ${steps} on line ${place.start.line}, expected no open immediate steps`,
    cause: {message: 'The open step is here', place},
  }
}

function isOpenBox({node, check, inline}: Entry): boolean {
  return (
    check === 'open' &&
    node.type === 'listItem' &&
    inline.text.trim() !== '' &&
    !inline.parts[0]?.struck
  )
}

/**
 * Directly under the section, or under a heading for immediate steps; other steps may stay open.
 */
function isImmediate(headings: readonly string[]): boolean {
  return headings.length === 0 || (!headings.some(isLater) && headings.some(isSoonest))
}

function noBlocker(file: SessionFile): string | undefined {
  const sections = sectionsOf(file.match, 'blockers')
  if (sections.length === 0) return isMissing(file, 'blockers') ? undefined : noBlockerAt(file)
  const blockers = sections.map(readBlockers)
  // session-no-empty-sections reports an empty section.
  if (blockers.includes('open') || blockers.every((state) => state === 'empty')) return undefined
  return blockers.includes('resolved')
    ? 'with every blocker resolved, expected an open blocker'
    : 'without a blocker, expected an open blocker'
}

/** In a file that does not need the section, the blocker may be under another heading. */
function noBlockerAt({session}: SessionFile): string | undefined {
  const told = session.sections.some(({name}) => mayHoldBlocker.isIn(name.key))
  return told ? undefined : 'without a blocker, expected an open blocker'
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
    ? 'with every next step done, expected an open step'
    : 'without a next step, expected a next step'
}

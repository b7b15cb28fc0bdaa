import type {Item} from '../formats/items.ts'
import {hasEvidence} from '../prose/evidence.ts'
import {endsInDoneMark} from '../session/index.ts'
import {itemRule} from './item-rule.ts'
import {quote} from './message.ts'

export interface SuccessfulApproachEvidenceOptions {
  /** Whether a mark such as `✓` after a name counts as evidence. */
  readonly allowMarks: boolean
}

export const successfulApproachEvidence = itemRule<SuccessfulApproachEvidenceOptions>({
  id: 'session-successful-approach-evidence',
  description: 'a successful approach with neither a code location nor how it was validated',
  severity: 'warning',
  why: 'A claim without evidence has to be verified again before anyone can build on it.',
  options: {
    allowMarks: {
      description: 'Whether a mark such as `✓` after a name counts as evidence.',
      type: 'boolean',
    },
  },
  defaults: {allowMarks: true},
  roles: () => ['succeeded'],
  labels: ({items}) => `${items.approachLabels}\n${items.solutionLabels}`,
  words: ({evidence}) => evidence.observations,
  question(_file, {allowMarks}) {
    return (item, {name}) => {
      if (isShown(item) || (allowMarks && endsInDoneMark(name))) return undefined
      return {
        message: `Unexpected successful approach ${quote(name)} without evidence, expected a code location or a validation, such as a file, a test, or a figure`,
      }
    }
  },
})

function isShown({hasBlocks, inlines}: Item): boolean {
  return (
    hasBlocks ||
    inlines.some(({referring}) => referring) ||
    inlines.some(({text}) => hasEvidence(text))
  )
}

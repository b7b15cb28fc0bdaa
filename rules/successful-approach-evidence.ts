import type {Item} from '../formats/items.ts'
import {hasEvidence} from '../prose/evidence.ts'
import {itemRule} from './item-rule.ts'
import {quote} from './message.ts'

export interface SuccessfulApproachEvidenceOptions {
  /** Whether a mark such as `✓` behind a name says that somebody has checked it. */
  readonly allowMarks: boolean
}

export const successfulApproachEvidence = itemRule<SuccessfulApproachEvidenceOptions>({
  id: 'session-successful-approach-evidence',
  description: 'a successful approach with neither a code location nor how it was validated',
  severity: 'warning',
  why: 'What is only said to work has to be tried again by whoever builds on it.',
  options: {
    allowMarks: {
      description: 'Whether a mark such as `✓` behind a name says that somebody has checked it.',
      type: 'boolean',
    },
  },
  defaults: {allowMarks: true},
  roles: () => ['succeeded'],
  labels: ({items}) => `${items.approachLabels}\n${items.solutionLabels}`,
  words: ({evidence}) => evidence.observations,
  question(_file, {allowMarks}) {
    return (item, {name}) => {
      if (isShown(item) || (allowMarks && endsInMark.test(name))) return undefined
      return {
        message: `Unexpected successful approach ${quote(name)} without evidence, expected where the code is or how it was validated, such as a file, a test or a figure`,
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

const endsInMark = /[✓✔☑✅]\ufe0f?\s*$/u

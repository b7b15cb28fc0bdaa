import {nameOfStatus, readStatus, type StatusValue} from '../formats/index.ts'
import {isPlaceholder} from '../session/index.ts'
import {oneOf, quote} from './message.ts'
import {defineRule} from './rule.ts'

export interface StatusValueOptions {
  /** The statuses that a session may have; those of its format when empty. */
  readonly values: readonly StatusValue[]
}

export const statusValue = defineRule<StatusValueOptions>({
  id: 'session-status-value',
  description: 'a status that is not one of the allowed values, or says two things at once',
  severity: 'error',
  why: 'Tools and people sort sessions by status, and a shared value can be searched for.',
  options: {
    values: {
      description: "The statuses that a session may have; the format's own when empty.",
      type: 'array',
      items: {$ref: '#/definitions/statusValue'},
    },
  },
  defaults: {values: []},
  check({match}, {values}, report) {
    for (const {spec, field} of match.fields) {
      if (spec.kind !== 'status' || field.value === '' || isPlaceholder(field.value)) continue
      const allowed = values.length > 0 ? values : (spec.values ?? [])
      if (allowed.length === 0) continue
      const status = readStatus(field.value, allowed)
      if (status.kind === 'valid') continue
      const ambiguous = status.kind === 'ambiguous' ? 'ambiguous ' : ''
      report({
        message: `Unexpected ${ambiguous}status ${quote(field.value)}, expected ${oneOf(allowed.map(nameOfStatus))}`,
        place: field.valuePlace,
        ...(status.kind === 'misspelt' && {expected: [status.value]}),
      })
    }
  },
})

import {type Due, type FieldSpec, isDue} from '../formats/index.ts'
import {allOf, quote} from './message.ts'
import {since} from './required-sections.ts'
import {defineRule, endOf} from './rule.ts'

export const requiredMetadata = defineRule({
  id: 'session-required-metadata',
  description: 'a required field is missing or has no value',
  severity: 'error',
  why: 'Dates and status tell at a glance whether a session can be relied on and whether it continues.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    const {match} = file
    const present = new Map(match.fields.map(({spec, field}) => [spec, field]))
    const later = new Map<Due, FieldSpec[]>()
    for (const spec of match.format.fields) {
      const field = present.get(spec)
      if (field && field.value === '' && spec.required) {
        report({
          message: `Unexpected empty field ${quote(field.label)}, expected a value`,
          place: field.valuePlace,
        })
      }
      if (field || !spec.required) continue
      if (isDue(spec.required, match.progress)) {
        report({
          message: `Unexpected missing field ${quote(spec.name)}, expected the field ${since[spec.required]}`,
          place: endOf(file),
        })
      } else {
        later.set(spec.required, [...(later.get(spec.required) ?? []), spec])
      }
    }
    for (const [due, specs] of later) {
      report({
        message: `Unexpected missing ${specs.length > 1 ? 'fields' : 'field'} ${allOf(specs.map(({name}) => name))}, expected the ${specs.length > 1 ? 'fields' : 'field'} ${since[due]}`,
        place: endOf(file),
        notDue: true,
      })
    }
  },
})

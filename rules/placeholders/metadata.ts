import {isBracketSlot} from '../../prose/placeholder-brackets.ts'
import {type Field, isPlaceholder} from '../../session/index.ts'
import type {SessionFile} from '../rule.ts'
import {listFields} from './brackets.ts'
import type {Findings} from './findings.ts'

/** Looks for values of the metadata that are missing or were left by a template. */
export function searchMetadata({match, session}: SessionFile, findings: Findings): void {
  const specs = new Map(match.fields.map(({field, spec}) => [field, spec]))
  for (const field of session.metadata) {
    const spec = specs.get(field)
    if (field.value === '') {
      // session-required-metadata reports the required ones.
      if (spec && !spec.required) findings.addEmptyField(field.label, field.valuePlace)
    } else if (spec ? isLeft(field) : isLeftInOther(field)) {
      if (findings.isAllowed(field.value)) continue
      findings.addAt(field.value, field.valuePlace, 'a value')
    }
  }
}

function isLeft({value, linked}: Field): boolean {
  return !linked && (isPlaceholder(value) || /^\$[({][^)}]{0,60}[)}]/.test(value))
}

/** The same for a field that the format does not know: its value may well be a list in brackets. */
function isLeftInOther(field: Field): boolean {
  if (listFields.has(field.key)) return false
  const {value} = field
  return isLeft(field) && (value[0] !== '[' || isBracketSlot(value.slice(1, -1)))
}

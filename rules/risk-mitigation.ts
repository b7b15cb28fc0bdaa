import type {Item} from '../formats/items.ts'
import {hasRiskPart, isRiskField, type RiskPart} from '../prose/risk.ts'
import {isPlaceholder, perText} from '../session/index.ts'
import {itemRule} from './item-rule.ts'
import {allOf, listOf, quote} from './message.ts'

export const riskMitigation = itemRule({
  id: 'session-risk-mitigation',
  description: 'a risk without probability, impact or mitigation',
  severity: 'warning',
  why: 'A risk can be weighed only when its probability, its impact, and the response are known.',
  options: {},
  defaults: {},
  roles: () => ['risks'],
  words: ({risks}) => risks.probabilityFields,
  question() {
    return (risk) => {
      const missing = parts.filter((part) => !hasPart(risk, part))
      if (missing.length === 0) return undefined
      return {
        message: `Unexpected risk ${quote(risk.name)} without ${allOf(missing)}, expected ${listOf(missing.map(withArticle), 'and')}`,
      }
    }
  },
})

function withArticle(part: RiskPart): string {
  return part === 'impact' ? 'an impact' : `a ${part}`
}

const parts: readonly RiskPart[] = ['probability', 'impact', 'mitigation']

function hasPart({fields, inlines, entry}: Item, part: RiskPart): boolean {
  const found = fields.find(({key}) => partsOf(key).includes(part))
  if (found) return isAnswer(found.value)
  // A row answers its columns; other items may answer in a sentence.
  return entry?.kind !== 'row' && inlines.some(({text}) => hasRiskPart(text, part))
}

/** Tables have the same few columns in every row. */
const partsOf = perText((key): readonly RiskPart[] =>
  parts.filter((part) => isRiskField(key, part)),
)

/** A placeholder is reported by session-no-placeholders. */
function isAnswer(value: string): boolean {
  return isPlaceholder(value) || !/^[\s?–—-]*$/.test(value)
}

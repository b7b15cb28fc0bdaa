import {type Item, itemsOf} from '../formats/items.ts'
import {isPlaceholder, rememberingShort} from '../session/index.ts'
import {allOf, quote} from './message.ts'
import {defineRule} from './rule.ts'

export const riskMitigation = defineRule({
  id: 'session-risk-mitigation',
  description: 'a risk without probability, impact or mitigation',
  severity: 'warning',
  why: 'A risk can be weighed and met only when it is known how likely and how bad it is, and what to do.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const risk of itemsOf(file.match, 'risks')) {
      if (risk.name.trim() === '' || isPlaceholder(risk.name)) continue
      const missing = parts.filter((part) => !tells(risk, part))
      if (missing.length === 0) continue
      report({
        message: `Unexpected risk ${quote(risk.name)} without ${allOf(missing)}, expected ${missing.length > 1 ? 'each' : 'it'}`,
        place: risk.place,
      })
    }
  },
})

type Part = 'impact' | 'mitigation' | 'probability'

const parts: readonly Part[] = ['probability', 'impact', 'mitigation']

/** What the columns and fields are called, by the words in their keys. */
const labels: Readonly<Record<Part, RegExp>> = {
  probability:
    /probab|likel|chance|odds|frequency|вероятност|概率|可能性|発生確率|가능성|확률|发生率/,
  impact:
    /impact|severit|consequence|effect|damage|gravedad|impacto|влияни|последстви|тяжест|影响|影響|严重|영향|심각/,
  mitigation:
    /mitigat|response|contingen|countermeasure|prevention|remed|plan|action|handling|workaround|solution|strategy|mitigaci|снижени|меры|смягчени|缓解|应对|措施|对策|対策|緩和|완화|대응|대책/,
}

function tells({fields, inlines, entry}: Item, part: Part): boolean {
  const found = fields.find(({key}) => partsOf(key).includes(part))
  if (found) return answers(found.value)
  // A row says what its columns ask for; anything else may say it in a sentence.
  return (
    entry?.kind !== 'row' && inlines.some(({text}) => inSentence[part].test(text.slice(0, longest)))
  )
}

/** Tables have the same few columns in every row. */
const partsOf = rememberingShort((key): readonly Part[] =>
  parts.filter((part) => labels[part].test(key)),
)

/** A placeholder is the business of session-no-placeholders. */
function answers(value: string): boolean {
  return isPlaceholder(value) || !/^[\s?–—-]*$/.test(value)
}

/** How a risk says it without a field of that name: `(low, HIGH): retry`, `→ mitigated by …`. */
const inSentence: Readonly<Record<Part, RegExp>> = {
  probability:
    /\b(?:probability|likelihood|likely|unlikely|chance|odds)\b|\(\s?(?:very )?(?:low|medium|med|high)\b|\d ?%|вероятн|概率|可能|가능성|확률/i,
  impact:
    /\b(?:impact|severity|consequences?|critical|would (?:break|cause|lose|fail|delay|block)|could (?:break|cause|lose|fail|delay|block))\b|\([^()]{1,30}[,/]\s?(?:very )?(?:low|medium|med|high|critical)\s?\)|влияни|последстви|影响|影響|严重|영향|심각/i,
  mitigation:
    /\b(?:mitigat(?:e|ed|es|ing|ion)|fallback|fall back|contingency|workaround|rollback|prevent(?:ed|s)?|avoid(?:ed|s)? by|handled by|covered by|instead)\b|→|=>|[.;] {1,2}\p{L}|смягч|缓解|应对|对策|対策|완화|대응|대책/iu,
}

const longest = 1000

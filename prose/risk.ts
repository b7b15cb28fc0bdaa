import {Phrases} from '../languages/phrases.ts'

/** The parts required of a risk. */
export type RiskPart = 'impact' | 'mitigation' | 'probability'

/** Whether a sentence about a risk gives `part`: `(low, HIGH): retry`, `→ mitigated by …`. */
export function hasRiskPart(text: string, part: RiskPart): boolean {
  const start = text.slice(0, longestText)
  if (words[part].isIn(start)) return true
  if (part === 'mitigation') return hasStep(start)
  return hasLevel(start, part) || (part === 'probability' && /\d ?%/.test(start))
}

const longestText = 1000

const words: Readonly<Record<RiskPart, Phrases>> = {
  impact: new Phrases(({risks}) => risks.impact),
  mitigation: new Phrases(({risks}) => risks.mitigation),
  probability: new Phrases(({risks}) => risks.probability),
}

/** Text after an arrow, or in a sentence of its own. */
function hasStep(text: string): boolean {
  return /→|=>|[.;] {1,2}\p{L}/u.test(text)
}

/** `(low, high)`: probability first, then impact. */
function hasLevel(text: string, part: RiskPart): boolean {
  if (!text.includes('(')) return false
  return levels.findAll(text).some(({from, to}) => {
    const before = text.slice(Math.max(0, from - longestBefore), from)
    return part === 'probability'
      ? /\(\s?$/.test(before)
      : /\([^()]{1,30}[,/]\s?$/.test(before) && /^\s?\)/.test(text.slice(to, to + 2))
  })
}

const levels = new Phrases(({risks}) => risks.levels)
const longestBefore = 40

/** Whether a field or a column is about `part` of a risk. */
export function isRiskField(key: string, part: RiskPart): boolean {
  return fields[part].isIn(key)
}

const fields: Readonly<Record<RiskPart, Phrases>> = {
  impact: new Phrases(({risks}) => risks.impactFields),
  mitigation: new Phrases(({risks}) => risks.mitigationFields),
  probability: new Phrases(({risks}) => risks.probabilityFields),
}

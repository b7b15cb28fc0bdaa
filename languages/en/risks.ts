import type {RiskWords} from '../language.ts'

export const risks: RiskWords = {
  impact: `
    consequence
    could block
    could break
    could cause
    could delay
    could fail
    could lose
    critical
    impact
    severity
    would block
    would break
    would cause
    would delay
    would fail
    would lose
  `,
  impactFields: `
    consequence
    damage
    effect
    impact*
    severit*
  `,
  levels: `
    high
    low
    med
    medium
    very high
    very low
  `,
  mitigation: `
    avoid by
    contingency
    covered by
    fall back
    fallback
    handled by
    instead
    mitigate
    mitigation
    prevent
    rollback
    workaround
  `,
  mitigationFields: `
    action
    contingen*
    countermeasure
    handling
    mitigat*
    plan
    planned
    prevention
    remed*
    response
    solution
    strategy
    workaround
  `,
  probability: `
    chance
    likelihood
    likely
    odds
    probability
    unlikely
  `,
  probabilityFields: `
    chance
    frequency
    likel*
    odds
    probab*
  `,
}

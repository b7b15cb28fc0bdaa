import type {Detail} from '../formats/item-text.ts'
import {keysOf} from '../languages/phrases.ts'
import {hasRationale, isRationale} from '../prose/reason.ts'
import {itemRule} from './item-rule.ts'
import {quote} from './message.ts'

export const decisionRationale = itemRule({
  id: 'session-decision-rationale',
  description: 'a decision without reasoning or trade-off',
  severity: 'warning',
  why: 'Without the reason, nobody can defend the decision or revisit it.',
  options: {},
  defaults: {},
  roles: () => ['decisions'],
  labels: ({items}) => items.decisionLabels,
  words: ({reasons}) => reasons.causes,
  question() {
    return ({hasBlocks}, text) =>
      hasBlocks || hasRationale(text.name) || text.find(isWhy)
        ? undefined
        : {
            message: `Unexpected decision ${quote(text.name)} without a reason, expected a reason or a trade-off`,
          }
  },
})

function isWhy({key, text}: Detail): boolean {
  return !asides.has(key) && isRationale(text)
}

const asides = keysOf(({items}) => items.asides)

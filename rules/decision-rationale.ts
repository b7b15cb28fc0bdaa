import type {Detail} from '../formats/item-text.ts'
import {keysOf} from '../languages/phrases.ts'
import {hasRationale, isRationale} from '../prose/reason.ts'
import {itemRule} from './item-rule.ts'
import {quote} from './message.ts'

export const decisionRationale = itemRule({
  id: 'session-decision-rationale',
  description: 'a decision without reasoning or trade-off',
  severity: 'warning',
  why: 'Who does not know the reason can neither hold on to a decision nor take it back.',
  options: {},
  defaults: {},
  roles: () => ['decisions'],
  labels: ({items}) => items.decisionLabels,
  words: ({reasons}) => reasons.causes,
  question() {
    return ({hasBlocks}, {name, find}) =>
      hasBlocks || hasRationale(name) || find(isWhy)
        ? undefined
        : {
            message: `Unexpected decision ${quote(name)} without a reason, expected the reasoning or the trade-off`,
          }
  },
})

function isWhy({key, text}: Detail): boolean {
  return !asides.has(key) && isRationale(text)
}

const asides = keysOf(({items}) => items.asides)

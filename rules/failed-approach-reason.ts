import type {Detail, ItemText} from '../formats/item-text.ts'
import type {Item} from '../formats/items.ts'
import {keysOf} from '../languages/phrases.ts'
import {explainsFailure, hasWordsBesideTime, namesSymptom} from '../prose/reason.ts'
import {isPlaceholder, toKey} from '../session/index.ts'
import {itemRule} from './item-rule.ts'
import {quote} from './message.ts'

export interface FailedApproachReasonOptions {
  /** The fields and columns that give the reason; by default, all that can contain one. */
  readonly require: readonly string[]
}

export const failedApproachReason = itemRule<FailedApproachReasonOptions>({
  id: 'session-failed-approach-reason',
  description: 'a failed approach that does not say why it failed',
  severity: 'error',
  why: 'Without the reason, nobody can tell whether the approach is worth another try.',
  options: {
    require: {
      description:
        'The fields and columns that give the reason; by default, all that can contain one.',
      type: 'array',
      items: {type: 'string'},
    },
  },
  defaults: {require: []},
  roles: () => ['failed'],
  labels: ({items}) => items.approachLabels,
  words: ({reasons}) => reasons.empty,
  question(_file, {require}) {
    const named = new Set(require.map(toKey))
    return (item, text) => {
      if (hasReason(item, text, named)) return undefined
      const name = quote(text.name)
      const empty = text.find((detail) => isWhy(detail, named) && hasWordsBesideTime(detail.text))
      if (empty) {
        return {
          message: `Unexpected empty reason ${quote(empty.text)} for ${name}, expected a cause, such as an error, a limit, or a measurement`,
          place: empty.inline.place(empty.from, empty.to),
        }
      }
      return {
        message: `Unexpected failed approach ${name} without a reason, expected a cause, such as an error, a limit, or a measurement`,
      }
    }
  },
})

function hasReason(item: Item, text: ItemText, named: ReadonlySet<string>): boolean {
  if (item.hasBlocks || text.find((detail) => isReason(detail, named))) return true
  return text.inline !== undefined && namesSymptom(text.name)
}

function isReason(detail: Detail, named: ReadonlySet<string>): boolean {
  if (isPlaceholder(detail.text)) return true
  if (detail.key !== '' && !isWhy(detail, named)) return false
  return explainsFailure(detail.text)
}

function isWhy({key}: Detail, named: ReadonlySet<string>): boolean {
  return named.size > 0 ? named.has(key) : !asides.has(key)
}

const asides = keysOf(({items}) => items.asides)

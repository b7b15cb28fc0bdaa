import type {Item} from '../formats/items.ts'
import {keysOf} from '../languages/phrases.ts'
import {hasTimeSpent} from '../prose/time-spent.ts'
import {itemRule} from './item-rule.ts'
import {quote} from './message.ts'

export interface TimeSpentOptions {
  /** The sections whose approaches are checked. */
  readonly require: readonly ('failed' | 'succeeded')[]
}

export const timeSpent = itemRule<TimeSpentOptions>({
  id: 'session-time-spent',
  description: 'an approach with no time recorded',
  severity: 'warning',
  why: 'The time spent shows what is worth continuing and what the next attempt will cost.',
  options: {
    require: {
      description: 'Which approaches need a time: the `succeeded` and the `failed` ones.',
      type: 'array',
      items: {type: 'string', enum: ['failed', 'succeeded']},
    },
  },
  defaults: {require: ['succeeded', 'failed']},
  roles: ({require}) => require,
  isAskedIn: ({timed}) => timed === true,
  labels: ({items}) => items.approachLabels,
  words: ({durations}) => `${durations.units}\n${durations.joinedUnits}`,
  question() {
    return (item, {name}) =>
      isTimed(item)
        ? undefined
        : {
            message: `Unexpected approach ${quote(name)} without a time, expected the time it took, such as \`2 hours\``,
          }
  },
  summary(items, section) {
    return `Unexpected ${items} approaches without a time in ${quote(section.title)}, expected the time each one took, such as \`2 hours\``
  },
})

function isTimed({inlines, fields}: Item): boolean {
  return (
    fields.some(({key, value}) => value !== '' && timeFields.has(key)) ||
    inlines.some(({text}) => hasTimeSpent(text))
  )
}

const timeFields = keysOf(({items}) => items.timeFields)

import {placeOfName, readItem} from '../formats/item-text.ts'
import {type Item, itemsOf} from '../formats/items.ts'
import {findDuration} from '../session/duration.ts'
import {isPlaceholder, type Section} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule, type SessionFile} from './rule.ts'

export interface TimeSpentOptions {
  /** The sections whose approaches are looked at. */
  readonly require: readonly ('failed' | 'succeeded')[]
}

export const timeSpent = defineRule<TimeSpentOptions>({
  id: 'session-time-spent',
  description: 'an approach with no time recorded',
  severity: 'warning',
  why: 'The time that was spent shows what is worth going on with, and what the next attempt will cost.',
  options: {
    require: {
      description: 'Which approaches need a time: the `succeeded` and the `failed` ones.',
      type: 'array',
      items: {type: 'string', enum: ['failed', 'succeeded']},
    },
  },
  defaults: {require: ['succeeded', 'failed']},
  check(file, {require}, report) {
    for (const role of require) {
      for (const [section, items] of timedTopics(file, role)) {
        const untimed = items.filter((item) => !isTimed(item))
        // Where no entry has a time, one finding says it all.
        if (untimed.length > 1 && untimed.length === items.length) {
          report({
            message: `Unexpected ${untimed.length} approaches without a time in ${quote(section.title)}, expected the time that each took, such as \`2 hours\``,
            place: section.namePlace,
          })
          continue
        }
        for (const item of untimed) {
          const said = readItem(item, labels)
          report({
            message: `Unexpected approach ${quote(said.name)} without a time, expected the time that it took, such as \`2 hours\``,
            place: placeOfName(said, item),
          })
        }
      }
    }
  },
})

const labels: ReadonlySet<string> = new Set(['approach', 'attempt', 'idea', 'tried'])

/** The items of the sections whose entries say how much time they took. */
function timedTopics(file: SessionFile, role: 'failed' | 'succeeded'): Map<Section, Item[]> {
  const bySection = new Map<Section, Item[]>()
  const timed = new Set(
    file.match.sections.flatMap(({spec, section}) => (spec.timed ? section : [])),
  )
  for (const item of itemsOf(file.match, role)) {
    if (!timed.has(item.section) || isForm(item)) continue
    const items = bySection.get(item.section)
    if (items) items.push(item)
    else bySection.set(item.section, [item])
  }
  return bySection
}

/** A template's entry that was not filled in. */
function isForm({name}: Item): boolean {
  return isPlaceholder(name) || /:\s*$/.test(name)
}

function isTimed({inlines, fields}: Item): boolean {
  return (
    fields.some(({key, value}) => value !== '' && timeFields.has(key)) ||
    inlines.some(({text}) => hasDuration(text))
  )
}

/** How long a command ran, in seconds, is no time that somebody spent. */
function hasDuration(text: string): boolean {
  const found = findDuration(text)
  return found !== undefined && !/\d ?(?:s|secs?|seconds?)$/i.test(text.slice(found.from, found.to))
}

/** Fields whose value is a time, in whatever words. */
const timeFields: ReadonlySet<string> = new Set([
  'duration',
  'effort',
  'hours',
  'time',
  'time invested',
  'time investment',
  'time spent',
  'time taken',
])

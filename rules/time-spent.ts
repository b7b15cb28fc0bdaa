import {findDuration} from '../session/duration.ts'
import {isPlaceholder, type Section} from '../session/index.ts'
import {placeOfName, readTopic} from './remarks.ts'
import {defineRule, type SessionFile} from './rule.ts'
import {quote} from './text.ts'
import {type Topic, topicsOf} from './topics.ts'

export interface TimeSpentOptions {
  /** The sections whose approaches are looked at. */
  readonly roles: readonly ('failed' | 'succeeded')[]
}

export const timeSpent = defineRule<TimeSpentOptions>({
  id: 'session-time-spent',
  description: 'an approach with no time recorded',
  severity: 'warning',
  why: 'The time that was spent shows what is worth going on with, and what the next attempt will cost.',
  options: {
    roles: {
      description: 'Which approaches need a time: the `succeeded` and the `failed` ones.',
      type: 'array',
      items: {type: 'string', enum: ['failed', 'succeeded']},
    },
  },
  defaults: {roles: ['succeeded', 'failed']},
  check(file, {roles}, report) {
    for (const role of roles) {
      for (const [section, topics] of timedTopics(file, role)) {
        const untimed = topics.filter((topic) => !isTimed(topic))
        // Where no entry has a time, one finding says it all.
        if (untimed.length > 1 && untimed.length === topics.length) {
          report({
            message: `Unexpected ${untimed.length} approaches without a time in ${quote(section.title)}, expected the time that each took, such as \`2 hours\``,
            place: section.namePlace,
          })
          continue
        }
        for (const topic of untimed) {
          const said = readTopic(topic, labels)
          report({
            message: `Unexpected approach ${quote(said.name)} without a time, expected the time that it took, such as \`2 hours\``,
            place: placeOfName(said, topic),
          })
        }
      }
    }
  },
})

const labels: ReadonlySet<string> = new Set(['approach', 'attempt', 'idea', 'tried'])

/** The topics of the sections whose entries say how much time they took. */
function timedTopics(file: SessionFile, role: 'failed' | 'succeeded'): Map<Section, Topic[]> {
  const bySection = new Map<Section, Topic[]>()
  const timed = new Set(
    file.match.sections.flatMap(({spec, section}) => (spec.timed ? section : [])),
  )
  for (const topic of topicsOf(file, role)) {
    if (!timed.has(topic.section) || isForm(topic)) continue
    const topics = bySection.get(topic.section)
    if (topics) topics.push(topic)
    else bySection.set(topic.section, [topic])
  }
  return bySection
}

/** A template's entry that was not filled in. */
function isForm({name}: Topic): boolean {
  return isPlaceholder(name) || /:\s*$/.test(name)
}

function isTimed({inlines, fields}: Topic): boolean {
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

import {type Detail, type ItemText, isForeign, placeOfName, readItem} from '../formats/item-text.ts'
import {type Item, isEmptyForm, itemsOf} from '../formats/items.ts'
import {findDuration} from '../session/duration.ts'
import {isPlaceholder, toKey} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule} from './rule.ts'

export interface FailedApproachReasonOptions {
  /** The fields and columns that say why; any but those beside the point when empty. */
  readonly require: readonly string[]
}

export const failedApproachReason = defineRule<FailedApproachReasonOptions>({
  id: 'session-failed-approach-reason',
  description: 'a failed approach that does not say why it failed',
  severity: 'error',
  why: 'Without the reason nobody can tell whether the approach is worth another try.',
  options: {
    require: {
      description:
        'The fields and columns that say why; any but those beside the point when empty.',
      type: 'array',
      items: {type: 'string'},
    },
  },
  defaults: {require: []},
  check(file, {require}, report) {
    const named = new Set(require.map(toKey))
    for (const item of itemsOf(file.match, 'failed')) {
      const said = readItem(item, labels)
      if (!isWithoutReason(item, said, named)) continue
      const empty = said.find(
        (detail) => isWhy(detail, named) && /\p{L}{2}/u.test(withoutTime(detail.text)),
      )
      const name = quote(said.name)
      if (empty) {
        report({
          message: `Unexpected empty reason ${quote(empty.text)} for ${name}, expected why it failed, such as an error, a limit or a measurement`,
          place: empty.inline.place(empty.from, empty.to),
        })
      } else {
        report({
          message: `Unexpected failed approach ${name} without a reason, expected why it failed, such as an error, a limit or a measurement`,
          place: placeOfName(said, item),
        })
      }
    }
  },
})

/** Labels before a name that say only what kind of thing it is. */
const labels: ReadonlySet<string> = new Set([
  'approach',
  'attempt',
  'failed',
  'failed approach',
  'hypothesis',
  'idea',
  'item',
  'option',
  'tried',
  'try',
  'what',
  'what we tried',
])

/** Fields that say when, for how long or what next, but not why. */
const otherFields: ReadonlySet<string> = new Set([
  '',
  'attempts',
  'by',
  'code location',
  'date',
  'decision',
  'duration',
  'effort',
  'file',
  'files',
  'location',
  'next',
  'next step',
  'no',
  'owner',
  'status',
  'time',
  'time invested',
  'time spent',
  'tried',
  'when',
  'who',
])

function isWithoutReason(item: Item, said: ItemText, named: ReadonlySet<string>): boolean {
  const {name} = said
  if (item.hasBlocks || said.find((detail) => isReason(detail, named))) return false
  if (name === '' || isPlaceholder(name) || isEmptyForm(item)) return false
  return !(said.inline && saysWhy(name)) && !item.inlines.some(({text}) => isForeign(text))
}

function isWhy({key}: Detail, named: ReadonlySet<string>): boolean {
  return named.size > 0 ? named.has(key) : key === '' || !otherFields.has(key)
}

function isReason(detail: Detail, named: ReadonlySet<string>): boolean {
  const {key, text} = detail
  if (isPlaceholder(text)) return true
  if (key !== '' && !isWhy(detail, named)) return false
  return isTelling(text)
}

/** Whether anything is left of a text when the words that only say that it failed are gone. */
function isTelling(text: string): boolean {
  if (text.length > longestEmpty) return true
  return /\p{L}{2}/u.test(withoutTime(text).replaceAll(emptyWords, ' '))
}

function withoutTime(text: string): string {
  let left = text.slice(0, longestEmpty)
  for (let duration = findDuration(left); duration; duration = findDuration(left)) {
    left = `${left.slice(0, duration.from)} ${left.slice(duration.to)}`
  }
  return left
}

const longestEmpty = 60

/** What only says that it failed. `Didn't help` is not among it: it rules a cause out. */
const emptyWords =
  /(?<![\w'’])(?:(?:did|does|do|would|could)(?:n['’]?t| not) work(?: out)?|(?:is|was)(?:n['’]?t| not) working|not work(?:ing)?|no luck|no good|no success|gave up|given up|a|abandoned|about|after|again|all|also|an|and|approach|approx|around|as|at|attempt|attempts|bad|broken|but|completely|dead|discarded|dropped|end|expected|fail|failed|fails|failure|for|idea|in|it|its|just|ok|of|on|out|really|rejected|removed|reverted|skipped|so|solution|spent|still|stopped|that|the|then|things?|this|time|totally|tried|tries|unsuccessful|unsuccessfully|unsuccessfull|us|way|we|well|wrong)(?![\w'’])/giu

/** Whether the name itself tells what went wrong: a sentence, or words for a cause or a symptom. */
function saysWhy(name: string): boolean {
  return name.length > longestName || symptoms.test(name)
}

/** Longer names than that are sentences. */
const longestName = 120

const symptoms =
  /(?<![\w'’])(?:as it|because|blocked|blocks|breaks|broke|can(?:['’]?t|not)|cause[ds]?|clash(?:ed|es)|conflict(?:ed|s)|corrupt(?:ed|s)?|could(?:n['’]?t| not)|crash(?:ed|es)|deadlock(?:ed|s)?|(?:did|does|do)(?:n['’]?t| not) (?!work(?![\w'’]))[a-z]|due to|error(?:ed|s)?|exceed(?:ed|s)|failed (?:because|on|to|with)|hang(?:s|ed)|hit|hung|incompatible|insufficient|is(?:n['’]?t| not)|lack(?:ed|s)|leak(?:ed|s)|led to|los(?:es|t)|mismatch(?:ed|es)?|miss(?:ed|es|ing)|needs|never|no such|not (?:available|enough|found|possible|supported)|out of|overkill|outdated|race|rejects|requires?|return(?:ed|s)|since|slow(?:er|ly)?|still|threw|throws|time[ds] out|timeouts?|too|turned out|unable|unavailable|unsupported|unstable|without|won['’]?t|would(?:n['’]?t| not) (?!work(?![\w'’]))[a-z])(?![\w'’])/i

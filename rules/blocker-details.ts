import type {Item} from '../formats/items.ts'
import {saysWhen} from '../prose/due.ts'
import {isOwnerField, namesOwner} from '../prose/owner.ts'
import {
  isBlockingHeading,
  isListHeading,
  isPending,
  isPendingField,
  isQuestion,
  isReceived,
} from '../prose/pending.ts'
import {perTextInFile} from '../session/index.ts'
import {itemRule} from './item-rule.ts'
import {quote} from './message.ts'

export interface BlockerDetailsOptions {
  /** Names of people and teams that count as the owner of a blocker. */
  readonly allow: readonly string[]
}

export const blockerDetails = itemRule<BlockerDetailsOptions>({
  id: 'session-blocker-details',
  description: 'a pending blocker without an owner or an expected date',
  severity: 'warning',
  why: 'A blocker clears sooner when the reader knows whom to ask and when to follow up.',
  options: {
    allow: {
      description: 'Names of people and teams that count as the owner of a blocker.',
      type: 'array',
      items: {type: 'string'},
    },
  },
  defaults: {allow: []},
  roles: () => ['blockers'],
  labels: ({blockers}) => blockers.labels,
  words: ({blockers}) => blockers.owners,
  question(_file, {allow}) {
    const named = allow.map((owner) => owner.toLowerCase())
    const isWaitedFor = waitedForTest()
    return (item, {name}) => {
      if (!isWaitedFor(item) || hasOwnerOrDate(item, named)) return undefined
      return {
        message: `Unexpected blocker ${quote(name)} without an owner or a date, expected a person, a team, or a date`,
      }
    }
  },
})

/**
 * Returns a test of whether an item is pending, by its text or its heading. Each heading is read
 * once.
 */
function waitedForTest(): (item: Item) => boolean {
  const isList = perTextInFile(isListHeading)
  const isBlocking = perTextInFile(isBlockingHeading)
  return ({entry, name, inlines, fields, groups, section}) => {
    if (entry?.check === 'done' || isQuestion(name)) return false
    if (inlines.some(({text}) => isReceived(text)) || groups.some(isList)) return false
    if (fields.some(({key}) => isPendingField(key))) return true
    if (inlines.some(({text}) => isPending(text))) return true
    const heading = groups.at(-1) ?? section.name.key
    return isBlocking(heading) && !isList(heading)
  }
}

function hasOwnerOrDate({inlines, fields}: Item, named: readonly string[]): boolean {
  return (
    inlines.some(({text}) => namesOwner(text) || saysWhen(text)) ||
    inlines.some(({text}) => named.some((owner) => text.toLowerCase().includes(owner))) ||
    fields.some(({key, value}) => value !== '' && isOwnerField(key))
  )
}

import type {Position} from 'unist'
import type {Role, SectionSpec} from '../formats/index.ts'
import {type ItemText, nameOnly, placeOfName, readItem} from '../formats/item-text.ts'
import {type Item, isEmptyForm, itemsOf} from '../formats/items.ts'
import type {Language, WordList} from '../languages/language.ts'
import {keysOf} from '../languages/phrases.ts'
import {foreignTo} from '../prose/foreign.ts'
import {isPlaceholder, type Section} from '../session/index.ts'
import {defineRule, type Rule, type SessionFile} from './rule.ts'

/** A rule that requires something of each item in the sections of a role. */
export interface ItemRule<Options extends object> extends Omit<Rule<Options>, 'check'> {
  roles(options: Options): readonly Role[]
  /** Limits the sections of these roles; default: all of them. */
  isAskedIn?(spec: SectionSpec): boolean
  /**
   * The keys of labels before a name that only state its kind. Without labels, an item's name is
   * its whole text.
   */
  readonly labels?: Words
  /** The words that the check needs; texts in languages without them are skipped. */
  readonly words: Words
  /** Returns the check for one file: what an item lacks, or `undefined`. */
  question(file: SessionFile, options: Options): Question
  /** The single report for a section in which all of several items lack it. */
  summary?(items: number, section: Section): string
}

type Words = (language: Language) => WordList
type Question = (item: Item, text: ItemText) => Lack | undefined

/** The report for an item, at its name unless it has a place. */
export interface Lack {
  readonly message: string
  readonly place?: Position
}

/** session-no-placeholders reports placeholders and forms that were not filled in. */
export function itemRule<Options extends object>(rule: ItemRule<Options>): Rule {
  const {id, description, severity, why, options, defaults} = rule
  const labels = rule.labels && keysOf(rule.labels)
  const isForeign = foreignTo(rule.words)
  return defineRule<Options>({
    id,
    description,
    severity,
    why,
    options,
    defaults,
    check(file, chosen, report) {
      const ask = rule.question(file, chosen)
      for (const [section, items] of itemsBySection(file, rule, chosen)) {
        const lacking: {lack: Lack; item: Item; text: ItemText}[] = []
        let isOneAnswered = false
        for (const item of items) {
          const text = labels ? readItem(item, labels) : nameOnly(item)
          const lack = ask(item, text)
          if (!lack) {
            // Only a summary depends on it, and most items that answer need not be read.
            isOneAnswered ||= rule.summary !== undefined && isFilledIn(item, text)
          } else if (
            isFilledIn(item, text) &&
            !item.inlines.some(({text: own}) => isForeign(own))
          ) {
            lacking.push({lack, item, text})
          }
        }
        const summary =
          lacking.length > 1 && !isOneAnswered ? rule.summary?.(lacking.length, section) : undefined
        if (summary !== undefined) {
          report({message: summary, place: section.namePlace})
          continue
        }
        for (const {lack, item, text} of lacking) {
          report({message: lack.message, place: lack.place ?? placeOfName(text, item)})
        }
      }
    },
  })
}

function itemsBySection<Options extends object>(
  {match}: SessionFile,
  {roles, isAskedIn}: ItemRule<Options>,
  options: Options,
): ReadonlyMap<Section, readonly Item[]> {
  const bySection = new Map<Section, Item[]>()
  const asked = roles(options)
  for (const {spec, section} of match.sections) {
    if (spec.role === undefined || !asked.includes(spec.role)) continue
    if (!isAskedIn || isAskedIn(spec)) bySection.set(section, [])
  }
  for (const role of asked) {
    for (const item of itemsOf(match, role)) bySection.get(item.section)?.push(item)
  }
  return bySection
}

function isFilledIn(item: Item, {name}: ItemText): boolean {
  return name.trim() !== '' && !isPlaceholder(name) && !isEmptyForm(item)
}

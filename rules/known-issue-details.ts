import type {ItemText} from '../formats/item-text.ts'
import type {Item} from '../formats/items.ts'
import {hasIssueDetail, type IssueDetail, isIssueField} from '../prose/issue.ts'
import {hasRemedy, isResolved} from '../prose/resolved.ts'
import {remembering} from '../session/index.ts'
import {itemRule} from './item-rule.ts'
import {quote} from './message.ts'

export interface KnownIssueDetailsOptions {
  /** What an issue has to say. */
  readonly require: readonly IssueDetail[]
}

export const knownIssueDetails = itemRule<KnownIssueDetailsOptions>({
  id: 'session-known-issue-details',
  description: 'an issue without status, impact or priority',
  severity: 'warning',
  why: 'Whoever goes on has to know which issues stand in the way, and which can wait.',
  options: {
    require: {
      description: 'What an issue has to say.',
      type: 'array',
      items: {type: 'string', enum: ['status', 'impact', 'priority']},
      minItems: 1,
    },
  },
  defaults: {require: ['status', 'impact', 'priority']},
  roles: () => ['issues'],
  labels: ({items}) => items.issueLabels,
  words: ({issues}) => issues.impact,
  question(_file, {require}) {
    const groups = groupTests()
    return (item, text) => {
      if (item.groups.some(groups.resolved) || isClosed(item)) return undefined
      const missing = require.filter(
        (detail) => !hasDetail(item, text, detail) && !item.groups.some(groups[detail]),
      )
      if (missing.length === 0) return undefined
      return {
        message: `Unexpected issue ${quote(text.name)} without ${listed(missing, 'or')}, expected ${listed(
          missing.map((detail) => expectations[detail]),
          'and',
        )}`,
      }
    }
  },
})

const expectations: Readonly<Record<IssueDetail, string>> = {
  impact: 'what it breaks',
  priority: 'how soon it has to be fixed, such as `HIGH`',
  status: 'how far it has been looked into',
}

/** What the headings over an issue say, which many of them share. */
function groupTests(): Readonly<Record<IssueDetail | 'resolved', (group: string) => boolean>> {
  return {
    impact: remembering((group) => hasIssueDetail(group, 'impact')),
    priority: remembering((group) => hasIssueDetail(group, 'priority')),
    resolved: remembering(isResolved),
    status: remembering((group) => hasIssueDetail(group, 'status')),
  }
}

function isClosed({entry, name, fields, inlines: [first]}: Item): boolean {
  if (entry?.check === 'done' || isResolved(name)) return true
  if (first && hasRemedy(first.text)) return true
  return fields.some(({key, value}) => key === 'status' && isResolved(value))
}

function hasDetail({entry, inlines}: Item, text: ItemText, detail: IssueDetail): boolean {
  if (detail === 'status' && entry?.check !== undefined) return true
  if (inlines.some((inline) => hasIssueDetail(inline.text, detail))) return true
  return text.find(({key}) => isIssueField(key, detail)) !== undefined
}

/** `status, impact or priority` */
function listed(texts: readonly string[], word: 'and' | 'or'): string {
  if (texts.length === 1) return texts.join('')
  return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`
}

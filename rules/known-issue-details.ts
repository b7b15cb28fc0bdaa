import type {ItemText} from '../formats/item-text.ts'
import type {Item} from '../formats/items.ts'
import {hasIssueDetail, type IssueDetail, isIssueField} from '../prose/issue.ts'
import {hasRemedy, isResolved} from '../prose/resolved.ts'
import {perTextInFile} from '../session/index.ts'
import {itemRule} from './item-rule.ts'
import {listOf, quote} from './message.ts'

export interface KnownIssueDetailsOptions {
  /** The details that an issue needs. */
  readonly require: readonly IssueDetail[]
}

export const knownIssueDetails = itemRule<KnownIssueDetailsOptions>({
  id: 'session-known-issue-details',
  description: 'an issue without status, impact or priority',
  severity: 'warning',
  why: 'The next session has to know which issues block the work and which can wait.',
  options: {
    require: {
      description: 'The details that an issue needs.',
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
      const given = detailsOf(item, text, require)
      const missing = require.filter(
        (detail) => !given.has(detail) && !item.groups.some(groups[detail]),
      )
      if (missing.length === 0) return undefined
      return {
        message: `Unexpected issue ${quote(text.name)} without ${listOf(missing, 'or')}, expected ${listOf(
          missing.map((detail) => expectations[detail]),
          'and',
        )}`,
      }
    }
  },
})

const expectations: Readonly<Record<IssueDetail, string>> = {
  impact: 'an impact',
  priority: 'a priority, such as `HIGH`',
  status: 'a status',
}

/** The details in the headings over an issue, which many issues share. */
function groupTests(): Readonly<Record<IssueDetail | 'resolved', (group: string) => boolean>> {
  return {
    impact: perTextInFile((group) => hasIssueDetail(group, 'impact')),
    priority: perTextInFile((group) => hasIssueDetail(group, 'priority')),
    resolved: perTextInFile(isResolved),
    status: perTextInFile((group) => hasIssueDetail(group, 'status')),
  }
}

function isClosed({entry, name, fields, inlines: [first]}: Item): boolean {
  if (entry?.check === 'done' || isResolved(name)) return true
  if (first && hasRemedy(first.text)) return true
  return fields.some(({key, value}) => key === 'status' && isResolved(value))
}

/** Those of `details` that an issue gives. Text by text, so that each is read as words once. */
function detailsOf(
  {entry, inlines}: Item,
  text: ItemText,
  details: readonly IssueDetail[],
): ReadonlySet<IssueDetail> {
  const given = new Set<IssueDetail>(entry?.check === undefined ? [] : ['status'])
  for (const inline of inlines) {
    if (details.every((detail) => given.has(detail))) return given
    for (const detail of details) {
      if (!given.has(detail) && hasIssueDetail(inline.text, detail)) given.add(detail)
    }
  }
  for (const detail of details) {
    if (!given.has(detail) && text.find(({key}) => isIssueField(key, detail))) given.add(detail)
  }
  return given
}

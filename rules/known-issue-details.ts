import {type ItemText, isForeign, placeOfName, readItem} from '../formats/item-text.ts'
import {type Item, isEmptyForm, itemsOf} from '../formats/items.ts'
import {isPlaceholder, remembering} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule} from './rule.ts'

type Detail = 'impact' | 'priority' | 'status'

export interface KnownIssueDetailsOptions {
  /** What an issue has to say. */
  readonly require: readonly Detail[]
}

export const knownIssueDetails = defineRule<KnownIssueDetailsOptions>({
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
  check(file, {require}, report) {
    const groups = groupTests()
    for (const item of itemsOf(file.match, 'issues')) {
      const said = readItem(item, labels)
      const {name} = said
      if (name === '' || isPlaceholder(name) || isEmptyForm(item)) continue
      if (item.groups.some(groups.resolved) || isResolved(item)) continue
      const texts = item.inlines.map(({text}) => text)
      const missing = require.filter(
        (detail) => !(tells(detail, item, said, texts) || item.groups.some(groups[detail])),
      )
      if (missing.length === 0 || texts.some(isForeign)) continue
      report({
        message: `Unexpected issue ${quote(name)} without ${listed(missing, 'or')}, expected ${listed(
          missing.map((detail) => expectations[detail]),
          'and',
        )}`,
        place: placeOfName(said, item),
      })
    }
  },
})

/** Labels before a name that say only what kind of thing it is. */
const labels: ReadonlySet<string> = new Set(['bug', 'issue', 'known issue', 'problem'])

const expectations: Readonly<Record<Detail, string>> = {
  impact: 'what it breaks',
  priority: 'how soon it has to be fixed, such as `HIGH`',
  status: 'how far it has been looked into',
}

/** What the headings over an issue say, which many of them share. */
function groupTests(): Readonly<Record<Detail | 'resolved', (group: string) => boolean>> {
  return {
    impact: remembering((group) => wordsOf.impact.test(group)),
    priority: remembering((group) => wordsOf.priority.test(group)),
    resolved: remembering((group) => resolved.test(group)),
    status: remembering((group) => wordsOf.status.test(group)),
  }
}

function isResolved({entry, name, fields, inlines}: Item): boolean {
  if (entry?.check === 'done') return true
  if (resolved.test(name.slice(0, longestStart))) return true
  const [first] = inlines
  if (resolved.test(name.slice(-longestStart)) || (first && solved.test(first.text))) return true
  return fields.some(
    ({key, value}) => key === 'status' && resolved.test(value.slice(0, longestStart)),
  )
}

const longestStart = 40
const resolved =
  /^\W*(?:all )?(?:closed|done|fixed|no longer|not a bug|obsolete|resolved|solved|won['’]?t fix|wontfix)\b|✅|\b(?:resolved|fixed)\W*$/i

/** `Blank page → Fixed the import` */
const solved =
  /(?:→|➜|->|=>) ?(?:added|auto-|changed|created|enhanced|fixed|implemented|made|removed|replaced|resolved|restricted|reverted|solved|switched|updated)/i

function tells(detail: Detail, {entry}: Item, said: ItemText, texts: readonly string[]): boolean {
  if (detail === 'status' && entry?.check !== undefined) return true
  if (texts.some((text) => wordsOf[detail].test(text))) return true
  return said.find(({key}) => keysOf[detail].test(key)) !== undefined
}

/** Fields and columns that tell it. */
const keysOf: Readonly<Record<Detail, RegExp>> = {
  impact: /\b(?:affected|affects|cause|consequences?|effects?|impact|problem|risks?|symptoms?)\b/,
  priority: /\b(?:level|prio|priority|severity|urgency)\b/,
  status:
    /\b(?:action|fix|mitigation|next|plan|progress|resolution|solution|state|status|todo|workaround)\b/,
}

/** Words in the text, or in the heading over it, that tell it. */
const wordsOf: Readonly<Record<Detail, RegExp>> = {
  impact:
    /\b(?:affects?|affected|blank|blocks?|breaks?|broken|can(?:not|['’]?t)|causes?|causing|confus(?:es|ing)|crash(?:es|ing)?|does(?:n['’]?t| not)|don['’]?t|drops?|empty|error(?:s|ed)?|expires?|exploit(?:ed)?|fail(?:s|ed|ing|ure|ures)?|flak(?:y|es)|freez(?:es|ing)|hangs?|impact|incorrect(?:ly)?|is(?:n['’]?t| not)|lag|leads? to|leaks?|leak|los(?:es|ing)|los[st]|makes?|miss(?:es|ing)|never|noisy|not|only|overwrit(?:es|ten)|prevents?|reject(?:s|ed)|resets?|results? in|returns?|risk|rejects?|shows?|slow(?:er|s|ly)?|sometimes|stale|stops?|throws?|timeouts?|times? out|users?|warns?|warnings?|wrong(?:ly)?)\b/i,
  priority:
    /\b(?:blocker|blocking|cosmetic|critical|high|low|major|medium|minor|non-?blocking|not (?:blocking|critical|urgent|a blocker)|p[0-4]|trivial|urgent)\b|\bpriority[ -]?\d|🔴|🟠|🟡|🟢|🔵|⚪/i,
  status:
    /\b(?:accept(?:able|ed)|backlog(?:ged)?|blocked|by design|deferred|diagnosed|expected|fix(?:ed|ing)?|follow-up|in progress|investigat(?:e|ed|ing)|known|later|mitigated|monitor(?:ed|ing)?|need(?:s|ed)?|not (?:fixed|started|yet)|open|partial(?:ly)?|pending|planned|pre-?existing|reproduced|reported|should|to ?do|tracked|unresolved|unverified|waiting|wip|work(?:ed)? ?around|yet)\b|⏳|🔄|🚧/i,
}

/** `status, impact or priority` */
function listed(texts: readonly string[], word: 'and' | 'or'): string {
  if (texts.length === 1) return texts.join('')
  return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`
}

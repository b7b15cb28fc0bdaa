import {isForeign, placeOfName, readItem} from '../formats/item-text.ts'
import {type Item, itemsOf} from '../formats/items.ts'
import {isPlaceholder, remembering} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule} from './rule.ts'

export interface BlockerDetailsOptions {
  /** Names of people and teams here, which tell who a blocker waits for. */
  readonly allow: readonly string[]
}

export const blockerDetails = defineRule<BlockerDetailsOptions>({
  id: 'session-blocker-details',
  description: 'a pending blocker without an owner or an expected date',
  severity: 'warning',
  why: 'A blocker goes away sooner when it is known whom to ask and when to ask again.',
  options: {
    allow: {
      description: 'Names of people and teams here, which tell who a blocker waits for.',
      type: 'array',
      items: {type: 'string'},
    },
  },
  defaults: {allow: []},
  check(file, {allow}, report) {
    const named = allow.map((owner) => owner.toLowerCase())
    const isPending = pendingTest()
    for (const item of itemsOf(file.match, 'blockers')) {
      const said = readItem(item, pendingLabels)
      const {name} = said
      if (name === '' || isPlaceholder(name) || !isPending(item)) continue
      const texts = item.inlines.map(({text}) => text)
      if (texts.some(tellsWhoOrWhen)) continue
      if (texts.some((text) => named.some((owner) => text.toLowerCase().includes(owner)))) continue
      if (item.fields.some(({key, value}) => value !== '' && whoOrWhenFields.test(key))) continue
      if (texts.some(isForeign)) continue
      report({
        message: `Unexpected blocker ${quote(name)} without owner or date, expected who it waits for or when it is expected to go away`,
        place: placeOfName(said, item),
      })
    }
  },
})

/** Labels before a name that say that it is still in the way. */
const pendingLabels: ReadonlySet<string> = new Set([
  'awaiting',
  'blocked',
  'blocked by',
  'blocked on',
  'blocker',
  'blocking',
  'depends on',
  'needs',
  'open',
  'pending',
  'waiting',
  'waiting for',
  'waiting on',
])

/**
 * Gives a test of whether an item says that something is waited for, or stands where everything
 * does. It looks at each heading once.
 */
function pendingTest(): (item: Item) => boolean {
  const isOtherGroup = remembering((group) => otherGroups.test(group))
  const isBlocking = remembering((heading) => blocking.test(heading))
  return ({entry, name, inlines, fields, groups, section}) => {
    if (entry?.check === 'done' || /[?？]|^open question/i.test(name)) return false
    if (inlines.some(({text}) => resolved.test(text))) return false
    if (groups.some(isOtherGroup)) return false
    if (fields.some(({key}) => pendingLabels.has(key))) return true
    if (inlines.some(({text}) => pendingWords.test(text))) return true
    const heading = groups.at(-1) ?? section.name.key
    return isBlocking(heading) && !isOtherGroup(heading)
  }
}

const blocking = /\b(?:blocked|blockers?|blocking)\b/

const resolved =
  /\b(?:approved|cleared|closed|completed|done|fixed|granted|no longer|not (?:a )?block(?:er|ing)|non-?blocking|nothing|provisioned|received|resolved|solved|unblocked|workaround)\b|✅|✓|✔/i

/** Headings over what is listed, but not waited for. */
const otherGroups =
  /\b(?:dependenc(?:y|ies)|libraries|notes|packages|questions|resolved|completed|tools|versions|warnings)\b/u

const pendingWords =
  /\b(?:await(?:s|ing)|blocked (?:by|on|until)|depends on|pending|sign-?off|waiting (?:for|on))\b/i

const whoOrWhenFields =
  /\b(?:assigned|assignee|by|contact|date|due|eta|expected|needs|owner|responsible|team|when|who)\b/u

function tellsWhoOrWhen(text: string): boolean {
  return (
    who.test(text) ||
    whoByName.test(text) ||
    whoInBrackets.test(text) ||
    issueKey.test(text) ||
    issueAddress.test(text) ||
    when.test(text)
  )
}

const who =
  /@\w|#\d|\b(?:admins?|architects?|author|ask|backend|board|client|committee|community|customer|data|design(?:er)?s?|dev(?:eloper)?s?|devops|engineer(?:s|ing)?|finance|frontend|infra(?:structure)?|it department|lead|legal|maintainers?|management|manager|marketing|me|operator|ops|organi[sz]ation|our|owner|partner|platform|po|product|provider|qa|release|reviewers?|sales|security|sre|stakeholders?|support|team|teammate|them|upstream|us|user(?:['’]s)?|users|vendor|you|your)\b/i

const whoByName =
  /\b(?:[Aa]sked|by|[Cc]ontacted|[Ee]mailed|for|from|[Mm]essaged|on|[Pp]inged|[Tt]old|with) \p{Lu}\p{Ll}/u

/** `(Mina)`, `(Mina Sato)`, but not `(Critical)`. */
const whoInBrackets =
  /\((?!(?:Backend|Blocked|Blocker|Blocking|Critical|External|Frontend|High|Internal|Low|Major|Medium|Minor|Open|Optional|Pending|Required|Technical|Unknown|Urgent|Waiting)\b)\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?\)/u

/** `SHOP-123`, as in Jira and Linear; `UTF-8` and the like are no issues. */
const issueKey =
  /(?<![\w-])(?!(?:AES|ASCII|CVE|CWE|ES|GPT|HTTP|ISO|MD|MP|PEP|RFC|RS|RSA|SHA|TLS|UTF|WCAG)-)[A-Z][A-Z\d]{1,9}-\d{1,6}(?![\w-])/

const issueAddress =
  /https?:\/\/[^\s/]{1,100}(?:\/[^\s/]{1,100}){0,6}\/(?:browse|issues?|merge_requests|pull|tickets?)\/\w/

const when =
  /\d{4}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\b(?:after|before|by end of|daily|deadline|due|eta|expected|expires?|hours?|minutes?|days?|weeks?|months?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|june|july|august|september|october|november|december|next|once|q[1-4]|sprint|soon|this|today|tomorrow|tonight|until|when)\b|\d ?%|\d ?\/ ?\d|\d\s?(?:h|d|min)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.? \d/i

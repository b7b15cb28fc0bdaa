/** What templates leave behind, for `session-no-placeholders`. */

/** Words that name what belongs there: `[date]`, `{description}`. */
export const placeholderNouns: ReadonlySet<string> = words(`
  action approach author blocker branch brief-description change context customer date deadline
  decision description details detail environment example feature feature-name file filename goal
  idea
  insight issue item link location message name notes outcome owner path person placeholder
  problem project project-name project_name purpose question rationale reason result role
  session-name session_name short-description solution step summary task task-name text time
  timestamp title tool topic url user username value version
`)

/** Names that templates give to the work: `# Session State: Feature Name`. */
export const templateTitles: ReadonlySet<string> = new Set([
  'brief description',
  'description',
  'feature name',
  'feature or task name',
  'name',
  'project name',
  'session name',
  'session title',
  'short description',
  'task name',
  'task title',
  'title',
  'topic',
  'your feature',
  'your feature name',
  'your task',
])

/** Rows and items that templates show as an example, in lower case. */
export const templateLines: ReadonlySet<string> = new Set([
  'brief description',
  'chose x over y',
  'description of changes',
  'description of the change',
  'what this file does',
  'why it matters',
  'why it matters for this task',
  'why this change was made',
  'why x was chosen',
  'x, y, z',
])

/** A sentence of a template. */
export interface Sentence {
  /** The words that it can begin with, in lower case. */
  readonly firstWords: readonly string[]
  /** Anchored and bounded, for texts of at most 200 characters. */
  readonly pattern: RegExp
}

/**
 * @param starts
 *   What it can begin with, as an expression; each begins with a word.
 */
function sentence(starts: readonly string[], rest: string): Sentence {
  return {
    firstWords: starts.map(firstWordOf),
    pattern: new RegExp(`^(?:${starts.join('|')})${rest}`, 'i'),
  }
}

/** What templates say will be written, each beginning with a word. */
const notYetWritten: readonly string[] = [
  'content',
  'decisions',
  'details',
  'findings',
  'goals',
  'information',
  'issues',
  'items',
  'key [a-z]{1,20}',
  'lessons',
  'metrics',
  'more',
  'next steps',
  'notes',
  'progress',
  'results',
  'summary',
  'tasks',
  'this (?:file|list|section)',
  'update',
  'updates',
]
const willBeWritten =
  'will be (?:added|documented|filled(?: in| out)?|listed|populated|recorded|tracked|updated|written)'
/** When it will be written; `end` is how such a sentence ends. */
const later =
  " (?:after|as|at|during|once|throughout|upon|when|while) [a-z' ]{0,30}(?:session|work|progress|development)[a-z' ]{0,30}"
const end = '(?:\\.{1,3}|…)?$'

export const sentences: readonly Sentence[] = [
  sentence(['lorem ipsum'], '\\b'),
  // *Next steps will be updated as the session progresses*
  sentence(notYetWritten, ` ${willBeWritten}(?: here)?(?:${later})?${end}`),
  // *Problems and fixes will be documented here*
  sentence(
    [...notYetWritten, 'blockers', 'changes', 'fixes', 'problems', 'solutions', 'test', 'testing'],
    `(?: [a-z]{1,20}){0,4} ${willBeWritten}(?: here(?:${later})?|${later})${end}`,
  ),
  // Will be updated as work progresses...
  sentence([willBeWritten], `(?: here(?:${later})?|${later})${end}`),
  // Add your notes here
  sentence(
    ['add', 'describe', 'enter', 'fill in', 'insert', 'list', 'paste', 'put', 'type', 'write'],
    ' (?:a|an|any|the|your) [a-z ,/]{1,50} here\\.?$',
  ),
  sentence(['fill (?:this |me )?in'], '(?: later)?\\.?$'),
  // If nothing failed: "No failed approaches yet."
  sentence(['if (?:known|none|no|not|nothing)'], '\\b[^:"“]{0,60}: {0,2}["“]'),
  // Task 1 - brief description of what was done
  sentence(
    ['assumption', 'feature', 'issue', 'item', 'question', 'step', 'task'],
    ' \\d{1,2} {0,2}[-–—:] {0,2}(?:brief |short )?description\\b',
  ),
]

/** The words that all these lines and sentences begin with. */
export const firstWords: readonly string[] = [
  ...[...templateLines].map(firstWordOf),
  ...sentences.flatMap((sentence) => sentence.firstWords),
]

function firstWordOf(text: string): string {
  return text.split(/[^a-z]/, 1).join('')
}

/** What brackets hold besides placeholders, by their first word: states, ranks, events. */
export const otherBrackets: ReadonlySet<string> = words(`
  active added aborted beta blocked bug bugfix canceled cancelled changed chore closed compaction
  complete completed conditional continued critical debug deferred deleted deprecated dev docs done
  draft edit edited empty error existing experimental external failed feat fix fixed high image in
  info internal low medium merged minor major na new no none not note obsolete ok omitted on open
  optional partial partially pass passed pasted pending planned ready redacted refactor rejected
  removed request resolved risk security see shipped sic skip skipped started stale test tested
  todo truncated unchanged unreleased untested untracked update updated urgent verified warn
  warning wip wontfix yes
`)

/** Fields whose value is a list in brackets: `Tags: [parser, dates]`. */
export const listFields: ReadonlySet<string> = words(`
  aliases categories files keywords labels packages scopes skills tags tools topics
`)

/** Labels that only name what an entry is: the entry itself is missing when nothing follows. */
export const entryLabels: ReadonlySet<string> = words(
  'approach blocker decision issue problem question risk step task',
)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

import {count} from '../report/count.ts'
import {type Client, isGone, isInvalid, startOver} from './client.ts'
import type {Located} from './findings.ts'
import {code, link, message} from './markdown.ts'
import type {Marker} from './marker.ts'
import {listThreads, type Thread} from './pull-request.ts'

export interface ReviewOptions {
  readonly number: number
  /** The commit that was linted. */
  readonly head: string
  readonly findings: readonly Located[]
  readonly marker: Marker
  /** The most open comments at a time. */
  readonly most: number
}

/** What happened to the comments on lines. */
export interface ReviewOutcome {
  readonly posted: number
  readonly minimized: number
  /** The number that GitHub refused, because their lines are not in its diff. */
  readonly refused: number
  /** The findings with a comment, new or old. */
  readonly open: number
}

/**
 * Comments on lines that the diff shows, once per finding, and hides comments whose finding is
 * gone. Comments with replies are kept as they are.
 *
 * @throws
 *   The API's error when the token may not comment, or GitHub cannot be reached.
 */
export function writeReviewComments(
  client: Client,
  options: ReviewOptions,
): Promise<ReviewOutcome> {
  return startOver(() => attempt(client, options))
}

async function attempt(client: Client, options: ReviewOptions): Promise<ReviewOutcome> {
  const {number, head, findings, marker, most} = options
  const {head: newest, items} = await listThreads(client, number)
  const nothing = {posted: 0, minimized: 0, refused: 0, open: 0}
  if (newest !== head) return nothing
  const present = new Set(findings.map(({id}) => id))
  const known = new Set<string>()
  let minimized = 0
  for (const thread of items) {
    const id = marker.readReview(thread.first.body)
    if (id === undefined || wasResolved(thread)) continue
    if (present.has(id)) known.add(id)
    else if (thread.comments === 1 && !thread.first.isMinimized) {
      await minimize(client, thread)
      minimized++
    }
  }
  const wanted = findings.filter(({id, isInDiff}) => isInDiff && !known.has(id))
  const fresh = wanted.slice(0, Math.max(0, most - known.size))
  const refused = fresh.length > 0 ? await post(client, options, fresh) : 0
  const posted = fresh.length - refused
  return {posted, minimized, refused, open: known.size + posted}
}

/** Hidden by this Action: shown again if the finding comes back. */
function wasResolved({first}: Thread): boolean {
  return first.isMinimized && first.minimizedReason?.toLowerCase() === 'resolved'
}

async function minimize(client: Client, {first}: Thread): Promise<void> {
  const mutation = `mutation ($id: ID!) {
    minimizeComment(input: {subjectId: $id, classifier: RESOLVED}) { minimizedComment { isMinimized } }
  }`
  try {
    await client.graphql(mutation, {id: first.id})
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

interface LineComment {
  readonly path: string
  readonly body: string
  readonly line: number
  readonly side: 'RIGHT'
  readonly start_line?: number
  readonly start_side?: 'RIGHT'
}

/** @returns The number of refused comments. */
async function post(
  client: Client,
  {number, head, marker}: ReviewOptions,
  findings: readonly Located[],
): Promise<number> {
  const {owner, repo, rest} = client
  const comments = findings.map((located) => toComment(located, marker))
  const pull = {owner, repo, pull_number: number, commit_id: head}
  try {
    const body = `<p>${count(comments.length, 'finding')} in the session notes.</p>`
    await rest.pulls.createReview({...pull, event: 'COMMENT', body, comments})
    return 0
  } catch (error) {
    if (!isInvalid(error)) throw error
  }
  // GitHub refuses a whole review for one line that is outside of the diff.
  let refused = 0
  for (const comment of comments) {
    try {
      await rest.pulls.createReviewComment({...pull, ...comment})
    } catch (error) {
      if (!isInvalid(error)) throw error
      refused++
    }
  }
  return refused
}

function toComment({path, finding, from, to, fixed, id}: Located, marker: Marker): LineComment {
  const mark = finding.severity === 'error' ? '❌' : '⚠️'
  const rule = link(code(finding.ruleId), finding.url)
  const parts = [
    `${marker.review(id)}\n<p>${mark} ${message(finding.message)} (${rule})</p>`,
    `<p>${message(finding.note)}</p>`,
    ...(fixed === undefined ? [] : [suggestion(fixed)]),
  ]
  return {
    path,
    body: parts.join('\n\n'),
    line: to,
    side: 'RIGHT',
    ...(from < to && {start_line: from, start_side: 'RIGHT'}),
  }
}

/** A fenced block that no backticks in the text can end. */
function suggestion(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}suggestion\n${text}\n${fence}`
}

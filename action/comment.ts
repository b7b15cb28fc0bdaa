import {type Client, isGone, startOver} from './client.ts'
import type {CommentWhen} from './inputs.ts'
import type {Marker} from './marker.ts'
import {type Comment, listComments} from './pull-request.ts'

export interface CommentOptions {
  readonly number: number
  /** The commit that was linted. */
  readonly head: string
  readonly when: Exclude<CommentWhen, 'never'>
  readonly hasFindings: boolean
  readonly marker: Marker
  /** The comment's text. */
  readonly body: string
}

/** What happened to the comment. */
export interface CommentOutcome {
  readonly url: string | undefined
  /** Set when the pull request has a newer commit, whose own run comments. */
  readonly newerHead?: string
}

/** The longest body that GitHub accepts. */
export const longestBody = 65_536

/**
 * Writes the one comment on a pull request, or updates it.
 *
 * Concurrent runs do not see each other's comment, so each looks again after it has written one:
 * the oldest comment stays and gets the latest text, the others are deleted.
 *
 * @throws
 *   The API's error when the token may not comment, or GitHub cannot be reached.
 */
export function writeComment(client: Client, options: CommentOptions): Promise<CommentOutcome> {
  return startOver(() => attempt(client, options))
}

async function attempt(client: Client, options: CommentOptions): Promise<CommentOutcome> {
  const {head, when, hasFindings} = options
  const body = `${options.marker.comment}\n${options.body}`
  const found = await findComments(client, options)
  if (found.head !== head) return {url: found.comments[0]?.url, newerHead: found.head}
  const [existing] = found.comments
  if (existing) return update(client, options, found.comments, body)
  // There is nothing to report, and never was.
  if (when === 'on-findings' && !hasFindings) return {url: undefined}
  const {owner, repo, rest} = client
  const created = await rest.issues.createComment({owner, repo, issue_number: options.number, body})
  const {head: newest, comments} = await findComments(client, options)
  if (newest !== head) {
    // The run of the newer commit may have looked before this comment existed.
    await remove(client, created.data.id)
    return {url: undefined, newerHead: newest}
  }
  if (comments.length > 1) return update(client, options, comments, body)
  return {url: created.data.html_url}
}

async function findComments(
  client: Client,
  {number, marker}: CommentOptions,
): Promise<{readonly head: string; readonly comments: readonly Comment[]}> {
  const {head, items} = await listComments(client, number)
  const comments = items.filter(
    ({body, isMinimized}) => !isMinimized && body.startsWith(marker.comment),
  )
  return {head, comments: comments.sort((a, b) => Number(a.databaseId) - Number(b.databaseId))}
}

async function update(
  client: Client,
  options: CommentOptions,
  [first, ...others]: readonly Comment[],
  body: string,
): Promise<CommentOutcome> {
  if (!first) return attempt(client, options)
  const {owner, repo, rest} = client
  if (first.body !== body) {
    try {
      await rest.issues.updateComment({owner, repo, comment_id: Number(first.databaseId), body})
    } catch (error) {
      // Deleted since it was found.
      if (isGone(error)) return createAgain(client, options, body)
      throw error
    }
  }
  for (const {databaseId} of others) await remove(client, Number(databaseId))
  return {url: first.url}
}

async function remove({owner, repo, rest}: Client, id: number): Promise<void> {
  try {
    await rest.issues.deleteComment({owner, repo, comment_id: id})
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

/** Retried once only: GitHub also reports 404 for what must not be changed. */
async function createAgain(
  {owner, repo, rest}: Client,
  {number}: CommentOptions,
  body: string,
): Promise<CommentOutcome> {
  const {data} = await rest.issues.createComment({owner, repo, issue_number: number, body})
  return {url: data.html_url}
}

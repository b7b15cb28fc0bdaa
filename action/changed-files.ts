import {grouped} from '../report/count.ts'
import {type Client, errorLine, isForbidden} from './client.ts'
import type {Event, PullRequestEvent, RangeEvent} from './event.ts'
import type {Git} from './git.ts'
import {type DiffLines, readHunks} from './hunks.ts'
import {SetupError} from './setup-error.ts'

/** A file that exists after the change. */
export interface ChangedFile {
  readonly path: string
  /** The id of its content. */
  readonly blob: string
  /** The changed lines. */
  readonly lines: DiffLines | 'all' | 'unknown'
}

export interface ChangedFiles {
  readonly files: readonly ChangedFile[]
  /** Notices about the list, such as that it is incomplete. */
  readonly notices: readonly string[]
}

/** The sources for changed files. */
export interface Sources {
  readonly client: Client | undefined
  /** Absent if the checkout must not be read, or nothing is checked out. */
  readonly git: Git | undefined
}

/** The most files of a pull request that GitHub lists. */
const mostFiles = 3000
/** The most files of a comparison that GitHub lists. */
const mostCompared = 300
const pageSize = 100

/**
 * Finds the files that an event is about.
 *
 * @returns
 *   `undefined` when the event has no changes and concerns all files.
 * @throws SetupError
 *   When the changed files cannot be found.
 */
export async function findChangedFiles(
  event: Event,
  sources: Sources,
): Promise<ChangedFiles | undefined> {
  switch (event.kind) {
    case 'pull-request':
      return ofPullRequest(event, sources)
    case 'range':
      return ofRange(event, sources)
    default:
      return undefined
  }
}

async function ofPullRequest(event: PullRequestEvent, sources: Sources): Promise<ChangedFiles> {
  const {client, git} = sources
  if (!client) return fromGit(event, git, 'Without `github-token`')
  let list: ApiList
  try {
    list = await listPullRequest(client, event)
  } catch (error) {
    if (!isForbidden(error)) throw error
    return fromGit(
      event,
      git,
      `Without the permission \`pull-requests: read\` (${errorLine(error)})`,
    )
  }
  const total = Math.max(event.changedFiles ?? 0, list.files.length)
  if (list.files.length >= mostFiles && total > list.files.length) {
    const all = git && (await compareWithGit(event, git))
    if (all) return {files: all, notices: []}
    return {files: list.files, notices: [partial(list.files.length, total, 'pull request')]}
  }
  // The API describes the pull request as it is now, which may be newer than this run.
  if (list.head !== undefined && list.head !== event.head) return compareWithApi(event, client)
  return {files: list.files, notices: []}
}

async function ofRange(event: RangeEvent, {client, git}: Sources): Promise<ChangedFiles> {
  const files = git && (await compareWithGit(event, git))
  if (files) return {files, notices: []}
  if (client) {
    try {
      return await compareWithApi(event, client)
    } catch (error) {
      if (!isForbidden(error)) throw error
      throw new SetupError(
        `The changed files cannot be found: the API says ${errorLine(error)}, and the history is not checked out; give the job the permission \`contents: read\`, or actions/checkout \`fetch-depth: 0\``,
      )
    }
  }
  return fromGit(event, undefined, 'Without `github-token`')
}

async function fromGit(
  event: PullRequestEvent | RangeEvent,
  git: Git | undefined,
  why: string,
): Promise<ChangedFiles> {
  const files = git && (await compareWithGit(event, git))
  if (files) return {files, notices: []}
  throw new SetupError(
    `${why} the changed files can be found in the history only, and it is not checked out; give actions/checkout \`fetch-depth: 0\``,
  )
}

async function compareWithGit(
  {base, head}: PullRequestEvent | RangeEvent,
  git: Git,
): Promise<ChangedFile[] | undefined> {
  for (const from of [base, `refs/remotes/origin/${base}`]) {
    if (!((await git.has(from)) && (await git.has(head)))) continue
    try {
      const changes = await git.changes(from, head)
      return changes.map(({path, blob, patch}) => ({path, blob, lines: readHunks(patch)}))
    } catch {
      // A shallow clone can have both commits without their merge base.
    }
  }
  return undefined
}

interface ApiList {
  readonly files: readonly ChangedFile[]
  /** The commit that the list is about. */
  readonly head: string | undefined
}

/** A file, as in all of the API's lists. */
interface ApiFile {
  readonly filename: string
  readonly status: string
  readonly sha: string | null
  readonly patch?: string | undefined
  readonly blob_url?: string | null
  readonly changes?: number
}

async function listPullRequest(client: Client, event: PullRequestEvent): Promise<ApiList> {
  const {owner, repo} = client
  const files: ApiFile[] = []
  const pages = client.pages(client.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: event.number,
    per_page: pageSize,
  })
  for await (const {data} of pages) files.push(...data)
  return {files: files.flatMap(toChangedFile), head: headOf(files)}
}

async function compareWithApi(
  {base, head}: PullRequestEvent | RangeEvent,
  {owner, repo, rest}: Client,
): Promise<ChangedFiles> {
  // Only the first page has files; the pages are pages of commits.
  const {data} = await rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${base}...${head}`,
    per_page: 1,
  })
  const listed = data.files ?? []
  const files = listed.flatMap(toChangedFile)
  const notices =
    listed.length >= mostCompared ? [partial(listed.length, undefined, 'comparison')] : []
  return {files, notices}
}

function partial(listed: number, total: number | undefined, what: string): string {
  const all = total === undefined ? '' : ` of the ${grouped(total)}`
  return `GitHub lists only ${grouped(listed)}${all} files of this ${what}; the others were not linted, unless actions/checkout gets \`fetch-depth: 0\``
}

function toChangedFile({filename, status, sha, patch, changes}: ApiFile): ChangedFile[] {
  if (status === 'removed' || sha === null || !isInside(filename)) return []
  const isSame = patch === undefined && changes === 0
  if (patch !== undefined || isSame)
    return [{path: filename, blob: sha, lines: readHunks(patch ?? '')}]
  return [{path: filename, blob: sha, lines: status === 'added' ? 'all' : 'unknown'}]
}

/** Git allows no other paths; nothing else is accepted from the API either. */
function isInside(path: string): boolean {
  return (
    !path.split('/').some((name) => name === '' || name === '.' || name === '..') &&
    !path.includes('\0')
  )
}

/** The files' addresses contain their commit. */
function headOf(files: readonly ApiFile[]): string | undefined {
  for (const {blob_url: url, status} of files) {
    if (status === 'removed') continue
    const match = /\/blob\/([0-9a-f]{40}|[0-9a-f]{64})\//.exec(url ?? '')
    if (match) return match[1]
  }
  return undefined
}

import {readFileSync} from 'node:fs'
import {SetupError} from './setup-error.ts'

/** What a run is about. */
export type Event = PullRequestEvent | RangeEvent | EverythingEvent | NothingEvent

export interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly number: number
  /** The newest commit of the pull request, which its diff and its comments are about. */
  readonly head: string
  readonly base: string
  /** The number of changed files, including those that the API does not list. */
  readonly changedFiles: number | undefined
  /**
   * Whether the run has rights that the author of the pull request may lack
   * (`pull_request_target`): then everything from the pull request is treated as text.
   */
  readonly isPrivileged: boolean
}

/** A push to a branch, or a merge queue's commit. */
export interface RangeEvent {
  readonly kind: 'range'
  /** A commit, or the name of a branch. */
  readonly base: string
  readonly head: string
}

/** Nothing to compare with: all checked-out session files. */
export interface EverythingEvent {
  readonly kind: 'everything'
  readonly head: string
}

export interface NothingEvent {
  readonly kind: 'nothing'
  readonly reason: string
}

const noCommit = /^0+$/

/**
 * Reads the event that started the workflow.
 *
 * @throws SetupError
 *   For an unknown event, or a payload that differs from GitHub's documentation.
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>): Event {
  const name = env.GITHUB_EVENT_NAME ?? ''
  const payload = new Payload(readPayload(env.GITHUB_EVENT_PATH), name)
  const sha = env.GITHUB_SHA ?? ''
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return {
        kind: 'pull-request',
        number: payload.number('pull_request', 'number'),
        head: payload.commit('pull_request', 'head', 'sha'),
        base: payload.commit('pull_request', 'base', 'sha'),
        changedFiles: payload.optionalNumber('pull_request', 'changed_files'),
        isPrivileged: name === 'pull_request_target',
      }
    case 'merge_group':
      return {
        kind: 'range',
        base: payload.commit('merge_group', 'base_sha'),
        head: payload.commit('merge_group', 'head_sha'),
      }
    case 'push':
      return readPush(payload, sha)
    case 'schedule':
    case 'workflow_dispatch':
      return {kind: 'everything', head: sha}
    default:
      throw new SetupError(`Unexpected event \`${name}\`, expected one of: ${known.join(', ')}`)
  }
}

const known = [
  'merge_group',
  'pull_request',
  'pull_request_target',
  'push',
  'schedule',
  'workflow_dispatch',
]

function readPush(payload: Payload, sha: string): Event {
  const head = payload.commit('after')
  if (noCommit.test(head)) return {kind: 'nothing', reason: 'the branch was deleted'}
  const base = payload.commit('before')
  if (!noCommit.test(base)) return {kind: 'range', base, head}
  // A new branch is compared with the branch it will most likely be merged into.
  const defaultBranch = payload.text('repository', 'default_branch')
  const ref = payload.text('ref')
  const isOther = ref.startsWith('refs/heads/') && ref !== `refs/heads/${defaultBranch}`
  return isOther ? {kind: 'range', base: defaultBranch, head} : {kind: 'everything', head: sha}
}

function readPayload(path: string | undefined): unknown {
  if (!path) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new SetupError(
      `GITHUB_EVENT_PATH cannot be read: ${error instanceof Error ? error.name : ''}`,
    )
  }
}

/** Reads values of an event's payload by path. */
class Payload {
  readonly #value: unknown
  readonly #event: string

  constructor(value: unknown, event: string) {
    this.#value = value
    this.#event = event
  }

  text(...keys: readonly string[]): string {
    const value = this.#get(keys)
    return typeof value === 'string' ? value : this.#fail(keys)
  }

  /** Only a commit's id may get into addresses and git's arguments. */
  commit(...keys: readonly string[]): string {
    const value = this.text(...keys)
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : this.#fail(keys)
  }

  number(...keys: readonly string[]): number {
    return this.optionalNumber(...keys) ?? this.#fail(keys)
  }

  optionalNumber(...keys: readonly string[]): number | undefined {
    const value = this.#get(keys)
    return Number.isSafeInteger(value) ? Number(value) : undefined
  }

  #get(keys: readonly string[]): unknown {
    let value = this.#value
    for (const key of keys) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined
      value = (value as Record<string, unknown>)[key]
    }
    return value
  }

  #fail(keys: readonly string[]): never {
    throw new SetupError(`The payload of \`${this.#event}\` lacks \`${keys.join('.')}\``)
  }
}

import {setTimeout as sleep} from 'node:timers/promises'
import {GitHub, getOctokitOptions} from '@actions/github/lib/utils'

/** GitHub's API for one repository, with bounded retries. */
export interface Client {
  readonly owner: string
  readonly repo: string
  readonly rest: Octokit['rest']
  /** The pages of a list, one after the other. */
  readonly pages: Octokit['paginate']['iterator']
  /**
   * Asks the GraphQL API.
   *
   * @throws
   *   As the REST API does; {@link isForbidden} and {@link isGone} know both.
   */
  graphql<Answer>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>
  /** The number of requests sent, including retries. */
  readonly requests: () => number
}

type Octokit = InstanceType<typeof GitHub>
interface Endpoint {
  readonly method: string
  readonly url: string
}

/** All times in milliseconds. */
const limits = {
  /** For one attempt. */
  timeout: 15_000,
  /** Attempts after the first. */
  retries: 3,
  /** Before the first retry; doubled for each further one. */
  delay: 500,
  /**
   * The total wait over the whole run, between attempts and for answers that never come: a job that
   * only waits costs money, too.
   */
  wait: 90_000,
} as const

/** GitHub cannot be reached, or asks for too long a wait. */
class UnavailableError extends Error {
  override name = 'UnavailableError'
}

/**
 * Connects to the API at `GITHUB_API_URL`.
 *
 * Reads are retried when the connection breaks, times out, or the server fails. Writes are retried
 * only if they certainly did not happen, so that nothing is posted twice: callers look up the
 * current state before they write, and can start over.
 */
export function connect(token: string, owner: string, repo: string): Client {
  const octokit = new GitHub(
    getOctokitOptions(token, {
      userAgent: 'remark-lint-session',
      // A server's text must not get into the log unescaped.
      log: {debug: ignore, info: ignore, warn: ignore, error: ignore},
    }),
  )
  const patience = {left: limits.wait}
  let requests = 0
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 0; ; attempt++) {
      requests++
      try {
        const answer = await inTime(Promise.resolve(request(options)))
        check(answer)
        return answer
      } catch (failure) {
        if (failure instanceof LateError) patience.left -= limits.timeout
        const delay = delayOf(failure, options, attempt)
        if (delay === undefined) throw failure
        if (delay > patience.left) throw new UnavailableError(tooLong(delay, failure))
        patience.left -= delay
        await sleep(delay)
      }
    }
  })
  return {
    owner,
    repo,
    rest: octokit.rest,
    pages: octokit.paginate.iterator,
    graphql: (query, variables) => octokit.graphql(query, {...variables}),
    requests: () => requests,
  }
}

function ignore(): void {}

/** Has its own timer: undici can lose a signal to the garbage collector, and then waits forever. */
async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  const clock = new AbortController()
  const late = sleep(limits.timeout, undefined, {signal: clock.signal}).then(() => {
    throw new LateError(`no answer within ${limits.timeout / 1000} s`)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    late.catch(() => {})
    answer.catch(() => {})
    clock.abort()
  }
}

function tooLong(delay: number, failure: unknown): string {
  return delay > limits.wait
    ? `GitHub asks to wait for ${Math.ceil(delay / 1000)} s, which is too long: ${errorLine(failure)}`
    : `GitHub has been waited for long enough, ${limits.wait / 1000} s in all: ${errorLine(failure)}`
}

interface Answer {
  readonly headers: Headers
  readonly data: unknown
}

/** Throws for a response with status 200 that is not an answer. */
function check({headers, data}: Answer): void {
  // Octokit returns a truncated body as text.
  if (String(headers['content-type']).includes('json') && typeof data === 'string') {
    throw new CutError('the connection broke off')
  }
  if (errorsOf(data).some(({type}) => type === 'RATE_LIMITED')) throw new LimitError(headers)
}

/** There is no answer, or only part of it. */
class CutError extends Error {}

class LateError extends CutError {}

/** GraphQL reports the rate limit with status 200. */
class LimitError extends Error {
  readonly status = 429
  readonly response: {readonly headers: Headers}

  constructor(headers: Headers) {
    super('API rate limit exceeded')
    this.response = {headers}
  }
}

type Headers = Readonly<Record<string, number | string | undefined>>

interface GraphqlError {
  readonly type?: string
  readonly message?: string
}

function errorsOf(value: unknown): readonly GraphqlError[] {
  const errors = (value as {errors?: unknown} | null | undefined)?.errors
  return Array.isArray(errors) ? errors : []
}

/** The wait before the next attempt; `undefined` when there is none. */
function delayOf(failure: unknown, options: Endpoint, attempt: number): number | undefined {
  if (attempt >= limits.retries) return undefined
  const status = statusOf(failure)
  const headers = (failure as {response?: {headers?: Headers}}).response?.headers ?? {}
  const backOff = limits.delay * 2 ** attempt
  if (status === 429 || (status === 403 && isLimit(failure, headers))) {
    return askedDelay(headers) ?? backOff
  }
  const isBroken = status === undefined || status >= 500
  return isBroken && isRepeatable(options) ? (askedDelay(headers) ?? backOff) : undefined
}

/** Octokit reports 500 for a request without an answer. */
function statusOf(failure: unknown): number | undefined {
  const status = (failure as {status?: unknown}).status
  return typeof status === 'number' ? status : undefined
}

function isLimit(failure: unknown, headers: Headers): boolean {
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    (failure instanceof Error && /rate limit/i.test(failure.message))
  )
}

function askedDelay(headers: Headers): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(seconds)) return Math.max(0, seconds) * 1000
  if (String(headers['x-ratelimit-remaining']) !== '0') return undefined
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) + 1000 : undefined
}

/** Whether a request is idempotent. */
function isRepeatable({method, url}: Endpoint): boolean {
  // On GitHub Enterprise Server this is a full address.
  return method !== 'POST' || url.endsWith('/graphql')
}

/** Whether the token lacks a permission; GitHub reports 404 where even existence is a secret. */
export function isForbidden(error: unknown): boolean {
  const status = statusOf(error)
  if (status === 403 || status === 404) return true
  return errorsOf(error).some(({type}) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
}

/** Whether the requested thing does not exist. */
export function isGone(error: unknown): boolean {
  return statusOf(error) === 404 || errorsOf(error).some(({type}) => type === 'NOT_FOUND')
}

/** Whether GitHub rejected the request itself. */
export function isInvalid(error: unknown): boolean {
  return statusOf(error) === 422
}

/** Whether to start over: it is unknown whether the request was carried out. */
function isUncertain(error: unknown): boolean {
  const status = statusOf(error)
  return error instanceof CutError || (status !== undefined && status >= 500)
}

/** Describes an error in one line. */
export function errorLine(error: unknown): string {
  const [graphqlError] = errorsOf(error)
  const text = graphqlError?.message ?? (error instanceof Error ? error.message : String(error))
  const [line = ''] = text.split('\n')
  const status = statusOf(error)
  return status === undefined ? line : `${line} (status ${status})`
}

/**
 * Runs an action that looks up the current state and then writes, and starts it over when it is
 * unknown whether the write happened.
 */
export async function startOver<Value>(action: () => Promise<Value>): Promise<Value> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await action()
    } catch (error) {
      if (!isUncertain(error) || attempt >= limits.retries) throw error
      await sleep(limits.delay * 2 ** attempt)
    }
  }
}

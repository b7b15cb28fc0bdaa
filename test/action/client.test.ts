import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeEach, expect, test, vi} from 'vitest'

/** How long was waited between attempts, in milliseconds; no time passes. */
const waits: number[] = []
/** Whether clocks that run beside a request ring at once. */
let isLate = false

vi.mock('node:timers/promises', () => ({
  setTimeout: (delay: number, _value: unknown, options?: {signal: AbortSignal}) => {
    if (options === undefined) waits.push(delay)
    return options === undefined || isLate ? Promise.resolve() : new Promise(() => {})
  },
}))

beforeEach(() => {
  waits.splice(0)
  isLate = false
})

type Reply = (response: ServerResponse) => void

const fail =
  (status: number, headers: Record<string, string> = {}, message = 'No'): Reply =>
  (response) => {
    response.writeHead(status, {'content-type': 'application/json', ...headers})
    response.end(JSON.stringify({message}))
  }
const succeed: Reply = (response) => {
  response.writeHead(200, {'content-type': 'application/json'})
  response.end('{"content": ""}')
}

const replies: Reply[] = []
// Octokit reads the address once, when it is loaded.
const server = createServer((_, response) => {
  const reply = replies.length > 1 ? replies.shift() : replies[0]
  reply?.(response)
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
vi.stubEnv('GITHUB_API_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
const {connect} = await import('../../action/client.ts')

/** A client whose server gives these replies, one after the other, the last one again and again. */
function connectTo(...given: readonly Reply[]) {
  replies.splice(0, replies.length, ...given)
  const client = connect('token', 'o', 'r')
  return {
    client,
    read: () => client.rest.git.getBlob({owner: 'o', repo: 'r', file_sha: 'x'}),
    write: () =>
      client.rest.issues.createComment({owner: 'o', repo: 'r', issue_number: 1, body: 'x'}),
  }
}

test('a server that fails is asked again, each time after twice as long', async () => {
  const {client, read} = connectTo(fail(500), fail(502), fail(503), succeed)
  await read()
  expect(waits).toEqual([500, 1000, 2000])
  expect(client.requests()).toBe(4)
})

test('after three times it is enough', async () => {
  const {client, read} = connectTo(fail(500))
  await expect(read()).rejects.toMatchObject({status: 500})
  expect(client.requests()).toBe(4)
})

test.for([
  403, 429,
])('`retry-after` with %d is obeyed to the second, also by what writes', async (status) => {
  const {write} = connectTo(fail(status, {'retry-after': '7'}), succeed)
  await write()
  expect(waits).toEqual([7000])
})

test('`retry-after` goes before `x-ratelimit-reset`', async () => {
  const reset = String(Math.ceil(Date.now() / 1000) + 20)
  const headers = {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset}
  const {read} = connectTo(fail(403, {...headers, 'retry-after': '3'}), fail(403, headers), succeed)
  await read()
  expect(waits[0]).toBe(3000)
  expect(waits[1]).toBeGreaterThan(19_000)
  expect(waits[1]).toBeLessThanOrEqual(22_000)
})

test('a secondary limit without a time is waited for as long as a fault', async () => {
  const {write} = connectTo(fail(403, {}, 'You have exceeded a secondary rate limit'), succeed)
  await write()
  expect(waits).toEqual([500])
})

test('a permission that is missing is not asked for again', async () => {
  const {client, read} = connectTo(fail(403))
  await expect(read()).rejects.toMatchObject({status: 403})
  expect(client.requests()).toBe(1)
  expect(waits).toEqual([])
})

test('what writes is not done again when it may have been done', async () => {
  const {client, write} = connectTo(fail(502), succeed)
  await expect(write()).rejects.toMatchObject({status: 502})
  expect(client.requests()).toBe(1)
})

test('waiting has an end over all requests together', async () => {
  const {read} = connectTo(fail(429, {'retry-after': '40'}), succeed)
  await read()
  const again = connectTo(
    fail(429, {'retry-after': '40'}),
    succeed,
    fail(429, {'retry-after': '40'}),
    succeed,
    fail(429, {'retry-after': '40'}),
  )
  await again.read()
  await again.read()
  await expect(again.read()).rejects.toThrow(
    'GitHub has been waited for long enough, 90 s in all: No (status 429)',
  )
  expect(waits).toEqual([40_000, 40_000, 40_000])
})

test('GraphQL says with status 200 that a limit is reached', async () => {
  const limited: Reply = (response) => {
    response.writeHead(200, {'content-type': 'application/json', 'retry-after': '2'})
    response.end(
      '{"data": null, "errors": [{"type": "RATE_LIMITED", "message": "API rate limit"}]}',
    )
  }
  const answer: Reply = (response) => {
    response.writeHead(200, {'content-type': 'application/json'})
    response.end('{"data": {"viewer": {"login": "x"}}}')
  }
  const {client} = connectTo(limited, answer)
  expect(await client.graphql('query { viewer { login } }', {})).toEqual({viewer: {login: 'x'}})
  expect(waits).toEqual([2000])
})

test('time that no answer came in counts as waiting, too', async () => {
  isLate = true
  const {client, read} = connectTo(() => {})
  await expect(read()).rejects.toThrow('no answer within 15 s')
  expect(client.requests()).toBe(4)
  await expect(read()).rejects.toThrow('GitHub has been waited for long enough, 90 s in all')
  expect(client.requests()).toBe(6)
  await expect(read()).rejects.toThrow('GitHub has been waited for long enough, 90 s in all')
  expect(client.requests()).toBe(7)
})

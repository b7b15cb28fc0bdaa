import {expect, test} from 'vitest'
import {bad, builtAction as main, Scenario, session} from '../action/scenario.ts'

async function start(): Promise<Scenario> {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  return scenario
}

test.for([
  ['500 twice, then success', {status: 500, times: 2}],
  ['a cut connection', {cut: true, times: 1}],
  ['a connection that breaks before the answer', {times: 1}],
  ['429 with retry-after', {status: 429, times: 1, headers: {'retry-after': '1'}}],
  [
    '403 with retry-after',
    {
      status: 403,
      times: 1,
      headers: {'retry-after': '1'},
      message: 'You have exceeded a secondary rate limit',
    },
  ],
  ['503 after it was done', {status: 503, times: 1, after: true}],
] as const)('%s does no harm, wherever it happens', async ([, fault]) => {
  for (const of of [/^GET .*\/files/, /^POST \/graphql/, /^POST .*\/issues\/2\/comments/]) {
    const scenario = await start()
    scenario.server.faults.push({...fault, of})
    const ended = await scenario.run({shortWaits: true})
    expect(ended.code).toBe(1)
    expect(ended.commands.map(({name}) => name)).toEqual(['error'])
    expect(scenario.bodies).toEqual([expect.stringContaining('❌ Session notes: 1 error')])
  }
})

test('an exhausted rate limit is waited for, until it is reset', async () => {
  const scenario = await start()
  const reset = Math.floor(Date.now() / 1000) + 1
  scenario.server.faults.push({
    of: /^GET/,
    times: 1,
    status: 403,
    headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset)},
    message: 'API rate limit exceeded',
  })
  const ended = await scenario.run()
  expect(Date.now() / 1000).toBeGreaterThan(reset)
  expect(scenario.bodies).toHaveLength(1)
  expect(ended.code).toBe(1)
})

test('what would take too long is not waited for', async () => {
  const scenario = await start()
  const slow = {status: 429, times: 1, headers: {'retry-after': '3600'}}
  scenario.server.faults.push({of: /^POST .*\/issues/, ...slow})
  const ended = await scenario.run()
  expect(ended.commands.map(({name}) => name)).toEqual(['error', 'notice'])
  expect(ended.commands[1]?.data).toMatch(
    /^Not commented: GitHub asks to wait for 3600 s, which is too long/,
  )
  expect(ended.outputs.conclusion).toBe('failure')
  // Nothing is known of the files: that is no reason to be green.
  scenario.server.faults.push({of: /^GET/, ...slow})
  const blind = await scenario.run()
  expect(blind.commands[0]).toMatchObject({
    name: 'error',
    data: expect.stringMatching(
      /^session-lint could not do its work: GitHub asks to wait for 3600 s/,
    ),
  })
  expect(blind.code).toBe(1)
})

test('a failure to comment neither hides findings nor turns the check green', async () => {
  const scenario = await start()
  scenario.server.faults.push({of: /^POST/, times: 100, status: 500})
  const ended = await scenario.run({shortWaits: true})
  expect(ended.commands.map(({name}) => name)).toEqual(['error', 'notice'])
  expect(ended.summary).toContain('❌ Session notes: 1 error')
  expect(ended.outputs).toMatchObject({errors: '1', conclusion: 'failure'})
  expect(ended.code).toBe(1)
})

test('a server that never answers is asked again', async () => {
  const scenario = await start()
  scenario.server.faults.push({of: /^GET/, times: 1, hang: true})
  expect((await scenario.run({shortWaits: true})).code).toBe(1)
  expect(scenario.bodies).toHaveLength(1)
})

test('a token that is not valid is an error', async () => {
  const scenario = await start()
  const ended = await scenario.run({inputs: {'github-token': 'wrong'}})
  expect(ended.commands[0]?.data).toContain('Bad credentials')
  expect(ended.code).toBe(1)
})

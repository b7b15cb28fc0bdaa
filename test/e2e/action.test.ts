import {cpSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from '../action/git-repository.ts'
import {
  bad,
  committedAction,
  good,
  builtAction as main,
  Scenario,
  session,
} from '../action/scenario.ts'
import {sarifFaults} from '../report/sarif-schema.ts'

test('a finding is annotated, commented on, and fails the check', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  const ended = await scenario.run()
  const message = 'Unexpected status `done`, expected `in_progress`, `completed`, or `blocked`'
  expect(ended.commands).toMatchObject([
    {
      name: 'error',
      properties: {
        title: 'session-status-value',
        file: session,
        line: '5',
        endLine: '5',
        col: '13',
        endColumn: '17',
      },
    },
  ])
  expect(ended.commands[0]?.data).toContain(`${message}\n`)
  expect(scenario.bodies).toHaveLength(1)
  const [body] = scenario.bodies
  const {head} = scenario.server.pull
  expect(body).toContain('### ❌ Session notes: 1 error')
  expect(body).toContain(
    `https://github.com/Codertocat/Hello-World/blob/${head}/.claude/sessions/2026-03-02-parser-choice.tmp?plain=1#L5"`,
  )
  expect(body).toContain('docs/rules/status-value.md"><code>session-status-value</code></a>')
  expect(body).toContain('Unexpected status <code>done</code>, expected <code>in_progress</code>')
  expect(ended.summary).toContain('### ❌ Session notes: 1 error')
  expect(ended.summary).toContain(
    'pie showData title Findings by rule\n  "session-status-value" : 1',
  )
  expect(ended.outputs).toMatchObject({
    errors: '1',
    warnings: '0',
    files: '1',
    conclusion: 'failure',
    'comment-url': 'https://github.com/Codertocat/Hello-World/pull/2#issuecomment-1000',
  })
  const [result] = JSON.parse(readFileSync(ended.outputs['json-file'] ?? '', 'utf8'))
  expect(result).toMatchObject({errorCount: 1, messages: [{line: 5, column: 13}]})
  expect(ended.code).toBe(1)
})

for (const [bundle, entry] of [
  ['built from the sources', main],
  ['as it is committed', committedAction],
] as const)
  test(`all comments follow the pull request: findings, fewer, none, and new ones, with the bundle ${bundle}`, async () => {
    const scenario = await Scenario.start(entry)
    const inputs = {'review-comments': 'true', 'sarif-file': 'lint.sarif'}
    const hidden = () => scenario.server.threads.map(({comments}) => comments[0]?.minimized)
    const other = session.replace('parser-choice', 'other')
    scenario.push({[session]: bad, [other]: bad})
    const opened = await scenario.run({inputs, action: 'opened'})
    expect(opened.code).toBe(1)
    expect(scenario.bodies[0]).toContain('❌ Session notes: 2 errors')
    expect(hidden()).toEqual([undefined, undefined])
    expect(sarifFaults(readFileSync(opened.outputs['sarif-file'] ?? '', 'utf8'))).toEqual([])

    scenario.push({[other]: good})
    expect((await scenario.run({inputs})).code).toBe(1)
    expect(scenario.bodies[0]).toContain('❌ Session notes: 1 error')
    expect(hidden().filter((reason) => reason === 'resolved')).toHaveLength(1)

    scenario.push({[session]: good})
    const clean = await scenario.run({inputs})
    expect(clean.code).toBe(0)
    expect(clean.outputs).toMatchObject({errors: '0', files: '2', conclusion: 'success'})
    expect(scenario.bodies[0]).toContain('✅ Session notes: nothing left to fix')
    expect(hidden()).toEqual(['resolved', 'resolved'])

    scenario.push({[other]: bad.replace('done', 'ready')})
    expect((await scenario.run({inputs, action: 'reopened'})).code).toBe(1)
    expect(scenario.bodies[0]).toContain('Unexpected status <code>ready</code>')
    expect(scenario.bodies).toHaveLength(1)
    expect(hidden()).toEqual(['resolved', 'resolved', undefined])
  })

test('the same commit run twice gives the same comment, byte for byte, and no second one', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  await scenario.run()
  const [before] = scenario.bodies
  await scenario.run()
  expect(scenario.bodies).toEqual([before])
  expect(scenario.server.comments[0]?.revisions).toBe(1)
})

test('without findings there is no comment', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: good})
  const {code, outputs} = await scenario.run()
  expect(code).toBe(0)
  expect(outputs).not.toHaveProperty('comment-url')
  expect(scenario.bodies).toEqual([])
})

test('lines and links are those of the head, though the merge is checked out', async () => {
  const scenario = await Scenario.start(main)
  scenario.advance({[session]: good})
  scenario.push({[session]: bad})
  // Main gains lines above, which the merge has and the head has not.
  scenario.advance({[session]: `<!-- one\ntwo\nthree -->\n${good}`})
  const {commands} = await scenario.run()
  expect(commands[0]?.properties.line).toBe('5')
  expect(
    scenario.server.requests.filter((request) => request.includes('/git/blobs/')),
  ).toHaveLength(1)
})

test('on a machine for which there is no binary it finds the same', async () => {
  const folder = temporaryFolder()
  cpSync(dirname(main), folder, {recursive: true})
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.node')) rmSync(join(folder, name))
  }
  const comments: string[] = []
  for (const entry of [main, join(folder, 'index.js')]) {
    const scenario = await Scenario.start(entry)
    scenario.push({[session]: bad})
    expect((await scenario.run()).code).toBe(1)
    comments.push(...scenario.bodies)
  }
  expect(comments).toHaveLength(2)
  expect(comments[1]).toBe(comments[0])
})

test('at GitHub Enterprise a whole run goes to where `GITHUB_API_URL` says', async () => {
  const scenario = await Scenario.start(main, undefined, '/api/v3')
  const env = {GITHUB_SERVER_URL: 'https://github.example.com'}
  const inputs = {'review-comments': 'true'}
  const files = Object.fromEntries(Array.from({length: 101}, (_, index) => [`${index}.txt`, 'x']))
  scenario.push({...files, [session]: bad})
  const {server} = scenario
  expect((await scenario.run({env, inputs})).code).toBe(1)
  expect(scenario.bodies[0]).toContain('https://github.example.com/Codertocat/Hello-World/blob/')
  expect(server.threads.map(({comments}) => comments[0]?.minimized)).toEqual([undefined])

  scenario.push({[session]: good})
  // What only asks, or can be done twice, is tried again there too.
  server.faults.push({of: /minimizeComment/, times: 1, status: 502})
  server.requests.splice(0)
  expect((await scenario.run({env, inputs})).code).toBe(0)
  expect(scenario.bodies).toEqual([
    expect.stringContaining('✅ Session notes: nothing left to fix'),
  ])
  expect(server.threads.map(({comments}) => comments[0]?.minimized)).toEqual(['resolved'])
  expect(server.requests).toEqual([
    'GET /repos/Codertocat/Hello-World/pulls/2/files?per_page=100',
    'GET /repos/Codertocat/Hello-World/pulls/2/files?per_page=100&page=2',
    'POST /graphql',
    'POST /graphql',
    'POST /graphql',
    'POST /graphql',
    expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/),
  ])
})

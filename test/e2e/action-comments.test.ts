import {expect, test} from 'vitest'
import {bot, person} from '../action/github-server.ts'
import {
  bad,
  committedAction,
  good,
  builtAction as main,
  Scenario,
  session,
} from '../action/scenario.ts'

const other = session.replace('parser-choice', 'other')

let marker: string | undefined

/** The start of the Action's comment, the same in every pull request, which anybody can copy. */
async function markerOfComment(): Promise<string> {
  if (marker === undefined) {
    const scenario = await Scenario.start(main)
    scenario.push({[session]: bad})
    await scenario.run()
    marker = scenario.bodies[0]?.split('\n')[0] ?? ''
  }
  return marker
}

test('a marker in somebody else’s comment is nothing', async () => {
  const mark = await markerOfComment()
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  const foreign = [
    person,
    {login: 'github-actions', kind: 'User'} as const,
    {login: 'other-app[bot]', kind: 'Bot'} as const,
  ]
  for (const author of foreign) scenario.server.addComment(author, `${mark}\nAll is well.`)
  scenario.server.addComment(bot, 'No marker.')
  scenario.server.addComment(bot, `Quoted: ${mark}`)
  await scenario.run()
  expect(scenario.server.comments.map(({revisions}) => revisions)).toEqual([1, 1, 1, 1, 1, 1])
  expect(scenario.bodies.at(-1)).toContain('❌ Session notes: 1 error')
})

test('a minimised comment is not touched', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  await scenario.run()
  const [first] = scenario.server.comments
  if (first) first.minimized = 'outdated'
  scenario.push({[session]: bad.replace('done', 'ready')})
  await scenario.run()
  expect(scenario.bodies).toHaveLength(2)
  expect(first?.revisions).toBe(1)
})

test('the comment is found on a later page', async () => {
  const mark = await markerOfComment()
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  for (let index = 0; index < 230; index++) scenario.server.addComment(person, 'Hello')
  const own = scenario.server.addComment(bot, `${mark}\nOld`)
  await scenario.run()
  expect(own.body).toContain('❌ Session notes: 1 error')
  expect(scenario.bodies).toHaveLength(231)
})

test('a comment that is deleted between finding and updating it is written anew', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  await scenario.run()
  scenario.push({[session]: bad.replace('done', 'ready')})
  const {server} = scenario
  server.faults.push({of: /^PATCH/, times: 1, before: () => server.comments.splice(0)})
  const ended = await scenario.run()
  expect(scenario.bodies).toHaveLength(1)
  expect(scenario.bodies[0]).toContain('<code>ready</code>')
  expect(ended.outputs['comment-url']).toContain(`issuecomment-${server.comments[0]?.id}`)
})

test('of two runs at once one comment is left', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  const ended = await Promise.all([scenario.run(), scenario.run(), scenario.run()])
  expect(ended.map(({code}) => code)).toEqual([1, 1, 1])
  expect(scenario.bodies).toHaveLength(1)
})

test('when another run commented first, its comment is the one that stays, and says what was last', async () => {
  const mark = await markerOfComment()
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  const {server} = scenario
  server.faults.push({
    of: /^POST .*\/issues\/2\/comments/,
    times: 1,
    before: () => server.addComment(bot, `${mark}\nThe other run`),
  })
  const ended = await scenario.run()
  expect(scenario.bodies).toEqual([expect.stringContaining('❌ Session notes: 1 error')])
  expect(ended.outputs['comment-url']).toContain(`issuecomment-${server.comments[0]?.id}`)
})

test('a run that is overtaken while it comments takes its comment back', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  const payload = scenario.payload()
  const sha = scenario.merge
  const workspace = scenario.repository.checkOut(sha)
  // The newer run has nothing to say, and is over before the older one comments.
  const before = () => scenario.push({[session]: good})
  scenario.server.faults.push({of: /^POST .*\/issues\/2\/comments/, times: 1, before})
  const ended = await scenario.step({event: 'pull_request', payload, sha, workspace})
  expect(scenario.bodies).toEqual([])
  expect(ended.outputs).not.toHaveProperty('comment-url')
  expect(ended.code).toBe(1)
})

test('two steps have a comment each', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  await scenario.run()
  await scenario.run({env: {GITHUB_ACTION: '__self_2'}})
  expect(scenario.bodies).toHaveLength(2)
})

test('the token can belong to a person', async () => {
  const scenario = await Scenario.start(main)
  scenario.setToken(person)
  scenario.push({[session]: bad})
  await scenario.run()
  scenario.push({[session]: good})
  await scenario.run()
  expect(scenario.bodies).toEqual([
    expect.stringContaining('✅ Session notes: nothing left to fix'),
  ])
})

const origins = [
  ['a fork’s', 'octocat', {GITHUB_ACTOR: 'octocat'}, main],
  ['a fork’s (with the bundle as it is committed)', 'octocat', {}, committedAction],
  ['Dependabot’s', undefined, {GITHUB_ACTOR: 'dependabot[bot]'}, main],
] as const
test.for(origins)('%s read-only token costs the comments, and nothing else', async ([
  ,
  fork,
  env,
  entry,
]) => {
  const scenario = await Scenario.start(entry)
  scenario.push({[session]: bad, [other]: good})
  const full = await scenario.run({inputs: {'review-comments': 'true'}})
  expect(scenario.bodies).toHaveLength(1)
  scenario.server.comments.splice(0)
  scenario.server.threads.splice(0)
  scenario.setToken({pulls: 'read'})
  const inputs = {'review-comments': 'true', 'sarif-file': 'x.sarif'}
  const from = {env, ...(fork && {fork})}
  const ended = await scenario.run({inputs, ...from})
  expect(scenario.bodies).toEqual([])
  expect(scenario.server.threads).toEqual([])
  const errors = (run: typeof ended) => run.commands.filter(({name}) => name === 'error')
  expect(errors(ended)).toEqual(errors(full))
  expect(ended.summary).toBe(full.summary)
  expect(ended.outputs).toMatchObject({errors: '1', files: '2', conclusion: 'failure'})
  expect(ended.code).toBe(1)
  const notices = ended.commands.filter(({name}) => name === 'notice')
  expect(notices.map(({data}) => data)).toEqual([
    'Not commented: the token lacks the permission `pull-requests: write` (Resource not accessible by integration (status 403)); the findings are in the annotations and the summary',
  ])
  scenario.push({[session]: good})
  expect((await scenario.run(from)).code).toBe(0)
})

test.for([
  403, 404,
])('%d wherever a comment is written or hidden is one line, and the rest is as ever', async (status) => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad, [other]: bad})
  const inputs = {'review-comments': 'true'}
  await scenario.run({inputs})
  scenario.push({[session]: good})
  scenario.setToken({pulls: 'read'})
  for (const of of [/^(?:POST|PATCH) .*\/(?:issues|pulls)\//, /^DELETE/]) {
    scenario.server.faults.push({of, times: 100, status, message: 'Not for you'})
  }
  const ended = await scenario.run({inputs})
  expect(ended.commands.map(({name}) => name)).toEqual(['error', 'notice'])
  expect(ended.commands[1]?.data).toBe(
    `Not commented: the token lacks the permission \`pull-requests: write\` (Not for you (status ${status})); the findings are in the annotations and the summary`,
  )
  expect(ended.summary).toContain('❌ Session notes: 1 error')
  expect(ended.outputs).toMatchObject({errors: '1', files: '2', conclusion: 'failure'})
  expect(ended.code).toBe(1)
})

test('when comments on lines fail, the comment is still written', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  scenario.server.faults.push({of: /reviewThreads/, times: 100, status: 403, message: 'No'})
  const ended = await scenario.run({inputs: {'review-comments': 'true'}})
  expect(scenario.bodies).toHaveLength(1)
  expect(ended.outputs).toHaveProperty('comment-url')
  expect(ended.commands.at(-1)?.data).toBe(
    'Not commented on lines: the token lacks the permission `pull-requests: write` (No (status 403)); the findings are in the annotations and the summary',
  )
})

test('a token that may read nothing but contents is enough with the history', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  scenario.setToken({pulls: 'none'})
  const ended = await scenario.run({depth: 0})
  expect(ended.outputs).toMatchObject({errors: '1', conclusion: 'failure'})
  expect(ended.commands.map(({name}) => name)).toEqual(['error', 'notice'])
  const shallow = await scenario.run()
  expect(shallow.commands[0]?.data).toMatch(
    /^Without the permission `pull-requests: read` .* give actions\/checkout `fetch-depth: 0`$/,
  )
  expect(shallow.code).toBe(1)
})

import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from '../action/git-repository.ts'
import {
  bad,
  config,
  configName,
  example,
  good,
  builtAction as main,
  Scenario,
  session,
} from '../action/scenario.ts'

const other = session.replace('parser-choice', 'other')
const none = '0'.repeat(40)

/** The files of annotations, in order. */
function annotated({commands}: Awaited<ReturnType<Scenario['run']>>): (string | undefined)[] {
  return commands
    .filter(({name}) => /^(error|warning)$/.test(name))
    .map(({properties}) => properties.file)
}

function push(before: string, after: string, ref = 'refs/heads/main') {
  const payload = example('push')
  Object.assign(payload.repository as object, {default_branch: 'main'})
  return {...payload, before, after, ref}
}

for (const [how, depth, requests] of [
  ['with the history, from git', 0, []],
  ['without the history, from the API', 1, ['compare']],
] as const) {
  test(`on a push the pushed files are linted, ${how}`, async () => {
    const scenario = await Scenario.start(main, {[configName]: config, [other]: bad})
    const before = scenario.repository.head('main')
    const after = scenario.advance({[session]: bad})
    const workspace = scenario.repository.checkOut(after, {depth})
    const ended = await scenario.step({
      event: 'push',
      payload: push(before, after),
      sha: after,
      workspace,
    })
    expect(annotated(ended)).toEqual([session])
    expect(ended.code).toBe(1)
    expect(scenario.bodies).toEqual([])
    expect(scenario.server.requests.map((request) => /compare/.exec(request)?.[0])).toEqual(
      requests,
    )
  })
}

test('on the first push of a branch it is compared with the default branch', async () => {
  const scenario = await Scenario.start(main, {[configName]: config, [other]: bad})
  scenario.push({[session]: bad})
  const after = scenario.server.pull.head
  for (const depth of [0, 1]) {
    const workspace = scenario.repository.checkOut(after, {depth})
    const payload = push(none, after, 'refs/heads/changes')
    const ended = await scenario.step({event: 'push', payload, sha: after, workspace})
    expect(annotated(ended)).toEqual([session])
  }
})

test('on the first push of the default branch everything is linted', async () => {
  const scenario = await Scenario.start(main, {[configName]: config, [other]: bad})
  const after = scenario.advance({[session]: bad})
  const workspace = scenario.repository.checkOut(after)
  const ended = await scenario.step({
    event: 'push',
    payload: push(none, after),
    sha: after,
    workspace,
  })
  expect(annotated(ended)).toEqual([other, session])
})

test('a deleted branch is nothing to lint', async () => {
  const scenario = await Scenario.start(main, {[configName]: config, [other]: bad})
  const sha = scenario.repository.head('main')
  const workspace = scenario.repository.checkOut(sha)
  const ended = await scenario.step({event: 'push', payload: push(sha, none), sha, workspace})
  expect(ended.log).toContain('Nothing to lint: the branch was deleted')
  expect(ended.outputs).toMatchObject({files: '0', conclusion: 'success'})
  expect(ended.code).toBe(0)
})

test('on the push of a tag everything is linted', async () => {
  const scenario = await Scenario.start(main, {[configName]: config, [other]: bad})
  const sha = scenario.advance({[session]: bad})
  const workspace = scenario.repository.checkOut(sha)
  const payload = push(none, sha, 'refs/tags/v1')
  const ended = await scenario.step({event: 'push', payload, sha, workspace})
  expect(annotated(ended)).toEqual([other, session])
})

for (const depth of [0, 1])
  test(`in a merge queue the group is linted, ${depth === 0 ? 'with' : 'without'} the history, and nothing is commented`, async () => {
    const scenario = await Scenario.start(main, {[configName]: config, [other]: bad})
    scenario.push({[session]: bad})
    const payload = example('merge_group')
    Object.assign(payload.merge_group as object, {
      base_sha: scenario.server.pull.base,
      head_sha: scenario.merge,
    })
    const workspace = scenario.repository.checkOut(scenario.merge, {depth})
    const ended = await scenario.step({
      event: 'merge_group',
      payload,
      sha: scenario.merge,
      workspace,
      inputs: {comment: 'always', 'review-comments': 'true'},
    })
    expect(annotated(ended)).toEqual([session])
    expect(ended.code).toBe(1)
    expect(scenario.bodies).toEqual([])
    expect(scenario.server.threads).toEqual([])
    const summary = `https://github.com/Codertocat/Hello-World/blob/${scenario.merge}/`
    expect(ended.summary).toContain(summary)
  })

for (const event of ['schedule', 'workflow_dispatch']) {
  test(`on \`${event}\` every session file that is checked out is linted`, async () => {
    const scenario = await Scenario.start(main, {
      [configName]: config,
      [other]: bad,
      [session]: good,
    })
    const sha = scenario.repository.head('main')
    const payload = event === 'schedule' ? {schedule: '0 0 * * *'} : example(event)
    const ended = await scenario.step({
      event,
      payload,
      sha,
      workspace: scenario.repository.checkOut(sha),
    })
    expect(annotated(ended)).toEqual([other])
    expect(ended.outputs).toMatchObject({files: '2', errors: '1'})
  })
}

test('an event that is not known is an error', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: good})
  const ended = await scenario.step({
    event: 'issues',
    payload: {},
    sha: scenario.merge,
    workspace: scenario.repository.checkOut(scenario.merge),
  })
  expect(ended.commands[0]?.data).toMatch(
    /^Unexpected event `issues`, expected one of: merge_group, /,
  )
  expect(ended.code).toBe(1)
})

test('a payload without what it should have is an error', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: good})
  const payload = {pull_request: {number: 2, head: {sha: '--upload-pack=touch x'}}}
  const ended = await scenario.step({
    event: 'pull_request',
    payload,
    sha: scenario.merge,
    workspace: scenario.repository.checkOut(scenario.merge),
  })
  expect(ended.commands[0]?.data).toBe(
    'The payload of `pull_request` lacks `pull_request.head.sha`',
  )
  expect(ended.code).toBe(1)
})

for (const depth of [1, -1]) {
  test(`under \`pull_request_target\` ${depth < 0 ? 'nothing need be checked out' : 'the checkout is the base'}`, async () => {
    const scenario = await Scenario.start(main, {[configName]: config, [session]: good})
    scenario.push({[session]: bad})
    const ended = await scenario.run({event: 'pull_request_target', depth})
    expect(annotated(ended)).toEqual([session])
    expect(scenario.bodies[0]).toContain('❌ Session notes: 1 error')
  })
}

test('under `pull_request_target` the configuration is that of the base', async () => {
  const scenario = await Scenario.start(main)
  const off = JSON.stringify({rules: {'session-status-value': 'off'}, ignore: ['**']})
  scenario.push({
    [session]: bad,
    [configName]: off,
    '.claude/session-lint.config.yaml': 'ignore: ["**"]\n',
  })
  expect((await scenario.run({event: 'pull_request_target'})).outputs).toMatchObject({errors: '1'})
  // Not even when a workflow checks out the pull request, which it should not.
  const ended = await scenario.step({
    event: 'pull_request_target',
    payload: scenario.payload(),
    sha: scenario.server.pull.base,
    workspace: scenario.repository.checkOut(scenario.server.pull.head),
  })
  expect(ended.outputs).toMatchObject({errors: '1'})
  expect((await scenario.run()).outputs).toMatchObject({errors: '0'})
})

test('under `pull_request_target` a configuration can be named, in the base', async () => {
  const scenario = await Scenario.start(main, {
    'lint/own.yaml': 'rules: {session-status-value: off, session-status-consistency: off}\n',
  })
  scenario.push({[session]: bad, 'lint/own.yaml': 'rules: {}\n'})
  const inputs = {config: 'lint/own.yaml'}
  const ended = await scenario.run({event: 'pull_request_target', inputs})
  expect(ended.outputs).toMatchObject({errors: '0'})
})

test('without a token the changes come from the history', async () => {
  const scenario = await Scenario.start(main, {[configName]: config, [other]: bad})
  scenario.push({[session]: bad})
  const inputs = {'github-token': ''}
  const ended = await scenario.run({inputs, depth: 0})
  expect(annotated(ended)).toEqual([session])
  expect(scenario.server.requests).toEqual([])
  const shallow = await scenario.run({inputs})
  expect(shallow.commands[0]?.data).toBe(
    'Without `github-token` the changed files can be found in the history only, and it is not checked out; give actions/checkout `fetch-depth: 0`',
  )
  expect(shallow.code).toBe(1)
})

test('a repository in a folder of the workspace is found by `working-directory`', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  const workspace = temporaryFolder()
  scenario.repository.checkOut(scenario.merge, {into: join(workspace, 'code')})
  const ended = await scenario.step({
    event: 'pull_request',
    payload: scenario.payload(),
    sha: scenario.merge,
    workspace,
    inputs: {'working-directory': 'code'},
  })
  expect(annotated(ended)).toEqual([session])
})

test('a renamed session is linted under its new name, a deleted one not at all', async () => {
  const scenario = await Scenario.start(main, {[configName]: config, [session]: bad, [other]: bad})
  const renamed = session.replace('parser-choice', 'renamed')
  scenario.push({[session]: undefined, [renamed]: bad, [other]: undefined})
  const ended = await scenario.run()
  expect(annotated(ended)).toEqual([renamed])
  expect(ended.outputs.files).toBe('1')
})

for (const depth of [0, 1]) {
  test(`of a session that is renamed and changed only the change counts as added, ${depth === 0 ? 'by git' : 'by the API'}`, async () => {
    const scenario = await Scenario.start(main, {
      [configName]: config,
      [session]: good.replace(/^(\*\*Status\*\*: ).*$/m, '$1ready'),
    })
    const text = good.replace(/^(\*\*Status\*\*: ).*$/m, '$1ready')
    const files = {
      [session]: undefined,
      [other]: text.replace(/^(\*\*Created\*\*: ).*$/m, '$12026-02-30'),
    }
    scenario.push(files)
    const inputs = {filter: 'added', ...(depth === 0 && {'github-token': ''})}
    const ended = await scenario.run({inputs, depth})
    expect(ended.commands.map(({properties}) => [properties.file, properties.line])).toEqual([
      [other, '3'],
    ])
  })
}

test('a run of an older commit lints that commit, and leaves the comment to the newer one', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  const payload = scenario.payload()
  const old = scenario.merge
  scenario.push({[session]: good})
  const workspace = scenario.repository.checkOut(old)
  const ended = await scenario.step({event: 'pull_request', payload, sha: old, workspace})
  expect(annotated(ended)).toEqual([session])
  expect(ended.log.join('\n')).toContain('The pull request has moved on to')
  expect(scenario.bodies).toEqual([])
  // Nor does it touch what the newer one has said.
  await scenario.run({inputs: {comment: 'always'}})
  await scenario.step({event: 'pull_request', payload, sha: old, workspace})
  expect(scenario.bodies).toEqual([
    expect.stringContaining('✅ Session notes: nothing left to fix'),
  ])
  expect(scenario.server.comments[0]?.revisions).toBe(1)
})

import {existsSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {
  bad,
  config,
  configName,
  good,
  builtAction as main,
  Scenario,
  session,
} from '../action/scenario.ts'
import {sarifFaults} from '../report/sarif-schema.ts'

const other = session.replace('parser-choice', 'other')
/** A name that `session-file-name` warns about. */
const unnamed = '.claude/sessions/notes.tmp'

/** One error that was there before, one that the pull request adds. */
const before = `${good.replace(/^(\*\*Status\*\*: ).*$/m, '$1ready')}`
const after = before.replace(/^(\*\*Created\*\*: ).*$/m, '$12026-02-30')

test('`filter: added` counts only findings on lines that are added', async () => {
  const scenario = await Scenario.start(main, {
    [configName]: config,
    [session]: before,
    [other]: bad,
  })
  scenario.push({[session]: after})
  // From the API, and without a token from git.
  for (const from of [{depth: 1}, {depth: 0, 'github-token': ''}]) {
    const {depth, ...inputs} = from
    const run = async (filter: string) =>
      (await scenario.run({inputs: {...inputs, filter}, depth})).outputs
    expect(await run('added')).toMatchObject({errors: '1', files: '1'})
    expect(await run('file')).toMatchObject({errors: '2', files: '1'})
    expect(await run('all')).toMatchObject({errors: '3', files: '2'})
  }
})

test('with `filter: all` the files are those of the head, from the history or the API', async () => {
  const scenario = await Scenario.start(main, {[configName]: config, [other]: bad})
  scenario.push({[session]: bad})
  // In the merge, though not in the head.
  scenario.advance({[unnamed]: bad})
  for (const depth of [0, 1]) {
    const ended = await scenario.run({inputs: {filter: 'all'}, depth})
    expect(ended.outputs).toMatchObject({errors: '2', warnings: '0', files: '2'})
  }
  const target = await scenario.run({inputs: {filter: 'all'}, event: 'pull_request_target'})
  expect(target.outputs).toMatchObject({errors: '2', files: '2'})
})

test('a tree that the API cuts off is not taken for the whole', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: good})
  scenario.server.truncatedTrees = true
  const all = await scenario.run({inputs: {filter: 'all'}})
  expect(all.commands[0]?.data).toContain('not all of its session files can be found')
  const target = await scenario.run({event: 'pull_request_target'})
  expect(target.commands[0]?.data).toContain('its configuration cannot be found; name it')
  expect([all.code, target.code]).toEqual([1, 1])
})

test('`fail-on` says from which severity on the check fails', async () => {
  const scenario = await Scenario.start(main)
  const codes = async () => {
    const list: (number | null)[] = []
    for (const value of ['error', 'warning', 'never']) {
      list.push((await scenario.run({inputs: {'fail-on': value}})).code)
    }
    return list
  }
  scenario.push({[unnamed]: good})
  expect(await codes()).toEqual([0, 1, 0])
  scenario.push({[unnamed]: bad})
  expect(await codes()).toEqual([1, 1, 0])
})

test('`type` is the type of the sessions, whatever they say', async () => {
  const scenario = await Scenario.start(main, {'README.md': ''})
  const text = good.replace(/^## Successful Approaches\n[\s\S]*?(?=^## )/m, '')
  expect(text).not.toBe(good)
  scenario.push({[session]: text})
  const missing = async (type: string) => {
    const {commands} = await scenario.run({inputs: {type}})
    return commands.filter(({properties}) => properties.title === 'session-required-sections')
  }
  const ofBug = await missing('bug')
  expect(ofBug).not.toEqual([])
  expect(await missing('feature')).not.toEqual(ofBug)
})

test('every value of an input is taken, and a default is one of them', {
  timeout: 300_000,
}, async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  const values = {
    'review-comments': ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'],
    'max-review-comments': ['0', '20', '9999'],
    summary: ['true', 'false'],
    preset: ['recommended', 'strict'],
    // Formats that have no types take none.
    type: ['general', 'bug', 'feature', 'refactor', 'auto', 'auto', 'auto', 'auto'],
    'session-format': [
      'auto',
      'session-state',
      'auto',
      'session-state',
      'save-session',
      'auto-saved',
      'project-session',
      'handoff',
    ],
  }
  // One run takes one value of each.
  const most = Math.max(...Object.values(values).map((list) => list.length))
  for (let index = 0; index < most; index++) {
    const inputs = Object.fromEntries(
      Object.entries(values).map(([name, list]) => [name, list[index % list.length] ?? '']),
    )
    const {outputs, commands} = await scenario.run({inputs})
    expect(outputs, JSON.stringify({inputs, commands})).toMatchObject({files: '1'})
  }
})

test('without `review-comments`, or with none allowed, there are no comments on lines', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  await scenario.run()
  await scenario.run({inputs: {'review-comments': 'true', 'max-review-comments': '0'}})
  expect(scenario.server.threads).toEqual([])
  expect(scenario.bodies).toHaveLength(1)
})

test('`comment` says when to comment', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  await scenario.run({inputs: {comment: 'never'}})
  expect(scenario.bodies).toEqual([])
  scenario.push({[session]: good})
  await scenario.run({inputs: {comment: 'on-findings'}})
  expect(scenario.bodies).toEqual([])
  await scenario.run({inputs: {comment: 'always'}})
  expect(scenario.bodies[0]).toContain('✅ Session notes: nothing left to fix')
})

test('a pull request without session files is fine, and `always` says that there are none', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({'README.md': '# Hello\n'})
  const ended = await scenario.run({inputs: {comment: 'always'}})
  expect(ended.outputs).toMatchObject({files: '0', conclusion: 'success'})
  expect(scenario.bodies[0]).toContain('✅ Session notes: none to lint')
})

test('`summary: false` writes none', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  expect((await scenario.run({inputs: {summary: 'false'}})).summary).toBe('')
})

test('`files`, `session-format`, `type` and `preset` go before the configuration', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({'notes/a.txt': bad, [unnamed]: good})
  expect((await scenario.run({inputs: {files: 'notes/*.txt\ndocs/*'}})).outputs).toMatchObject({
    files: '1',
    errors: '1',
  })
  const strict = await scenario.run({inputs: {preset: 'strict'}})
  expect(strict.outputs).toMatchObject({files: '1', errors: '1', warnings: '0'})
  const handoff = await scenario.run({inputs: {'session-format': 'handoff', type: 'auto'}})
  const [result] = JSON.parse(readFileSync(handoff.outputs['json-file'] ?? '', 'utf8'))
  expect(result.filePath).toMatch(/notes\.tmp$/)
  expect(handoff.code).toBe(0)
})

test('`working-directory` leaves alone what is outside of it', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad, [`app/${other}`]: bad})
  const ended = await scenario.run({inputs: {'working-directory': 'app'}})
  expect(ended.commands.map(({properties}) => properties.file)).toEqual([`app/${other}`])
})

test('`config` names the configuration', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({
    [session]: bad,
    'own.json': config.replace('"session-status-value":"error"', '"session-status-value":"warn"'),
  })
  expect((await scenario.run({inputs: {config: 'own.json'}})).outputs).toMatchObject({
    errors: '0',
    warnings: '1',
  })
})

test('`sarif-file` is SARIF whose alerts stay the same when lines move', async () => {
  const scenario = await Scenario.start(main)
  const read = async () => {
    const ended = await scenario.run({inputs: {'sarif-file': 'out/lint.sarif'}})
    const path = ended.outputs['sarif-file'] ?? ''
    expect(path).toMatch(/\/out\/lint\.sarif$/)
    const text = readFileSync(path, 'utf8')
    expect(sarifFaults(text)).toEqual([])
    return JSON.parse(text)
  }
  scenario.push({[session]: bad})
  const first = await read()
  expect(first.version).toBe('2.1.0')
  const [{results, tool}] = first.runs
  expect(results).toMatchObject([
    {
      ruleId: 'session-status-value',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: session, uriBaseId: '%SRCROOT%'},
            region: {startLine: 5, startColumn: 13, endLine: 5, endColumn: 17},
          },
        },
      ],
      partialFingerprints: {primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/)},
    },
  ])
  expect(tool.driver.rules[results[0].ruleIndex].id).toBe('session-status-value')
  scenario.push({[session]: `\n\n${bad}`})
  const [moved] = (await read()).runs[0].results
  expect(moved.locations[0].physicalLocation.region.startLine).toBe(7)
  expect(moved.partialFingerprints).toEqual(results[0].partialFingerprints)
})

const wrongValues = [
  [
    'filter',
    'changed',
    'Input `filter`: unexpected value `changed`, expected `added`, `file`, or `all`',
  ],
  [
    'fail-on',
    'Error',
    'Input `fail-on`: unexpected value `Error`, expected `error`, `warning`, or `never`',
  ],
  [
    'comment',
    'true',
    'Input `comment`: unexpected value `true`, expected `always`, `on-findings`, or `never`',
  ],
  [
    'review-comments',
    'yes',
    'Input `review-comments`: unexpected value `yes`, expected `true` or `false`',
  ],
  ['summary', '', 'Input `summary`: unexpected value ``, expected `true` or `false`'],
  [
    'max-review-comments',
    '-1',
    'Input `max-review-comments`: unexpected value `-1`, expected a whole number from 0 to 9999',
  ],
  ['preset', 'strickt', /^Input `preset`: .*`strickt`/],
  ['session-format', 'handof', /^Input `session-format`: .*`handof`/],
  ['type', 'bugg', /^Input `type`: .*`bugg`/],
  ['config', 'none.yaml', 'none.yaml: no such configuration file'],
  [
    'config',
    '../own.yaml',
    'Input `config`: unexpected path `../own.yaml`, expected one in the workspace',
  ],
  [
    'sarif-file',
    '/etc/x',
    'Input `sarif-file`: unexpected path `/etc/x`, expected one in the workspace',
  ],
  [
    'working-directory',
    '..',
    'Input `working-directory`: unexpected path `..`, expected one in the workspace',
  ],
  [
    'files',
    '../*.md',
    'Input `files`: unexpected pattern `../*.md`, expected one in the workspace',
  ],
  ['files', '!x', /^Input `files`: `!x`: /],
] as const

test('a wrong value of an input is an error that says what is expected', {
  timeout: 300_000,
}, async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: good})
  for (const [name, value, message] of wrongValues) {
    const ended = await scenario.run({inputs: {[name]: value}})
    const data = typeof message === 'string' ? message : expect.stringMatching(message)
    const input = `${name}: ${value}`
    expect.soft(ended.commands, input).toMatchObject([{name: 'error', data}])
    expect.soft(ended.outputs, input).toEqual({conclusion: 'failure'})
    expect.soft(ended.code, input).toBe(1)
  }
})

test('a configuration that is not valid is an error that says where', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: good, [configName]: '{"ruls": {}}'})
  const ended = await scenario.run()
  expect(ended.commands[0]?.data).toMatch(/^session-lint\.config\.json:1:2: .*`ruls`/)
  expect(ended.code).toBe(1)
})

test('a file that is no text is a problem, and the others are linted', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad, [other]: new Uint8Array([0xff, 0xfe, 0x41, 0x00])})
  const ended = await scenario.run()
  expect(ended.commands.map(({data}) => data)).toEqual([
    `${other}: not valid UTF-8: it is UTF-16`,
    expect.stringContaining('Unexpected status'),
  ])
  expect(ended.outputs).toMatchObject({errors: '2', files: '2'})
  expect(scenario.bodies[0]).toContain('❌ Session notes: 1 file not linted, 1 error')
  expect(scenario.bodies[0]).toContain('not valid UTF-8: it is UTF-16')
})

test('outside of a runner it says what is missing', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: good})
  const workspace = scenario.repository.checkOut(scenario.merge)
  const ended = await scenario.step({
    event: 'pull_request',
    payload: scenario.payload(),
    sha: '',
    workspace,
  })
  expect(ended.commands[0]?.data).toBe(
    "GITHUB_SHA is not set: this Action runs on GitHub's runner only",
  )
  expect(existsSync(workspace)).toBe(true)
})

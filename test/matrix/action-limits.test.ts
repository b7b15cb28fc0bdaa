import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {faultsOf} from '../action/comment-grammar.ts'
import {
  bad,
  committedAction,
  config,
  configName,
  example,
  good,
  builtAction as main,
  Scenario,
  session,
} from '../action/scenario.ts'
import {sarifFaults} from '../report/sarif-schema.ts'

/** Each of these lines is an error, whatever the rules are. */
const wrongComment = '<!--lint disable session-nonsense-->\n\n'

test('of 2,000 findings the comment, the annotations and the summary show what they can', async () => {
  const scenario = await Scenario.start(main)
  const files = Object.fromEntries(
    Array.from({length: 20}, (_, index) => [
      session.replace('parser', `parser-${String(index).padStart(2, '0')}`),
      `${good}\n${wrongComment.repeat(100)}`,
    ]),
  )
  scenario.push({...files, '.claude/sessions/notes.tmp': good})
  const ended = await scenario.run({
    inputs: {'review-comments': 'true', 'sarif-file': 'lint.sarif'},
  })
  const log = readFileSync(ended.outputs['sarif-file'] ?? '', 'utf8')
  expect(sarifFaults(log)).toEqual([])
  expect(JSON.parse(log).runs[0].results).toHaveLength(2001)
  expect(ended.outputs).toMatchObject({errors: '2000', warnings: '1', files: '21'})
  expect(ended.commands.filter(({name}) => name === 'error')).toHaveLength(10)
  expect(ended.commands.filter(({name}) => name === 'warning')).toHaveLength(1)
  expect(ended.log.filter((line) => line.includes('session-lint-comments'))).toHaveLength(1990)
  const [body = ''] = scenario.bodies
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536)
  expect(Buffer.byteLength(body)).toBeGreaterThan(60_000)
  const shown = body.match(/<tr><td>/g)?.length ?? 0
  // Errors come first; the one warning would be folded below them, where there is room for it.
  expect(body).not.toContain('⚠️</td>')
  expect(ended.summary).toMatch(
    /<details><summary>⚠️ 1 warning<\/summary>\n<table>[\s\S]*⚠️<\/td>[\s\S]*<\/table>\n<\/details>/,
  )
  const left = (2001 - shown).toLocaleString('en-US')
  expect(body).toContain(
    `<p>… and ${left} more findings: see <a href="https://github.com/Codertocat/Hello-World/actions/runs/4711">the run</a>.</p>`,
  )
  expect(body).toContain('1,990 more findings can be seen here and in the log only')
  expect(Buffer.byteLength(ended.summary)).toBeLessThan(1024 * 1024)
  expect(ended.summary.match(/<tr><td>/g)).toHaveLength(2001)
  expect(faultsOf(body)).toEqual([])
  expect(scenario.server.threads).toHaveLength(20)
})

test('an annotation that is too long is cut, which is said, and is whole in the log', async () => {
  const values = Array.from({length: 200}, (_, index) => `${'x'.repeat(30)}-${index}`)
  const rules = {...JSON.parse(config).rules, 'session-status-value': ['error', {values}]}
  const scenario = await Scenario.start(main, {[configName]: JSON.stringify({rules})})
  scenario.push({[session]: bad})
  const ended = await scenario.run()
  const [annotation] = ended.commands
  expect(annotation?.data).toHaveLength(4096)
  expect(annotation?.data).toMatch(/…$/)
  expect(ended.log.join('\n')).toContain(`\`${values.at(-1)}\``)
  for (const text of [...scenario.bodies, ended.summary]) {
    expect(text).toContain(
      'GitHub cuts annotations at 4,096 characters; 1 longer one can be read in the log.',
    )
  }
})

test('files that cannot be linted are counted among the ten errors', async () => {
  const scenario = await Scenario.start(main)
  const files = Array.from({length: 14}, (_, index) => [
    session.replace('parser', `parser-${index + 10}`),
    index < 12 ? new Uint8Array([0xff, 0xfe, 0x41, 0x00]) : bad,
  ])
  scenario.push(Object.fromEntries(files))
  const ended = await scenario.run()
  expect(ended.commands.filter(({name}) => name === 'error')).toHaveLength(10)
  expect(ended.summary).toContain('4 more findings can be seen here and in the log only')
  expect(ended.log.filter((line) => line.includes('parser-2'))).toHaveLength(4)
  expect(ended.outputs.errors).toBe('14')
})

test('of 10,000 findings the summary stays under its limit', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: `${good}\n${wrongComment.repeat(10_000)}`})
  const ended = await scenario.run()
  expect(ended.outputs.errors).toBe('10000')
  expect(Buffer.byteLength(ended.summary)).toBeLessThan(1024 * 1024)
  expect(ended.summary).toMatch(/… and [\d,]+ more findings: see/)
})

test('a session of 1 MB is linted', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({
    [session]: `${bad}\n${'A line of some length that says nothing. '.repeat(25_000)}\n`,
  })
  const ended = await scenario.run()
  expect(ended.outputs).toMatchObject({errors: '1', files: '1'})
})

test('of 3,001 files the API lists 3,000, which is said, unless the history is there', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  const {server} = scenario
  const url = `https://github.com/Codertocat/Hello-World/blob/${server.pull.head}/x`
  const blob = scenario.repository.git('rev-parse', `${server.pull.head}:${session}`)
  server.files = Array.from({length: 3001}, (_, index) => ({
    filename: index === 2999 ? session : `src/${index}.ts`,
    sha: blob,
    status: 'added',
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: url,
    raw_url: url,
    contents_url: url,
    patch: '@@ -0,0 +1 @@\n+x',
  }))
  const ended = await scenario.run()
  const notice =
    'GitHub lists only 3,000 of the 3,001 files of this pull request; the others were not linted'
  expect(ended.commands.filter(({name}) => name === 'notice').map(({data}) => data)).toEqual([
    expect.stringContaining(notice),
  ])
  expect(scenario.bodies[0]).toContain(notice)
  expect(ended.outputs).toMatchObject({files: '1', errors: '1'})
  expect(server.requests.filter((request) => request.includes('/files'))).toHaveLength(30)
  const whole = await scenario.run({depth: 0})
  expect(whole.commands.filter(({name}) => name === 'notice')).toEqual([])
})

test('of a push the API lists 300 files, which is said', async () => {
  const scenario = await Scenario.start(main)
  const before = scenario.repository.head('main')
  const after = scenario.advance({
    ...Object.fromEntries(Array.from({length: 301}, (_, index) => [`x/${index}.txt`, 'x'])),
    [session]: bad,
  })
  const payload = {...example('push'), before, after, ref: 'refs/heads/main'}
  const workspace = scenario.repository.checkOut(after)
  const ended = await scenario.step({event: 'push', payload, sha: after, workspace})
  const notice =
    'GitHub lists only 300 files of this comparison; the others were not linted, unless actions/checkout gets `fetch-depth: 0`'
  expect(ended.commands.find(({name}) => name === 'notice')?.data).toBe(notice)
  expect(ended.summary).toContain('GitHub lists only 300')
})

test('300 changed session files take less than 300 MB, and few requests', async () => {
  // With every rule on.
  const scenario = await Scenario.start(committedAction, {'README.md': ''})
  const filler = Array.from(
    {length: 110},
    (_, index) =>
      `- Tokens of kind ${index} are read in one pass, in ${index + 12} ms for each 1,000 lines.\n`,
  )
  const text = `${bad}\n\n## Performance Metrics\n\n${filler.join('')}`
  expect(text.length).toBeGreaterThan(14_000)
  scenario.push(
    Object.fromEntries(
      Array.from({length: 300}, (_, index) => [
        session.replace('parser', `parser-${index}`),
        `${text}<!-- ${index} -->\n`,
      ]),
    ),
  )
  for (const event of ['pull_request', 'pull_request_target'] as const) {
    const ended = await scenario.run({event})
    expect(ended.outputs).toMatchObject({files: '300', conclusion: 'failure'})
    // None for each file, when the files are checked out.
    const requests = scenario.server.requests.splice(0)
    if (event === 'pull_request') expect(requests.length).toBeLessThanOrEqual(8)
    expect(ended.memory).toBeLessThan(300)
  }
})

import {expect, test} from 'vitest'
import {faultsOf} from '../action/comment-grammar.ts'
import {person} from '../action/github-server.ts'
import {
  bad,
  config,
  configName,
  good,
  builtAction as main,
  Scenario,
  session,
} from '../action/scenario.ts'

const other = session.replace('parser-choice', 'other')
const inputs = {'review-comments': 'true'}
/** Status is in line 5, wrong and with one right text; the date in line 3, wrong without one. */
const twice = bad.replace(/^(\*\*Created\*\*: ).*$/m, '$12026-02-30')

test('findings on lines of the diff become comments with suggestions', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad.replace('done', 'in progress')})
  await scenario.run({inputs})
  const [thread, ...others] = scenario.server.threads
  expect(others).toEqual([])
  expect(thread).toMatchObject({path: session, line: 5, startLine: undefined})
  expect(thread?.comments[0]?.body).toMatch(
    /^<!-- session-lint \w{12} finding \w{16} -->\n<p>❌ Unexpected status <code>in progress<\/code>, expected <code>in_progress<\/code>/,
  )
  expect(thread?.comments[0]?.body).toMatch(/\n\n```suggestion\n\*\*Status\*\*: in_progress\n```$/)
})

test('a finding is not repeated after a rebase, and its comment is hidden once it is gone', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: twice})
  await scenario.run({inputs})
  const {threads} = scenario.server
  expect(threads.map(({line}) => line)).toEqual([3, 5])

  scenario.push({[session]: `\n\n${twice}`})
  await scenario.run({inputs})
  expect(threads).toHaveLength(2)

  scenario.push({[session]: bad})
  await scenario.run({inputs})
  expect(threads.map(({comments}) => comments[0]?.minimized)).toEqual(['resolved', undefined])

  scenario.push({[session]: good})
  await scenario.run({inputs})
  expect(threads.map(({comments}) => comments[0]?.minimized)).toEqual(['resolved', 'resolved'])
  expect(threads).toHaveLength(2)

  // It is back, and has to be seen again.
  scenario.push({[session]: bad})
  await scenario.run({inputs})
  expect(threads.map(({comments}) => comments[0]?.minimized)).toEqual([
    'resolved',
    'resolved',
    undefined,
  ])
})

test('a wrong text that only changes its case, its spaces and its line is the same finding', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad.replace('done', 'mostly done')})
  await scenario.run({inputs})
  scenario.push({[session]: `\n${bad.replace('done', 'Mostly  Done')}`})
  await scenario.run({inputs})
  expect(scenario.server.threads.map(({comments}) => comments[0]?.minimized)).toEqual([undefined])
  scenario.push({[session]: bad.replace('done', 'mostly ready')})
  await scenario.run({inputs})
  expect(scenario.server.threads.map(({comments}) => comments[0]?.minimized)).toEqual([
    'resolved',
    undefined,
  ])
})

test('a suggestion is not ended by backticks that it holds', async () => {
  const scenario = await Scenario.start(main, {'README.md': ''})
  scenario.push({[session]: `${bad}\n\`\`\`\u200B\n@octocat\n\`\`\`\n`})
  await scenario.run({inputs})
  const bodies = scenario.server.threads.map(({comments}) => comments[0]?.body ?? '')
  expect(bodies.filter((body) => body.endsWith('\n````suggestion\n```\n````'))).toHaveLength(1)
  for (const body of bodies) expect(faultsOf(body)).toEqual([])
})

test('where no one text would be right, none is suggested', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad.replace('done', 'mostly done')})
  await scenario.run({inputs})
  expect(scenario.server.threads).toHaveLength(1)
  expect(scenario.server.threads[0]?.comments[0]?.body).not.toContain('suggestion')
})

test('comments that people replied to or hid are not touched', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: twice})
  await scenario.run({inputs})
  const {threads} = scenario.server
  const [date, status] = threads
  if (!date || !status?.comments[0]) throw new Error('expected two threads')
  scenario.server.reply(date, person, 'Why?')
  status.comments[0].minimized = 'off-topic'
  await scenario.run({inputs})
  expect(threads).toHaveLength(2)
  scenario.push({[session]: good})
  await scenario.run({inputs})
  expect(date.comments[0]?.minimized).toBeUndefined()
  expect(status.comments[0].minimized).toBe('off-topic')
})

test('somebody else’s comment with the marker is nothing', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  await scenario.run({inputs})
  const [own] = scenario.server.threads
  const body = own?.comments[0]?.body ?? ''
  scenario.server.threads.splice(0)
  scenario.server.threads.push({
    path: session,
    line: 5,
    startLine: undefined,
    comments: [{id: 1, author: person, body, minimized: undefined, revisions: 1}],
  })
  await scenario.run({inputs})
  expect(scenario.server.threads).toHaveLength(2)
  scenario.push({[session]: good})
  await scenario.run({inputs})
  expect(scenario.server.threads[0]?.comments[0]?.minimized).toBeUndefined()
})

test('a finding outside of the diff is in the comment only', async () => {
  const scenario = await Scenario.start(main, {[configName]: config, [session]: bad})
  scenario.push({[session]: `${bad}\nOne more line.\n`, [other]: bad})
  const ended = await scenario.run({inputs})
  // Not even asked for: one such line has GitHub refuse all.
  expect(ended.log.join('\n')).toContain('1 new, 0 hidden, 1 open, 0 refused')
  expect(scenario.server.threads.map(({path}) => path)).toEqual([other])
  expect(scenario.bodies[0]).toContain('❌ Session notes: 2 errors')
  // What the diff shows comes first.
  expect(ended.commands.map(({properties}) => properties.file)).toEqual([other, session])
})

test('when GitHub refuses one line, the other comments are still written', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad, [other]: bad})
  const refuse = {status: 422, message: 'Line could not be resolved', times: 1}
  scenario.server.faults.push(
    {of: /^POST .*\/reviews/, ...refuse},
    {of: /^POST .*\/pulls\/2\/comments/, ...refuse},
  )
  const ended = await scenario.run({inputs})
  expect(scenario.server.threads).toHaveLength(1)
  expect(ended.log.join('\n')).toContain('1 new, 0 hidden, 1 open, 1 refused')
  expect(scenario.bodies).toHaveLength(1)
})

test('a file without a patch gets no comments on lines, and its findings are not lost', async () => {
  const scenario = await Scenario.start(main, {[configName]: config, [session]: good})
  scenario.server.withoutPatch.add(session)
  scenario.push({[session]: bad})
  const ended = await scenario.run({inputs: {...inputs, filter: 'added'}})
  expect(scenario.server.threads).toEqual([])
  expect(ended.outputs.errors).toBe('1')
  expect(scenario.bodies[0]).toContain('❌ Session notes: 1 error')
})

test('`max-review-comments` limits how many there are at a time', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: twice, [other]: twice})
  await scenario.run({inputs: {...inputs, 'max-review-comments': '3'}})
  await scenario.run({inputs: {...inputs, 'max-review-comments': '3'}})
  expect(scenario.server.threads).toHaveLength(3)
})

test('a cut connection while posting does not post twice', async () => {
  const scenario = await Scenario.start(main)
  scenario.push({[session]: bad})
  scenario.server.faults.push({of: /^POST .*\/reviews/, times: 1, cut: true})
  await scenario.run({inputs})
  expect(scenario.server.threads).toHaveLength(1)
})

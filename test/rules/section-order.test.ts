import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const order = (...names: string[]) =>
  findingsIn(`# Session State: x\n\n${names.map((name) => `## ${name}\n\n`).join('')}`, {
    only: 'section-order',
  })

test.each([
  [['Context Summary', 'What We Know', 'Next Steps']],
  [['Summary', "What We've Tried (Failed)", "What's Next", 'Metrics']],
  [['Notes', 'Context Summary', 'Notes', 'Next Steps']],
  [['Next Steps']],
  [[]],
])('%j is in order', async (names) => {
  expect(await order(...names)).toEqual([])
})

test('what stands too late is reported, not what it passed', async () => {
  expect(await order('What We Know', 'Next Steps', 'Known Issues', 'Context Summary')).toEqual([
    '9:4-9:19 "Context Summary" Unexpected section `Context Summary` after `What We Know`, expected the opposite order',
  ])
})

test('what stands too early is reported, not what it passed', async () => {
  expect(await order('Session Metrics', 'Context Summary', 'What We Know', 'Next Steps')).toEqual([
    '3:4-3:19 "Session Metrics" Unexpected section `Session Metrics` before `Next Steps`, expected the opposite order',
  ])
})

test('the fewest sections are reported', async () => {
  const findings = await order(
    'Known Issues',
    'Session Metrics',
    'Context Summary',
    'What We Know',
    'Next Steps',
  )
  expect(findings.map((finding) => /"(.*?)"/.exec(finding)?.[1])).toEqual([
    'Known Issues',
    'Session Metrics',
  ])
})

test('sections that may be left out stand where they fit', async () => {
  expect(await order('Key Learnings', 'Context Summary', 'Solution', 'What We Know')).toEqual([])
})

test('a second one of a section is in nobody’s way', async () => {
  expect(await order('Context Summary', 'What We Know', 'Context Summary')).toEqual([])
})

import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const only = 'single-topic'

test('each further title is reported', async () => {
  const text = '# Session State: Parser\n\n# Bundler\n\n## Next Steps\n\n# 🎯 Tests:\n'
  expect(await findingsIn(text, {only})).toEqual([
    '3:3-3:10 "Bundler" Unexpected second title `Bundler`, expected one topic per file',
    '7:6-7:11 "Tests" Unexpected second title `🎯 Tests:`, expected one topic per file',
  ])
})

test('sections of the first level are no titles', async () => {
  expect(
    await findingsIn('# Session State: x\n\n# What We Know\n\n# Next Steps\n', {only}),
  ).toEqual([])
})

test('a second day of creation in the header is reported at its key', async () => {
  const text = '# Session State: x\n\n**Created**: 2026-03-02\n\n**Started**: 2026-03-04\n'
  expect(await findingsIn(text, {only})).toEqual([
    '5:3-5:10 "Started" Unexpected second `Started`, expected one block of metadata',
  ])
})

test('a header below a section is reported at the section', async () => {
  const text =
    '# Session State: x\n\n**Created**: 2026-03-02\n\n## Bundler\n\n**Created**: 2026-03-04\n**Status**: blocked\n\n## Next Steps\n'
  expect(await findingsIn(text, {only})).toEqual([
    '5:4-5:11 "Bundler" Unexpected second block of metadata under `Bundler`, expected one topic per file',
  ])
})

test.each([
  [
    'entries with a status and a date',
    '## Known Issues\n\n- **Status**: open\n- **Created**: 2026-03-02\n',
  ],
  ['a status alone', '## Known Issues\n\n**Status**: open\n'],
  ['no text', '## Known Issues\n'],
  ['the same key twice', '## Known Issues\n\n**Status**: open\n**Status**: shut\n'],
])('%s below a section: one topic', async (_name, text) => {
  expect(await findingsIn(`# Session State: x\n\n${text}`, {only})).toEqual([])
})

test('sections repeated under several headings are topics', async () => {
  const part = (name: string) => `## ${name}\n\n### What Worked\n\nx\n\n### Next Steps\n\nx\n\n`
  const text = `# Session State: x\n\n${part('Parser')}${part('Bundler')}`
  expect(await findingsIn(text, {only})).toEqual([
    '13:4-13:11 "Bundler" Unexpected sections repeated under `Parser` and `Bundler`, expected one topic per file',
  ])
})

test('one section repeated is no topic', async () => {
  const text = '# Session State: x\n\n## Day 1\n\n### Next Steps\n\n## Day 2\n\n### Next Steps\n'
  expect(await findingsIn(text, {only})).toEqual([])
})

test('a handoff has its metadata in a section', async () => {
  const text = '# Handoff: x\n\n## Session Metadata\n\nCreated: 2026-03-02\nStatus: open\n'
  expect(await findingsIn(text, {only})).toEqual([])
})

test('a file of unknown shape has whatever it has', async () => {
  expect(await findingsIn('# One\n\n# Two\n', {only})).toEqual([])
})

test.each([
  ['**Created**: 2026-03-04 | **Status**: blocked', 1],
  ['**Created**: 2026-03-04\n**Status**: blocked', 1],
  ['**Created**: 2026-03-04\n\n**Status**: blocked', 0],
  ['It was read.\n\n**Created**: 2026-03-04\n**Status**: blocked', 0],
  ['**Status**: blocked\n**Owner**: Kim', 0],
])('below a section `%s` is a header: %i', async (content, count) => {
  const text = `# Session State: x\n\n**Created**: 2026-03-02\n\n## Bundler\n\n${content}\n`
  expect(await findingsIn(text, {only})).toHaveLength(count)
})

test('sections repeated below the title or a section of the format are no topics', async () => {
  const both = '### What Worked\n\nx\n\n### Next Steps\n\nx\n\n'
  for (const [first, second] of [
    ['What We Know', 'Key Decisions'],
    ['Parser', 'Key Decisions'],
  ]) {
    const text = `# Session State: x\n\n## ${first}\n\n${both}## ${second}\n\n${both}`
    expect(await findingsIn(text, {only})).toEqual([])
  }
})

test('each further topic is reported, however many sections it repeats', async () => {
  const both = '### What Worked\n\nx\n\n### Next Steps\n\nx\n\n### Known Issues\n\nx\n\n'
  const text = `# Session State: x\n\n${['A', 'B', 'C'].map((name) => `## ${name}\n\n${both}`).join('')}`
  const findings = await findingsIn(text, {only})
  expect(findings.map((finding) => finding.split(' ')[1])).toEqual(['"B"', '"C"'])
})

test('sections below the title and below one other heading are of one topic', async () => {
  const text =
    '# Session State: x\n\n## What Worked\n\nx\n\n## Next Steps\n\nx\n\n## Parser\n\n### What Worked\n\nx\n\n### Next Steps\n\nx\n'
  expect(await findingsIn(text, {only})).toEqual([])
})

test('different sections below different headings are of one topic', async () => {
  const text = '# Session State: x\n\n## A\n\n### What Worked\n\nx\n\n## B\n\n### Next Steps\n\nx\n'
  expect(await findingsIn(text, {only})).toEqual([])
})

test('a second title says it all', async () => {
  const part = (name: string) => `## ${name}\n\n### What Worked\n\nx\n\n### Next Steps\n\nx\n\n`
  const text = `# Session State: x\n\n${part('A')}# Bundler\n\n${part('B')}`
  const findings = await findingsIn(text, {only})
  expect(findings.map((finding) => finding.split(' ')[1])).toEqual(['"Bundler"'])
})

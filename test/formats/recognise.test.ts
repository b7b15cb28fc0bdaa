import {describe, expect, test} from 'vitest'
import {type Format, formats, recognise} from '../../formats/index.ts'
import {readText} from '../read-text.ts'

function formatOf(text: string, path?: string, among: readonly Format[] = formats) {
  return recognise(readText(text), among, path)?.name
}

describe('a title of its own is enough', () => {
  test.each([
    ['# Session State: Parser\n', 'session-state'],
    ['# Handoff: Parser\n', 'handoff'],
    ['# Parser - 2026-03-02 14:30\n', 'project-session'],
    ['# Development Session - Parser\n', 'project-session'],
  ])('%s', (text, name) => {
    expect(formatOf(text)).toBe(name)
  })
})

describe('three sections are enough', () => {
  test.each([
    ['## What We Know\n## Failed Approaches\n## Next Steps\n', 'session-state'],
    ["## What We've Tried (Failed)\n## What Worked\n## Known Issues\n", 'session-state'],
    ['## 🎯 What we know:\n## 2. NEXT STEPS\n## Session Metrics (so far)\n', 'session-state'],
    [
      '## What WORKED (with evidence)\n## What Did NOT Work (and why)\n## Exact Next Step\n',
      'save-session',
    ],
    ['## Tasks\n## Files Modified\n## Tools Used\n', 'auto-saved'],
    ['## Session Overview\n## Goals\n## Progress\n', 'project-session'],
    [
      '## A\n### Important Context\n## B\n### Current State Summary\n### Potential Gotchas\n',
      'handoff',
    ],
  ])('%s', (text, name) => {
    expect(formatOf(text)).toBe(name)
  })
})

test('a title that two formats share is decided by the sections', () => {
  const title = '# Session: 2026-03-02\n\n'
  expect(formatOf(`${title}## What We Are Building\n## Exact Next Step\n`)).toBe('save-session')
  expect(formatOf(`${title}## Session Summary\n### Tasks\n`)).toBe('auto-saved')
})

test('a title that two formats share is not enough', () => {
  expect(formatOf('# Session: 2026-03-02\n')).toBeUndefined()
})

test('the file name counts', () => {
  const text = '## Session Overview\n\n**Start Time**: 2026-03-02\n\n## Goals\n\n'
  expect(formatOf(text)).toBeUndefined()
  expect(formatOf(`**Start Time**: 14:30\n\n${text}`, '2026-03-02-1430-x.md')).toBe(undefined)
  expect(formatOf('# Session: 2026-03-02\n\n## Tasks\n', '2026-03-02-x-session.tmp')).toBe(
    'auto-saved',
  )
})

test('the keys of the metadata count', () => {
  const header =
    '**Created**: 2026-03-02\n**Updated**: 2026-03-04\n**Status**: done\n**Session Thread**: x\n'
  expect(formatOf(`${header}\n## What We Know\n## Next Steps\n`)).toBe('session-state')
  expect(formatOf('## What We Know\n## Next Steps\n')).toBeUndefined()
})

test('no more than four keys count', () => {
  const header = ['Created', 'Updated', 'Status', 'Thread', 'Type', 'Ended', 'Date', 'Started']
    .map((key) => `- **${key}**: x\n`)
    .join('')
  const format = (sections: string) => formatOf(`${header}\n${sections}`)
  expect(format('## What We Know\n')).toBeUndefined()
  expect(format('## What We Know\n## Summary\n')).toBeUndefined()
  expect(format('## What We Know\n## Next Steps\n')).toBe('session-state')
})

test('names that any document could have are weak evidence', () => {
  expect(formatOf('## Overview\n## Dependencies\n## Issues\n## Metrics\n')).toBeUndefined()
  const two = '## What We Know\n## Next Steps\n'
  expect(formatOf(`${two}## Overview\n`)).toBeUndefined()
  expect(formatOf(`${two}## Overview\n## Issues\n`)).toBe('session-state')
})

test('a section that is there twice counts once', () => {
  expect(formatOf('## Next Steps\n## Next Steps\n## Next Steps\n')).toBeUndefined()
  expect(formatOf('## Summary\n## Context Summary\n## Next Steps\n')).toBeUndefined()
})

test('a heading counts for each format that knows it, with or without its parenthesis', () => {
  const heading = '## What WORKED (with evidence)\n'
  expect(formatOf(`${heading}## Failed Approaches\n## Next Steps\n`)).toBe('session-state')
  expect(formatOf(`${heading}## Topics\n## Exact Next Step\n## Decisions Made\n`)).toBe(
    'save-session',
  )
})

test.each([
  '',
  '\n',
  '# Read me\n\n## Install\n\n## Use\n',
  'one line\n',
])('there is no format for %j', (text) => {
  expect(formatOf(text)).toBeUndefined()
})

const standup: Format = {
  name: 'standup',
  description: 'one note per day',
  titles: ['Standup YYYY-MM-DD'],
  fileNames: ['YYYY-MM-DD.md'],
  fields: [{name: 'Mood'}],
  sections: [{name: 'Yesterday'}, {name: 'Today', aliases: ['Plan']}, {name: 'Blockers'}],
}

test("a user's own format is recognised like a built-in one", () => {
  const all = [standup, ...formats]
  expect(formatOf('# Standup 2026-03-02\n', undefined, all)).toBe('standup')
  expect(formatOf('## Yesterday\n## Plan\n## Blockers\n', undefined, all)).toBe('standup')
  expect(formatOf('## Yesterday\n## Plan\n', undefined, all)).toBeUndefined()
  expect(formatOf('Mood: 7\n\n## Yesterday\n## Plan\n', '2026-03-02.md', all)).toBeUndefined()
})

test('of two formats with the same evidence the earlier one is taken', () => {
  const sections = standup.sections.map((section) => ({...section}))
  const twin = {...standup, name: 'twin', sections}
  const text = '## Yesterday\n## Today\n## Blockers\n'
  expect(formatOf(text, undefined, [twin, standup])).toBe('twin')
  expect(formatOf(text, undefined, [standup, twin])).toBe('standup')
})

test('a format without titles or names is recognised by its sections', () => {
  const bare: Format = {name: 'bare', description: '', fields: [], sections: standup.sections}
  expect(formatOf('# Day\n\n## Yesterday\n## Today\n## Blockers\n', 'x.md', [bare])).toBe('bare')
})

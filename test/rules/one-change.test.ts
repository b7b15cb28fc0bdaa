import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {findingsIn, fixesIn} from '../lint-text.ts'

const path = '.claude/sessions/2026-03-02-parser-choice.tmp'
const clean = readFileSync(resolve(import.meta.dirname, '../../examples', path), 'utf8')
const lastLine = clean.split('\n').length

test('the clean example has no finding', async () => {
  expect(await findingsIn(clean, {path})).toEqual([])
})

test('a missing section is reported at the end of the file', async () => {
  const from = clean.indexOf('## Known Issues')
  const to = clean.indexOf('## Dependencies & Blockers')
  const text = clean.slice(0, from) + clean.slice(to)
  const end = `${text.split('\n').length}:1`
  expect(await findingsIn(text, {path})).toEqual([
    `${end}-${end} "" Unexpected missing section \`Known Issues\`, expected the section once the session continues`,
  ])
})

test('a misspelt section is reported at its name, with the right one', async () => {
  const text = change('## Failed Approaches', '## Faild Aproaches')
  expect(await findingsIn(text, {path})).toEqual([
    `${lineOf(text, '## Faild')}:4-${lineOf(text, '## Faild')}:19 "Faild Aproaches" Unexpected section \`Faild Aproaches\`, expected \`Failed Approaches\``,
  ])
  expect(await fixesIn(text, {path})).toEqual(['Faild Aproaches → Failed Approaches'])
})

test('the second of two equal sections is reported at its name', async () => {
  const text = change('## Key Learnings', '## What We Know')
  const second = lastLineOf(text, '## What We Know')
  expect(await findingsIn(text, {path})).toEqual([
    `${second}:4-${second}:16 "What We Know" Unexpected second section \`What We Know\`, expected only the one on line ${lineOf(text, '## What We Know')}`,
  ])
})

test('an empty section is reported at its name', async () => {
  const from = clean.indexOf('## What We Know\n') + '## What We Know\n'.length
  const to = clean.indexOf('## Successful Approaches')
  const text = `${clean.slice(0, from)}\n${clean.slice(to)}`
  const line = lineOf(text, '## What We Know')
  expect(await findingsIn(text, {path})).toEqual([
    `${line}:4-${line}:16 "What We Know" Unexpected empty section \`What We Know\`, expected content, or \`None\` with a reason`,
  ])
})

test('`**Status**: done` is reported at the value, with the right one', async () => {
  const text = change('**Status**: in_progress', '**Status**: done')
  expect(await findingsIn(text, {path})).toEqual([
    '5:13-5:17 "done" Unexpected status `done`, expected `in_progress`, `completed`, or `blocked`',
  ])
  expect(await fixesIn(text, {path})).toEqual(['done → completed'])
})

test('a status that was never chosen is reported whole, without a guess', async () => {
  const text = change('**Status**: in_progress', '**Status**: in_progress | completed | blocked')
  expect(await findingsIn(text, {path})).toEqual([
    '5:13-5:46 "in_progress | completed | blocked" Unexpected ambiguous status `in_progress | completed | blocked`, expected `in_progress`, `completed`, or `blocked`',
  ])
  expect(await fixesIn(text, {path})).toEqual(['in_progress | completed | blocked → ?'])
})

test('a missing status is reported at the end of the file', async () => {
  const text = change('**Status**: in_progress\n', '')
  expect(await findingsIn(text, {path})).toEqual([
    `${lastLine - 1}:1-${lastLine - 1}:1 "" Unexpected missing field \`Status\`, expected the field from the start`,
  ])
})

test('a status without a value is reported behind its colon', async () => {
  const text = change('**Status**: in_progress', '**Status**:')
  expect(await findingsIn(text, {path})).toEqual([
    '5:12-5:12 "" Unexpected empty field `Status`, expected a value',
  ])
})

test('a day that does not exist is reported at the date', async () => {
  const text = change('**Updated**: 2026-03-04', '**Updated**: 2026-02-30')
  expect(await findingsIn(text, {path})).toEqual([
    '4:14-4:24 "2026-02-30" Unexpected date `2026-02-30`, expected a real date as `YYYY-MM-DD`',
  ])
})

test('an update before the creation is reported at the date of the update', async () => {
  const text = change('**Updated**: 2026-03-04', '**Updated**: 2026-03-01').replace(
    '**Status**: in_progress',
    '**Status**: blocked',
  )
  expect(await findingsIn(text, {path})).toEqual([
    '4:14-4:24 "2026-03-01" Unexpected update on `2026-03-01`, expected `2026-03-02`, the creation date, or a later date',
  ])
})

test('a date after today is reported at the date', async () => {
  expect(await findingsIn(clean, {path, today: '2026-03-03'})).toEqual([
    '4:14-4:24 "2026-03-04" Unexpected date `2026-03-04` in the future, expected `2026-03-03` or an earlier date',
  ])
})

test('another date in the file name is reported at the date of creation', async () => {
  expect(await findingsIn(clean, {path: '.claude/sessions/2026-03-01-parser-choice.tmp'})).toEqual([
    '3:14-3:24 "2026-03-02" Unexpected date `2026-03-02`, expected `2026-03-01`, the date in the file name',
  ])
})

test('a file name without a date is reported at the start of the file', async () => {
  expect(await findingsIn(clean, {path: '.claude/sessions/parser-choice.tmp'})).toEqual([
    '1:1-1:1 "" Unexpected file name `parser-choice.tmp`, expected a name like `YYYY-MM-DD-*.tmp`',
  ])
})

test('a second title is reported at its words', async () => {
  const text = change('## Key Learnings', '# Session State: Choice of the bundler')
  const line = lineOf(text, '# Session State: Choice of the bundler')
  expect(await findingsIn(text, {path})).toEqual([
    `${line}:3-${line}:39 "Session State: Choice of the bundler" Unexpected second title \`Session State: Choice of the bundler\`, expected one topic per file`,
  ])
})

test('a section in another place is reported at its name', async () => {
  const from = clean.indexOf('## Known Issues')
  const to = clean.indexOf('## Dependencies & Blockers')
  const before = clean.indexOf('## Technical Decisions')
  const text =
    clean.slice(0, before) + clean.slice(from, to) + clean.slice(before, from) + clean.slice(to)
  const line = lineOf(text, '## Known Issues')
  expect(await findingsIn(text, {path})).toEqual([
    `${line}:4-${line}:16 "Known Issues" Unexpected section \`Known Issues\` before \`Technical Decisions\`, expected the opposite order`,
  ])
})

function change(words: string, others: string): string {
  expect(clean).toContain(words)
  return clean.replace(words, others)
}

function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length
}

function lastLineOf(text: string, words: string): number {
  return text.slice(0, text.lastIndexOf(words)).split('\n').length
}

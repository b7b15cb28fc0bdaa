import {expect, test} from 'vitest'
import {findingsIn, lintText} from '../lint-text.ts'

const only = 'required-metadata'

test('what a new session needs is its day and its status', async () => {
  expect(await findingsIn('# Session State: x\n', {only})).toEqual([
    '2:1-2:1 "" Unexpected missing field `Created`, expected the field from the start',
    '2:1-2:1 "" Unexpected missing field `Status`, expected the field from the start',
    '2:1-2:1 "" Unexpected missing fields `Updated` and `Session Thread`, expected the fields once the session continues',
  ])
})

test('what is not due yet is a warning', async () => {
  const findings = await lintText('# Session State: x\n', {only})
  expect(findings.map(({severity}) => severity)).toEqual(['error', 'error', 'warning'])
})

test('a session that continues needs the rest', async () => {
  const text =
    '# Session State: x\n\n**Created**: 2026-03-02\n**Status**: blocked\n**Updated**: 2026-03-02'
  expect(await findingsIn(text, {only})).toEqual([
    '5:24-5:24 "" Unexpected missing field `Session Thread`, expected the field once the session continues',
  ])
})

test('one field that is not due yet is named alone', async () => {
  const text =
    '# Session State: x\n\n**Created**: 2026-03-02\n**Status**: in_progress\n**Updated**: 2026-03-02\n'
  expect(await findingsIn(text, {only})).toEqual([
    '6:1-6:1 "" Unexpected missing field `Session Thread`, expected the field once the session continues',
  ])
})

test.each([
  ['**Created**:', '3:13-3:13'],
  ['**Created:**', '3:11-3:11'],
  ['- Created:', '3:11-3:11'],
  ['> **Created:**  ', '3:13-3:13'],
  ['**Created**: | **Status**: blocked', '3:13-3:13'],
])('%j has no value', async (line, place) => {
  const findings = await findingsIn(`# Session State: x\n\n${line}\n`, {only})
  expect(findings[0]).toBe(`${place} "" Unexpected empty field \`Created\`, expected a value`)
})

test('a field that may be left out may be empty', async () => {
  const text = '# Session State: x\n\n**Created**: 2026-03-02\n**Status**: in_progress\n**Type**:\n'
  const findings = await findingsIn(text, {only})
  expect(findings.filter((finding) => !/once the session/.test(finding))).toEqual([])
})

test('an empty field is called what the file calls it', async () => {
  const text = '# Session State: x\n\n**Started**:\n**Status**: in_progress\n'
  expect((await findingsIn(text, {only}))[0]).toMatch(/empty field `Started`/)
})

test('the metadata of a handoff stands in its own section', async () => {
  const text =
    '# Handoff: x\n\n## Session Metadata\n\n- Created: 2026-03-02 14:30\n- Project Path: /x\n'
  expect(await findingsIn(text, {only})).toEqual([])
})

test('a format without required fields requires none', async () => {
  expect(await findingsIn('# x - 2026-03-02 14:30\n', {only})).toEqual([])
})

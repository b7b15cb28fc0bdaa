import {describe, expect, test} from 'vitest'
import {findingsIn, fixesIn, lintText} from '../lint-text.ts'

const only = 'required-sections'
const formatNames = '`session-state`, `save-session`, `auto-saved`, `project-session`, or `handoff`'

describe('a file of unknown shape has one finding', () => {
  test.each([
    ['', `1:1-1:1 "" Unexpected empty file, expected one of the formats ${formatNames}`],
    [' \n\t\n', `3:1-3:1 "" Unexpected empty file, expected one of the formats ${formatNames}`],
    [
      '# 🎯 Read me:\n\n## Install\n',
      `1:6-1:13 "Read me" Unexpected file of no known format, expected one of the formats ${formatNames}`,
    ],
    [
      'text',
      `1:5-1:5 "" Unexpected file of no known format, expected one of the formats ${formatNames}`,
    ],
    [
      '## 설치\n',
      `2:1-2:1 "" Unexpected file of no known format, expected one of the formats ${formatNames}`,
    ],
  ])('%j', async (text, finding) => {
    expect(await findingsIn(text)).toEqual([finding])
  })

  test('which says how to choose a format', async () => {
    const [finding] = await lintText('# Read me\n')
    expect(finding?.note).toMatch(/`format` in the configuration/)
  })

  test("which names a user's own formats", async () => {
    const formats = [{name: 'standup', description: '', fields: [], sections: [{name: 'Today'}]}]
    expect(await findingsIn('x', {formats})).toEqual([
      '1:2-1:2 "" Unexpected file of no known format, expected one of the formats `standup`',
    ])
  })
})

test('what is not due yet is one warning', async () => {
  const text =
    '# Session State: x\n\n**Type**: feature\n\n## What We Know\n\nx\n\n## Next Steps\n\nx\n'
  const findings = await lintText(text, {only})
  expect(findings.map(({severity, message}) => `${severity}: ${message}`)).toEqual([
    'warning: Unexpected missing sections `Successful Approaches`, `Failed Approaches`, and `Not Yet Attempted`, expected the sections once the session continues',
  ])
})

test('one that is not due yet is named alone', async () => {
  const text =
    '# Session State: x\n\n**Type**: bug\n**Status**: blocked\n\n## What We Know\n## What Worked\n## Failed Approaches\n'
  expect(await findingsIn(text, {only})).toEqual([
    '9:1-9:1 "" Unexpected missing section `Solution`, expected the section once the session is completed',
  ])
})

test('what is not due yet is a warning under strict, too', async () => {
  const findings = await lintText('# Session State: x\n', {only, strict: true})
  expect(findings.map(({severity, message}) => [severity, message.split(', ').at(-1)])).toEqual([
    ['error', 'expected the section from the start'],
    ['error', 'expected the section from the start'],
    ['error', 'expected the section from the start'],
    ['warning', 'expected the sections once the session continues'],
  ])
})

test('a bug that is completed needs its solution', async () => {
  const text =
    '# Session State: x\n\n**Type**: bug\n**Status**: completed\n\n## What We Know\n## What Worked\n## Failed Approaches\n'
  expect(await findingsIn(text, {only})).toEqual([
    '9:1-9:1 "" Unexpected missing section `Solution`, expected the section once the session is completed',
  ])
})

test('a typo is reported in the place of the missing section', async () => {
  const text =
    '# Handoff: x\n\n## Session Metadata\n\n## Work\n\n### ✅ Curent State Sumary:\n\n### Important Context\n\n### Immediate Next Steps\n'
  expect(await findingsIn(text, {only})).toEqual([
    '7:7-7:26 "Curent State Sumary" Unexpected section `Curent State Sumary`, expected `Current State Summary`',
  ])
  expect(await fixesIn(text, {only})).toEqual(['Curent State Sumary → Current State Summary'])
})

test('a heading in another language is no typo', async () => {
  const text = '# Session State: x\n\n## 컨텍스트 요약\n\n## 下一步\n'
  const findings = await findingsIn(text, {only})
  expect(findings.filter((finding) => !/missing/.test(finding))).toEqual([])
})

test.each([
  'save-session',
  'auto-saved',
  'project-session',
  'handoff',
])('what %s requires is what its sections say', async (format) => {
  const {formats} = await import('../../formats/index.ts')
  const required = formats
    .find(({name}) => name === format)
    ?.sections.filter((section) => section.required === 'start')
    .map(({name}) => name)
  const findings = await findingsIn('# x\n', {only, format})
  expect(findings.map((finding) => /missing section `(.*?)`/.exec(finding)?.[1])).toEqual(required)
})

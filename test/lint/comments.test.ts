import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {docsUrl} from '../../files/manifest.ts'
import {applyComments, commentRuleId} from '../../lint/comments.ts'
import remarkLintSession from '../../remark/index.ts'
import {toRemarkRule} from '../../remark/rule-plugin.ts'
import {ruleNamed} from '../../rules/names.ts'
import {parseMarkdown} from '../../session/markdown.ts'
import {Source} from '../../session/source.ts'
import {findingsIn, fixesIn, lintText} from '../lint-text.ts'

const path = '.claude/sessions/2026-03-02-x.tmp'

/** A header with two findings of one rule and one of another, and places for comments. */
function session({top = '', middle = '', low = ''}): string {
  return [
    '# Session State: x',
    top,
    '**Status**: done',
    middle,
    '**Status**: wip',
    low,
    '**Created**: 2026-02-30',
    '',
  ].join('\n\n')
}

const only = ['session-status-value', 'session-dates']

/** What is found, as `line rule`. */
async function found(text: string): Promise<string[]> {
  const findings = await lintText(text, {path})
  return findings
    .filter(({ruleId}) => only.includes(ruleId))
    .map(({ruleId, place}) => `${place.start.line} ${ruleId}`)
}

async function foundByRemark(text: string): Promise<string[]> {
  const file = new VFile({path, value: text})
  const processor = remark().use(remarkGfm).use(remarkFrontmatter).use(remarkLintSession)
  await processor.run(processor.parse(file), file)
  return file.messages
    .filter(({ruleId}) => only.includes(ruleId ?? ''))
    .map(({ruleId, line}) => `${line} ${ruleId}`)
    .sort()
}

describe('comments that remark-lint knows do what they do there', () => {
  test.each([
    ['none', {}, ['5 session-status-value', '9 session-status-value', '13 session-dates']],
    ['disable', {top: '<!--lint disable session-status-value-->'}, ['13 session-dates']],
    ['disable two', {top: '<!--lint disable session-status-value session-dates-->'}, []],
    [
      'disable further down',
      {middle: '<!--lint disable session-status-value-->'},
      ['5 session-status-value', '13 session-dates'],
    ],
    [
      'disable and enable',
      {
        top: '<!--lint disable session-status-value-->',
        middle: '<!--lint enable session-status-value-->',
      },
      ['9 session-status-value', '13 session-dates'],
    ],
    [
      'ignore',
      {middle: '<!--lint ignore session-status-value-->'},
      ['5 session-status-value', '13 session-dates'],
    ],
    [
      'ignore another rule',
      {middle: '<!--lint ignore session-dates-->'},
      ['5 session-status-value', '9 session-status-value', '13 session-dates'],
    ],
    [
      'ignore everything',
      {low: '<!--lint ignore-->'},
      ['5 session-status-value', '9 session-status-value'],
    ],
    ['disable everything', {top: '<!--lint disable-->'}, []],
    [
      'disable and enable everything',
      {top: '<!--lint disable-->', low: '<!--lint enable-->'},
      ['13 session-dates'],
    ],
    [
      'with spaces behind it',
      {top: '<!--lint disable session-status-value-->  '},
      ['13 session-dates'],
    ],
    ['with spaces', {top: '<!-- lint   disable  session-status-value   -->'}, ['13 session-dates']],
    ['by its short name', {top: '<!--lint disable status-value-->'}, ['13 session-dates']],
    ['with a comma', {top: '<!--lint disable session-status-value,session-dates-->'}, []],
    ['with a comma and a space', {top: '<!--lint disable status-value, session-dates-->'}, []],
    [
      'with a reason',
      {top: '<!-- lint disable status-value -- `done`: what the board calls it, see #4. -->'},
      ['13 session-dates'],
    ],
    [
      'ignore with a reason that names a rule',
      {top: '<!--lint ignore status-value -- session-dates is right-->'},
      ['9 session-status-value', '13 session-dates'],
    ],
    ['everything, with a reason', {top: '<!--lint disable -- it is a draft-->'}, []],
    [
      'for another rule',
      {top: '<!--lint disable no-duplicate-headings-->'},
      ['5 session-status-value', '9 session-status-value', '13 session-dates'],
    ],
    [
      'for no linter',
      {top: '<!--note: disable session-dates-->'},
      ['5 session-status-value', '9 session-status-value', '13 session-dates'],
    ],
    [
      'ignore one, disable later',
      {top: '<!--lint ignore session-status-value-->', middle: '<!--lint disable session-dates-->'},
      ['9 session-status-value'],
    ],
  ])('%s', async (_name, comments, left) => {
    const text = session(comments)
    expect(await found(text)).toEqual(left)
    expect(await foundByRemark(text)).toEqual(left.toSorted())
  })
})

test('a comment that disables everything leaves what stands before it', async () => {
  const text = session({middle: '<!--lint disable-->'})
  expect(await found(text)).toEqual(['5 session-status-value'])
})

test('comments apply in the order of the file, however they are nested', async () => {
  const text = session({
    top: '> <!--lint disable session-status-value-->',
    middle: '<!--lint enable-->',
  })
  expect(await found(text)).toEqual(['9 session-status-value', '13 session-dates'])
})

test('a comment with a wrong keyword turns nothing off', async () => {
  const text = session({top: '<!--lint disabel session-status-value-->'})
  expect(await found(text)).toHaveLength(3)
})

test('enable turns on what was named before, too', async () => {
  const text = session({top: '<!--lint disable session-dates-->', low: '<!--lint enable-->'})
  expect(await found(text)).toContain('13 session-dates')
})

test('an ignored section ends with what comes next', async () => {
  const text = '# Session State: x\n\n<!--lint ignore-->\n\n## Nxet Steps\n\n## Known Isues\n'
  const findings = await findingsIn(text, {only: 'required-sections'})
  expect(findings.filter((finding) => finding.includes('section `N'))).toEqual([])
  expect(findings[0]).toContain('`Known Isues`')
})

test('an ignore with nothing behind it ignores nothing', async () => {
  expect(await findingsIn('# x\n\n<!--lint ignore-->\n')).toHaveLength(1)
  const text = '<!--lint ignore-->'
  const [finding] = await lintText(session({}), {path, only: 'status-value'})
  if (!finding) throw new Error('nothing was found')
  const source = new Source(text)
  const findings = [{...finding, place: source.place(0, 4)}]
  expect(applyComments(findings, parseMarkdown(text), source)).toEqual(findings)
})

test('what is missing at the end of an ignored thing is found', async () => {
  const text = '# Session State: x\n\n<!--lint ignore-->\n\n**Status**: done'
  expect(await findingsIn(text, {only: 'status-value'})).toEqual([])
  expect(await findingsIn(text, {only: 'required-metadata'})).not.toEqual([])
})

test('comments in lists and quotes count', async () => {
  const text =
    '- <!--lint ignore session-status-value-->\n\n  **Status**: done\n\n# Session State: x\n'
  expect(await findingsIn(text, {only: 'status-value'})).toEqual([])
})

test('of two ignored things within each other the outer one counts', async () => {
  const text =
    '# Session State: x\n\n<!--lint ignore session-status-value-->\n\n> <!--lint ignore session-status-value-->\n>\n> **Status**: wip\n>\n> **Status**: done\n'
  expect(await findingsIn(text, {only: 'status-value'})).toEqual([])
})

describe('a comment that does nothing is a finding', () => {
  test.each([
    [
      '<!--lint disable session-date-->',
      '1:18-1:30 "session-date" Unexpected rule `session-date` in a comment, expected `session-dates`',
      'session-date → session-dates',
    ],
    [
      '<!--lint disable session-dates session-nonsense-->',
      '1:32-1:48 "session-nonsense" Unexpected rule `session-nonsense` in a comment, expected a rule of this linter',
      'session-nonsense → ?',
    ],
    [
      '<!-- lint disabel session-dates -->',
      '1:11-1:18 "disabel" Unexpected keyword `disabel` in a comment, expected `disable`',
      'disabel → disable',
    ],
    [
      '<!--lint disable staus-value-->',
      '1:18-1:29 "staus-value" Unexpected rule `staus-value` in a comment, expected `session-status-value`',
      'staus-value → session-status-value',
    ],
    [
      '<!--lint disable SESSION-dates-->',
      '1:18-1:31 "SESSION-dates" Unexpected rule `SESSION-dates` in a comment, expected `session-dates`',
      'SESSION-dates → session-dates',
    ],
    [
      '<!--lint disable dates,foo-bar-->',
      '1:24-1:31 "foo-bar" Unexpected rule `foo-bar` in a comment, expected a rule of this linter',
      'foo-bar → ?',
    ],
    [
      '<!--lint disable-next-line dates-->',
      '1:10-1:27 "disable-next-line" Unexpected keyword `disable-next-line` in a comment, expected `ignore`',
      'disable-next-line → ignore',
    ],
    [
      '<!--lint disable lint-->',
      '1:18-1:22 "lint" Unexpected rule `lint` in a comment, expected a rule of this linter',
      'lint → ?',
    ],
    [
      '<!--lint off-->',
      '1:10-1:13 "off" Unexpected keyword `off` in a comment, expected `disable`, `enable`, or `ignore`',
      'off → ?',
    ],
    [
      '<!--lint -- disable dates-->',
      '1:9-1:9 "" Unexpected keyword `` in a comment, expected `disable`, `enable`, or `ignore`',
      ' → ?',
    ],
    [
      '<!--lint-->',
      '1:9-1:9 "" Unexpected keyword `` in a comment, expected `disable`, `enable`, or `ignore`',
      ' → ?',
    ],
  ])('%s', async (comment, finding, fix) => {
    const text = `${comment}\n\n# Session State: x\n`
    expect(await findingsIn(text, {only: 'dates'})).toEqual([finding])
    expect(await fixesIn(text, {only: 'dates'})).toEqual([fix])
  })
})

test('a name that is no rule is an error when one of this linter was meant, else a warning', async () => {
  const text = '<!--lint disable session-foo dats foo-bar staus-value-->\n\n# Session State: x\n'
  const findings = await lintText(text, {only: 'dates'})
  expect(findings.map(({severity, message}) => `${severity} ${message.split('`')[1]}`)).toEqual([
    'error session-foo',
    'error dats',
    'warning foo-bar',
    'error staus-value',
  ])
})

test('a name is found behind those before it', async () => {
  const text = '<!--lint disable foo-bar foo-->\n\n# Session State: x\n'
  expect(await findingsIn(text, {only: 'dates'})).toEqual([
    '1:18-1:25 "foo-bar" Unexpected rule `foo-bar` in a comment, expected a rule of this linter',
    '1:26-1:29 "foo" Unexpected rule `foo` in a comment, expected a rule of this linter',
  ])
})

test('a finding about a comment is an error, and has nothing to propose when nothing was meant', async () => {
  for (const comment of ['<!--lint off-->', '<!-- session-lint-disable-line dates -->']) {
    const findings = await lintText(`${comment}\n\n# Session State: x\n`, {only: 'dates'})
    expect(findings).toMatchObject([{severity: 'error', expected: []}])
  }
})

test('a comment of several lines in a quote is wrong as a whole', async () => {
  const text = '> <!-- session-lint-disable\n> dates -->\n\n# Session State: x\n'
  const [finding] = await lintText(text, {only: 'dates'})
  expect(finding?.place).toMatchObject({start: {line: 1, column: 3}, end: {line: 2, column: 12}})
})

describe('a comment in the way of another linter is told the right form', () => {
  test.each([
    [
      '<!-- session-lint-disable-next-line session-dates -->',
      'Unexpected comment `session-lint-disable-next-line session-dates`, expected `<!--lint ignore session-dates-->`',
      '<!--lint ignore session-dates-->',
    ],
    [
      '<!-- session-lint-disable dates, stale -- a draft -->',
      'Unexpected comment `session-lint-disable dates, stale -- a draft`, expected `<!--lint disable session-dates session-stale -- a draft-->`',
      '<!--lint disable session-dates session-stale -- a draft-->',
    ],
    [
      '<!-- session-lint enable -->',
      'Unexpected comment `session-lint enable`, expected `<!--lint enable-->`',
      '<!--lint enable-->',
    ],
    [
      '<!-- session-lint-disable-line dates -->',
      'Unexpected comment `session-lint-disable-line dates`, expected `<!--lint ignore session-dates-->` above it',
      '?',
    ],
    [
      '<!-- eslint-disable session-dates, no-html -->',
      'Unexpected comment `eslint-disable session-dates, no-html`, expected `<!--lint disable session-dates no-html-->`',
      '<!--lint disable session-dates no-html-->',
    ],
    [
      '<!--lint-ignore session-dates-->',
      'Unexpected comment `lint-ignore session-dates`, expected `<!--lint ignore session-dates-->`',
      '<!--lint ignore session-dates-->',
    ],
  ])('%s', async (comment, message, fix) => {
    const text = `> ${comment}\n\n# Session State: x\n`
    const end = 3 + comment.length
    expect(await findingsIn(text, {only: 'dates'})).toEqual([
      `1:3-1:${end} ${JSON.stringify(comment)} ${message}`,
    ])
    expect(await fixesIn(text, {only: 'dates'})).toEqual([`${comment} → ${fix}`])
  })
})

test.each([
  '<!-- eslint-disable no-console -->',
  '<!-- markdownlint-disable MD013 -->',
  '<!-- eslint-disable -->',
  '<!-- eslint-disable dates -->',
  '<!-- eslint-disable session-foo -->',
  '<!-- eslint-disable session-lint -->',
  '<!-- session-lint disabled -->',
  '<!-- session-lint: 3 files -->',
])('a comment for another linter is skipped: %s', async (comment) => {
  expect(await findingsIn(`${comment}\n\n# Session State: x\n`, {only: 'dates'})).toEqual([])
})

test('under remark a name that could be another rule’s is skipped', async () => {
  const text = '<!--lint disable foo-bar staus-value-->\n\n# Session State: x\n'
  const file = new VFile({path, value: text})
  const processor = remark().use(remarkLintSession)
  await processor.run(processor.parse(file), file)
  const own = file.messages.filter(({ruleId}) => ruleId === commentRuleId)
  expect(own.map(({reason}) => reason)).toEqual([
    'Unexpected rule `staus-value` in a comment, expected `session-status-value`',
  ])
})

test('rules that stand alone under remark know short names, commas and reasons, too', async () => {
  const text = session({top: '<!--lint disable dates, status-value -- a draft.-->'})
  for (const name of only) {
    const rule = ruleNamed(name)
    if (!rule) throw new Error(`no rule ${name}`)
    const file = new VFile({path, value: text})
    const processor = remark().use(toRemarkRule(rule))
    await processor.run(processor.parse(file), file)
    expect(file.messages).toEqual([])
  }
})

test("names of other people's rules are skipped", async () => {
  const text = '<!--lint disable no-html session-dates-->\n\n# Session State: x\n'
  expect(await findingsIn(text, {only: 'dates'})).toEqual([])
})

test('a finding about a comment links the page on comments of the version that runs', async () => {
  const text = '<!--lint off-->\n\n# Session State: x\n'
  const [finding] = await lintText(text, {only: 'dates'})
  expect(finding?.url).toBe(docsUrl('suppressing.md'))
})

test('a comment of more than 2,000 characters is something else', async () => {
  const withComment = (length: number) => {
    const [start, end] = ['<!--lint disable -- ', '-->']
    const reason = 'x'.repeat(length - start.length - end.length)
    const text = `${start}${reason}${end}\n\n**Status**: done\n\n# Session State: x\n`
    return findingsIn(text, {only: 'status-value'})
  }
  expect(await withComment(2000)).toEqual([])
  expect(await withComment(2001)).toHaveLength(1)
})

test('at most nine spaces stand before the name of the linter', async () => {
  const withSpaces = (comment: string) =>
    findingsIn(`${comment}\n\n**Status**: done\n\n# Session State: x\n`, {only: 'status-value'})
  expect(await withSpaces(`<!--${' '.repeat(9)}lint disable-->`)).toEqual([])
  expect(await withSpaces(`<!--${' '.repeat(10)}lint disable-->`)).toHaveLength(1)
  expect(await withSpaces(`<!--${' '.repeat(9)}session-lint disable-->`)).toHaveLength(2)
  expect(await withSpaces(`<!--${' '.repeat(10)}session-lint disable-->`)).toHaveLength(1)
})

test('a finding whose place has no offset stands before all comments', async () => {
  const text = `<!-- lint disable -->\n\n${session({})}`
  const [finding] = await lintText(session({}), {path, only: 'status-value'})
  if (!finding) throw new Error('nothing was found')
  const point = {line: 1, column: 1}
  const findings = [{...finding, place: {start: point, end: point}}]
  const comment = (before: string) => {
    const whole = before + text
    return applyComments(findings, parseMarkdown(whole), new Source(whole))
  }
  expect(comment('One.\n\n')).toEqual(findings)
  expect(comment('')).toEqual([])
})

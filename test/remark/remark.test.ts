import {readFileSync} from 'node:fs'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import remarkLintSession from '../../remark/index.ts'
import {toRemarkRule} from '../../remark/rule-plugin.ts'
import {rules} from '../../rules/index.ts'
import {noDuplicateSections} from '../../rules/no-duplicate-sections.ts'
import {statusValue} from '../../rules/status-value.ts'
import {lintText, today} from '../lint-text.ts'

beforeEach(() => vi.stubEnv('SESSION_LINT_TODAY', today))
afterEach(() => vi.unstubAllEnvs())

const path = '.claude/sessions/2026-03-02-x.tmp'
const bad = `# Session State: x

**Created**: 2026-02-30
**Updated**: 2999-01-01
**Status**: done

| **Session Thread** | x |
| --- | --- |

## Nxet Steps

- [ ] one

## Known Issues

None

## Known Issues
`

interface Processor {
  parse(file: VFile): ReturnType<ReturnType<typeof remark>['parse']>
  run(tree: ReturnType<Processor['parse']>, file: VFile): Promise<unknown>
}

async function messages(processor: Processor, value: string, name: string | undefined = path) {
  const file = new VFile({value, ...(name !== '' && {path: name})})
  await processor.run(processor.parse(file), file)
  return file.messages
}

const inOrder = (a: string, b: string) => (a < b ? -1 : 1)

describe('every caller finds the same', () => {
  test.each([
    ['the plugin', () => remark().use(remarkGfm).use(remarkFrontmatter).use(remarkLintSession)],
    ['the plugin without GFM', () => remark().use(remarkLintSession)],
    ['the plugin before GFM', () => remark().use(remarkLintSession).use(remarkGfm)],
  ])('%s', async (_name, make) => {
    const expected = await lintText(bad, {path})
    const found = await messages(make(), bad)
    const write = (
      ruleId: string | undefined,
      text: string,
      start: {line: number; column: number},
    ) => `${start.line}:${start.column} ${ruleId} ${text}`
    expect(
      found
        .map(({ruleId, reason, line, column}) =>
          write(ruleId, reason, {line: line ?? 0, column: column ?? 0}),
        )
        .sort(inOrder),
    ).toEqual(
      expected.map(({ruleId, message, place}) => write(ruleId, message, place.start)).sort(inOrder),
    )
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s alone', async (id, rule) => {
    const expected = (await lintText(bad, {path})).filter(({ruleId}) => ruleId === id)
    const found = await messages(remark().use(toRemarkRule(rule)), bad)
    expect(found.map(({reason, place}) => [reason, place])).toEqual(
      expected.map(({message, place}) => [message, place]),
    )
  })

  test('front matter counts with and without the plugin for it', async () => {
    const text = '---\nstatus: done\n---\n\n# Session State: x\n'
    for (const processor of [remark(), remark().use(remarkFrontmatter)]) {
      const found = await messages(processor.use(toRemarkRule(statusValue)), text)
      expect(found.map(({reason}) => reason)).toEqual([
        'Unexpected status `done`, expected `in_progress`, `completed`, or `blocked`',
      ])
    }
  })
})

test('a message has all that a finding has', async () => {
  const [message] = await messages(remark().use(toRemarkRule(statusValue), ['error']), bad)
  expect(message).toMatchObject({
    ruleId: 'session-status-value',
    source: 'remark-lint',
    fatal: true,
    line: 5,
    column: 13,
    place: {start: {line: 5, column: 13}, end: {line: 5, column: 17}},
    expected: ['completed'],
    note: statusValue.why,
    url: expect.stringMatching(/docs\/rules\/status-value\.md$/),
  })
})

test('a message has the second place of a finding as its cause', async () => {
  const found = await messages(remark().use(toRemarkRule(noDuplicateSections), ['error']), bad)
  expect(found.map(({cause}) => cause)).toMatchObject([
    {
      reason: 'The first section is here',
      ruleId: 'session-no-duplicate-sections',
      source: 'remark-lint',
      place: {start: {line: 14, column: 4}, end: {line: 14, column: 16}},
    },
  ])
})

test('a finding without a right text proposes none', async () => {
  const [message] = await messages(
    remark().use(toRemarkRule(statusValue)),
    '**Status**: mostly done\n\n# Session State: x\n',
  )
  expect(message?.expected).toBeUndefined()
})

test('a warning is no error', async () => {
  const found = await messages(
    remark().use(remarkLintSession),
    '# Session State: x\n',
    '.claude/sessions/x.tmp',
  )
  expect(found.find(({ruleId}) => ruleId === 'session-file-name')?.fatal).toBe(false)
})

test('a byte-order mark does not move the places', async () => {
  const [message] = await messages(remark().use(toRemarkRule(statusValue)), `\ufeff${bad}`)
  expect(message?.place).toMatchObject({start: {line: 5, column: 13, offset: bad.indexOf('done')}})
})

describe('which files are looked at', () => {
  const count = async (
    name: string,
    plugin: Plugin<[]> | typeof remarkLintSession = remarkLintSession,
  ) =>
    (
      await messages(
        remark().use(plugin as Plugin<[]>),
        '**Status**: done\n\n# Session State: x\n',
        name,
      )
    ).length > 0

  test.each([
    path,
    'a/b/.claude/session-data/x.md',
    '.agent/handoffs/x.md',
    String.raw`.claude\sessions\x.tmp`,
  ])('%s is a session file', async (name) => {
    expect(await count(name)).toBe(true)
    expect(await count(name, toRemarkRule(statusValue) as Plugin<[]>)).toBe(true)
  })

  test.each([
    'README.md',
    'docs/sessions/x.md',
    '.claude/sessions/x.png',
  ])('%s is none', async (name) => {
    expect(await count(name)).toBe(false)
    expect(await count(name, toRemarkRule(statusValue) as Plugin<[]>)).toBe(false)
  })

  test('text without a path is looked at by a rule, not by the plugin', async () => {
    expect(await count('')).toBe(false)
    expect(await count('', toRemarkRule(statusValue) as Plugin<[]>)).toBe(true)
  })
})

test('options of a rule are checked', async () => {
  const found = await messages(remark().use(toRemarkRule(statusValue), {value: ['x']}), bad)
  expect(found.map(({reason}) => reason).join()).toMatch(/session-status-value.*`value`/)
})

test('options of the plugin are checked', () => {
  const use = () =>
    remark()
      .use(remarkLintSession, {preset: 'strickt'} as never)
      .freeze()
  expect(use).toThrow(/remark-lint-session: options\.preset: .*`?strickt`?/)
})

test('a rule that is off as one of remark-lint’s says nothing', async () => {
  expect(await messages(remark().use(toRemarkRule(statusValue), false as never), bad)).toEqual([])
})

test('without a day given today is the day', async () => {
  vi.stubEnv('SESSION_LINT_TODAY', undefined)
  const now = new Date()
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 12)
  const day = `${tomorrow.getFullYear()}-${String(tomorrow.getMonth() + 1).padStart(2, '0')}-${String(tomorrow.getDate()).padStart(2, '0')}`
  const dates = rules.find(({id}) => id === 'session-dates')
  if (!dates) throw new Error('no rule on dates')
  const found = await messages(
    remark().use(toRemarkRule(dates)),
    `# Session State: x\n\n**Created**: ${day}\n`,
  )
  expect(found.map(({reason}) => reason)).toEqual([expect.stringMatching(/in the future/)])
})

test('a text is parsed again once for all rules that stand by themselves', async () => {
  const dates = rules.find(({id}) => id === 'session-dates')
  if (!dates) throw new Error('no rule on dates')
  const found = await messages(
    remark().use(toRemarkRule(statusValue)).use(toRemarkRule(dates)),
    '---\nstatus: done\ncreated: 2999-01-01\n---\n\n# Session State: x\n',
  )
  expect(found.map(({ruleId}) => ruleId)).toEqual(['session-status-value', 'session-dates'])
})

test('the tree of other plugins stays as it is', async () => {
  const file = new VFile({path, value: bad})
  const processor = remark().use(remarkLintSession)
  const tree = processor.parse(file)
  const before = structuredClone(tree)
  await processor.run(tree, file)
  expect(tree).toEqual(before)
})

test('the name of each rule for remark is that of its file', () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(Object.keys(exports)).toContain('./rules/*')
})

import {describe, expect, test} from 'vitest'
import {lint} from '../../lint/lint.ts'
import type {Change, Context} from '../../rules/rule.ts'
import {settings} from '../lint-text.ts'

const path = '/repository/.claude/sessions/2026-03-02-topic.tmp'

function session({updated = '**Updated**: 2026-03-03', status = 'in_progress', body = ''}): string {
  return `# Session State: Topic\n\n**Created**: 2026-03-02\n${updated}\n**Status**: ${status}\n\n## What We Know\n\n${body}\n`
}

interface World {
  readonly changes?: readonly Change[]
  /** Days by path. */
  readonly touched?: Readonly<Record<string, string>>
}

async function found(text: string, world: World = {}, more: object = {}): Promise<string[]> {
  const context: Context = {
    today: '2026-03-20',
    history: {
      changesAfter: (_path, _text, day) =>
        (world.changes ?? []).filter((change) => change.day > day),
      lastChange: (name) => world.touched?.[name],
    },
    ...more,
  }
  const {findings} = await lint(text, {path, settings, context})
  return findings.flatMap(({ruleId, message, place}) =>
    ruleId === 'session-stale'
      ? `${text.slice(place.start.offset, place.end.offset)}: ${message}`
      : [],
  )
}

function changed(from: string, to: string, day = '2026-03-10'): World {
  return {changes: [{day, before: from, after: to}]}
}

describe('session-stale', () => {
  const text = session({})
  const more = session({body: 'More'})

  test('is silent without git, without a day, without a path and without a date', async () => {
    const world = changed(text, more)
    expect(await found(more, world)).toHaveLength(1)
    expect(await found(more, world, {history: undefined})).toEqual([])
    expect(await found(more, world, {today: undefined})).toEqual([])
    expect(await found(session({updated: ''}), world)).toEqual([])
    expect(await found(session({updated: '**Updated**: lately'}), world)).toEqual([])
    const {findings} = await lint(more, {settings, context: {today: '2026-03-20'}})
    expect(findings.filter(({ruleId}) => ruleId === 'session-stale')).toEqual([])
  })

  test('asks for no path when nothing in the repository changed since', async () => {
    const history = (newest: string | undefined) => ({
      changesAfter: () => [],
      lastChange: () => expect.unreachable(),
      newest: () => newest,
    })
    const named = session({body: '`src/read.ts`'})
    expect(await found(named, {}, {history: history('2026-03-10')})).toEqual([])
    expect(await found(named, {}, {history: history(undefined)})).toEqual([])
  })

  test('does not ask git about a session of today or yesterday', async () => {
    const history = {
      changesAfter: () => expect.unreachable(),
      lastChange: () => expect.unreachable(),
    }
    expect(await found(text, {}, {history, today: '2026-03-04'})).toEqual([])
    expect(await found(text, {}, {history, today: '2026-03-01'})).toEqual([])
  })

  test('reports the newest of several changes, whatever their order', async () => {
    const days = ['2026-03-10', '2026-03-12', '2026-03-11']
    const changes = days.map((day) => ({day, before: text, after: more}))
    expect(await found(more, {changes})).toEqual([
      '2026-03-03: Unexpected update on `2026-03-03`, expected `2026-03-12`, the day of the last change',
    ])
  })

  test.each([
    ['**Updated**: 2026-03-03 | **Status**: blocked', '**Updated**: 2026-03-03 | **Status**: open'],
    ['- **Updated**: 2026-03-03', '- **Updated:** 2026-03-03'],
    ['| Updated | 2026-03-03 |', '| Updated |  2026-03-03 |'],
  ])('knows that the date is the same: %s', async (before, after) => {
    const world = changed(session({updated: before}), session({updated: after, body: 'More'}))
    expect(await found(text, world)).toHaveLength(1)
  })

  test.each([
    ['', '**Updated**: 2026-03-03'],
    ['**Updated**: 2026-03-02', '**Updated**: 2026-03-03'],
    ['**Updated**: 2026-03-03', '**Updated**: 2026-03-03 14:30'],
  ])('lets pass a change of the date: %s', async (before, after) => {
    const world = changed(session({updated: before}), session({updated: after, body: 'More'}))
    expect(await found(text, world)).toEqual([])
  })

  test('lets pass a change of white space', async () => {
    expect(await found(text, changed(text, text.replaceAll('\n', '\r\n\t')))).toEqual([])
  })

  test.each([
    ['a.ts is text', 'a.ts'],
    ['see src/a.ts.', 'src/a.ts'],
    ['`src/a.ts:12-30`', 'src/a.ts'],
    ['[it](../../src/a.ts#L3)', '../../src/a.ts'],
    ['`app/[id]/page.tsx`', 'app/[id]/page.tsx'],
    ['`소스/읽기.ts`', '소스/읽기.ts'],
    ['`Makefile` of ./src/Makefile', './src/Makefile'],
  ])('sees the file that is named: %s', async (body, name) => {
    expect(await found(session({body}), {touched: {[name]: '2026-03-19'}})).toEqual([
      `2026-03-03: Unexpected last update on \`2026-03-03\`, expected an update after \`${name}\` changed on \`2026-03-19\``,
    ])
  })

  test.each([
    ['a block of code', '```\nsrc/a.ts\n```', 'src/a.ts'],
    ['an address', 'https://example.com/a.ts', '//example.com/a.ts'],
    ['a word', 'Makefile', 'Makefile'],
    [
      'the session itself',
      '`.claude/sessions/2026-03-02-topic.tmp`',
      '.claude/sessions/2026-03-02-topic.tmp',
    ],
  ])('leaves alone %s', async (_what, body, name) => {
    expect(await found(session({body}), {touched: {[name]: '2026-03-19'}})).toEqual([])
  })

  test('reports the file that changed last, and the number of the others', async () => {
    const body = 'a.ts, b.ts, c.ts, d.ts and e.ts'
    const touched = {
      'a.ts': '2026-03-11',
      'b.ts': '2026-03-13',
      'c.ts': '2026-03-13',
      'd.ts': '2026-03-10',
    }
    const [message] = await found(session({body}), {touched})
    expect(message).toMatch(/after `[bc]\.ts` changed on `2026-03-13`, as did 2 more$/)
  })

  test('says both things when both are so', async () => {
    const body = 'src/a.ts'
    const world = {...changed(text, more), touched: {'src/a.ts': '2026-03-19'}}
    expect(await found(session({body}), world)).toHaveLength(2)
    expect(await found(session({body, status: 'completed'}), world)).toHaveLength(1)
  })

  test('a change counts from the second day after the date', async () => {
    const onDay = (day: string) => found(more, changed(text, more, day))
    expect(await onDay('2026-03-04')).toEqual([])
    expect(await onDay('2026-03-05')).toHaveLength(1)
    expect(await found(more, changed(text, more), {today: '2026-03-04'})).toEqual([])
    expect(await found(more, changed(text, more), {today: '2026-03-05'})).toHaveLength(1)
  })

  test('a session may lag a week behind the files it names', async () => {
    const named = session({body: '`src/read.ts`'})
    const onDay = (day: string) => found(named, {touched: {'src/read.ts': day}})
    expect(await onDay('2026-03-10')).toEqual([])
    expect(await onDay('2026-03-11')).toHaveLength(1)
  })

  test('looks at the files once anything in the repository changed more than a week later', async () => {
    const asked: string[] = []
    const history = (newest: string) => ({
      changesAfter: () => [],
      lastChange: (name: string) => {
        asked.push(name)
        return undefined
      },
      newest: () => newest,
    })
    const named = session({body: '`src/read.ts`'})
    await found(named, {}, {history: history('2026-03-10')})
    expect(asked).toEqual([])
    await found(named, {}, {history: history('2026-03-11')})
    expect(asked).toContain('src/read.ts')
  })
})

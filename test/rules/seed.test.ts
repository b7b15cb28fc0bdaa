import {describe, expect, test} from 'vitest'
import {lint} from '../../lint/lint.ts'
import {lintText, type Options, settings} from '../lint-text.ts'

const head =
  '# Session State: Read the git index\n\n**Created**: 2026-02-18\n**Updated**: 2026-02-18\n**Status**: in_progress\n**Session Thread**: https://example.com/1\n'

/** The ids of the rules that find something in a text, each once. */
async function rulesIn(text: string, options: Options = {}): Promise<readonly string[]> {
  const findings = await lintText(text, options)
  return [...new Set(findings.map(({ruleId}) => ruleId.replace('session-', '')))]
}

/** What a rule finds in one section of a session. */
async function foundIn(only: string, section: string): Promise<readonly string[]> {
  return (await lintText(`${head}\n${section}\n`, {only})).map(({message}) => message)
}

describe('DO', () => {
  test('Update at the end of each session while details are fresh', async () => {
    const text = `${head}\n## What We Know\n\n- Entries are sorted by path\n`
    const changed = async (day: string) => {
      const history = {
        changesAfter: (_path: string, _text: string, after: string) =>
          day > after ? [{day, before: head, after: text}] : [],
        lastChange: () => undefined,
      }
      const result = await lint(text, {
        path: '/repository/.claude/sessions/2026-02-18-index.tmp',
        settings,
        context: {today: '2026-03-20', history},
      })
      return result.findings.filter(({ruleId}) => ruleId === 'session-stale').length
    }
    expect(await changed('2026-02-18')).toBe(0)
    expect(await changed('2026-03-10')).toBe(1)
  })

  test('Update at the end of each session: a session that continues has the date of its update', async () => {
    const only = 'required-metadata'
    const going = head.replace('in_progress', 'blocked').replace(/\*\*Updated.*\n/, '')
    expect(await rulesIn(going, {only})).toEqual([only])
    expect(await rulesIn(`${going}**Updated**: 2026-02-19\n`, {only})).toEqual([])
  })

  test('Include specific file paths for code references', async () => {
    const rule = 'successful-approach-evidence'
    const section = '## Successful Approaches\n\n- Sorted reading'
    expect(await foundIn(rule, section)).toHaveLength(1)
    expect(await foundIn(rule, `${section} in \`src/read.ts\``)).toEqual([])
  })

  test('Document time spent on investigations (helps prioritize)', async () => {
    const section = '## Failed Approaches\n\n- Memory mapping: pages were evicted'
    expect(await foundIn('time-spent', section)).toHaveLength(1)
    expect(await foundIn('time-spent', `${section} (2 hours)`)).toEqual([])
  })

  test('Explain WHY approaches failed, not just that they failed', async () => {
    const rule = 'failed-approach-reason'
    const section = '## Failed Approaches\n\n- Memory mapping'
    expect(await foundIn(rule, `${section}: failed`)).toHaveLength(1)
    expect(await foundIn(rule, `${section}: pages were evicted`)).toEqual([])
  })

  test('List next steps in priority order', async () => {
    const rule = 'next-steps-priority'
    expect(await foundIn(rule, '## Next Steps\n\n- Read trees\n- Read tags')).toHaveLength(1)
    expect(await foundIn(rule, '## Next Steps\n\n1. Read trees\n2. Read tags')).toEqual([])
  })
})

describe("DON'T", () => {
  test.each([
    'in_progress, completed',
    'mostly done',
    'in_progress | blocked',
    'soon',
  ])('Leave session status ambiguous (use: in_progress, completed, blocked): `%s`', async (status) => {
    const text = head.replace('in_progress', status)
    expect(await rulesIn(text, {only: 'status-value'})).toEqual(['status-value'])
  })

  test.each([
    'in_progress',
    'completed',
    'blocked',
  ])('Leave session status ambiguous: `%s` is not', async (status) => {
    const text = head.replace('in_progress', status)
    expect(await rulesIn(text, {only: 'status-value'})).toEqual([])
  })

  test("Forget to document failed approaches (they're learning!)", async () => {
    const [finding] = await lintText(head.replace('in_progress', 'completed'), {
      only: 'required-sections',
    }).then((findings) => findings.filter(({message}) => message.includes('Failed Approaches')))
    expect(finding?.severity).toBe('error')
    const only = 'no-empty-sections'
    expect(await rulesIn(`${head}\n## Failed Approaches\n`, {only})).toEqual([only])
  })

  test.each(['fixed stuff', 'did things'])('Use vague descriptions ("%s")', async (line) => {
    const section = `## Successful Approaches\n\n- ${line}`
    expect(await foundIn('no-vague-text', section)).toEqual([
      expect.stringContaining(`Unexpected vague text \`${line}\``),
    ])
    expect(await foundIn('no-vague-text', `${section} in \`src/read.ts\``)).toEqual([])
  })

  test('Mix multiple unrelated features in one session file', async () => {
    const only = 'single-topic'
    const topic = '## What We Know\n\n- Entries are sorted by path\n'
    expect(await rulesIn(`${head}\n${topic}`, {only})).toEqual([])
    const other = head.replace('Read the git index', 'Draw the report')
    expect(await rulesIn(`${head}\n${topic}\n${other}\n${topic}`, {only})).toEqual([only])
  })

  test('Leave TODO items without priority or context', async () => {
    expect(await foundIn('todo-context', '## Not Yet Attempted\n\n- [ ] Tests')).toHaveLength(1)
    expect(await foundIn('todo-context', '## Not Yet Attempted\n\n- [ ] Tests (HIGH)')).toEqual([])
  })
})

/** The rules that find something in a session of a type, with the sections of an example. */
function rulesInType(type: string, sections: string, options: Options = {}) {
  return rulesIn(`${head}**Type**: ${type}\n\n${sections}`, options)
}

describe('Variations, Bug Investigation', () => {
  const known = `## What We Know
- Symptoms: The report stops under load
- Reproduction: Happens with more than 500 entries
- Location: Likely in the reader or in the pool

`
  const tried = `## What We've Tried (Successful)
1. **Narrowed down to the reader** ✓
   - Switched the cache off, and it still stops

## What We've Tried (Failed)
1. **Blamed the pool** → Actually was the reader
2. **Gave it more memory** → Didn't help

`
  const solution = `## Solution
- Root cause: The reader runs out of handles
- Fix: Open 100 files at once instead of 20
`

  test('the example as a whole lacks nothing but the time that was spent', async () => {
    expect(await rulesInType('bug', known + tried + solution)).toEqual(['time-spent'])
  })

  test('What We Know: Symptoms, Reproduction, Location', async () => {
    expect(await rulesInType('bug', tried + solution, {only: 'required-sections'})).toEqual([
      'required-sections',
    ])
    expect(
      await rulesInType('bug', known.replace(/Symptoms: .*/, 'Various issues') + tried, {
        only: 'no-vague-text',
      }),
    ).toEqual(['no-vague-text'])
  })

  test('What We’ve Tried (Successful): a mark says that it was checked', async () => {
    const only = 'successful-approach-evidence'
    expect(await rulesInType('bug', tried, {only})).toEqual([])
    expect(await rulesInType('bug', tried.replace(' ✓', ''), {only})).toEqual([only])
  })

  test('What We’ve Tried (Failed): the reason stands behind the arrow', async () => {
    const only = 'failed-approach-reason'
    expect(await rulesInType('bug', tried, {only})).toEqual([])
    expect(await rulesInType('bug', tried.replace(/ → Actually.*/, ''), {only})).toEqual([only])
    expect(await rulesInType('bug', tried.replace(/ → Didn.*/, ''), {only})).toEqual([only])
  })

  test('Solution: Root cause, Fix', async () => {
    const completed = (sections: string) =>
      rulesIn(`${head.replace('in_progress', 'completed')}**Type**: bug\n\n${sections}`, {
        only: 'required-sections',
      })
    expect(await completed(known + tried + solution)).toEqual([])
    expect(await completed(known + tried)).toEqual(['required-sections'])
  })
})

describe('Variations, Feature Implementation', () => {
  const known = `## What We Know
- Requirements: Read an index of version 4
- Constraints: Must not break version 2
- Timeline: Complete by 0.4.0

`
  const tried = `## What We've Tried (Successful)
1. **Schema for entries** ✓
2. **Decoder of prefixes** ✓

`
  const untried = `## What We Haven't Tried Yet
- [ ] Reading with isomorphic-git
- [ ] Measuring with 1000+ entries

`
  const rest = '## Failed Approaches\n\n- None so far\n\n## Next Steps\n\n1. Read version 4\n'

  test('the example as a whole, with what the type asks for, lacks nothing but the time', async () => {
    expect(await rulesInType('feature', known + tried + rest + untried)).toContain('time-spent')
    expect(
      await rulesInType(
        'feature',
        known + tried + rest.replace(/(## Failed[^#]*)/, `$1${untried}`),
      ),
    ).toEqual(['time-spent'])
  })

  test('What We Know: Requirements, Constraints, Timeline', async () => {
    expect(
      await rulesInType('feature', tried + rest + untried, {only: 'required-sections'}),
    ).toEqual(['required-sections'])
    expect(await rulesInType('feature', known, {only: 'no-vague-text'})).toEqual([])
  })

  test('What We’ve Tried (Successful): each has its mark', async () => {
    const only = 'successful-approach-evidence'
    expect(await rulesInType('feature', tried, {only})).toEqual([])
    expect(await rulesInType('feature', tried.replaceAll(' ✓', ''), {only})).toEqual([only])
  })

  test('What We Haven’t Tried Yet: each has a box', async () => {
    const only = 'untried-checklist'
    expect(await rulesInType('feature', untried, {only})).toEqual([])
    expect(await rulesInType('feature', untried.replaceAll('[ ] ', ''), {only})).toEqual([only])
  })
})

describe('Variations, Refactoring Work', () => {
  const progress = `## Current Progress
- Phase 1: Analyzed the old reader ✓
- Phase 2: Designed the new one ✓
- Phase 3: Implemented the decoder (50% complete)
- Phase 4: Planned - Testing and optimization

`
  const tried = `## What We've Tried (Successful)
1. **One module a version** ✓
   - Results in 40% less coupling between modules
`
  const rest =
    '\n## What We Know\n\n- Versions 2 and 3 share a header\n\n## Not Yet Attempted\n\n- [ ] Reading `TREE`\n'

  test('the example as a whole, with what the type asks for, lacks nothing but the time', async () => {
    const [known = '', untried = ''] = rest.split(/(?=\n## Not)/)
    expect(await rulesInType('refactor', `${progress + known}\n${tried}${untried}`)).toEqual([
      'time-spent',
    ])
  })

  test('Current Progress: Phase 1, Phase 2, Phase 3, Phase 4', async () => {
    expect(await rulesInType('refactor', tried + rest, {only: 'required-sections'})).toEqual([
      'required-sections',
    ])
    expect(await rulesInType('refactor', progress, {only: 'no-vague-text'})).toEqual([])
  })

  test('What We’ve Tried (Successful): a figure is evidence', async () => {
    const only = 'successful-approach-evidence'
    const unmarked = tried.replace(' ✓', '')
    expect(await rulesInType('refactor', unmarked, {only})).toEqual([])
    expect(await rulesInType('refactor', unmarked.replace(/ {3}- .*/, ''), {only})).toEqual([only])
  })
})

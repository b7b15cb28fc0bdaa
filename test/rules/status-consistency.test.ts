import {describe, expect, test} from 'vitest'
import {formats} from '../../formats/index.ts'
import {findingsIn, lintText} from '../lint-text.ts'

const only = 'status-consistency'

test("DON'T: Leave session status ambiguous", async () => {
  const text = session('completed', '## Next Steps\n\n- [ ] Release 0.3.0\n- [ ] Tell the team\n')
  expect(await findingsIn(text, {only})).toEqual([
    '4:13-4:22 "completed" Unexpected status `completed` with 2 open steps, the first on line 8, expected no open immediate steps',
  ])
})

test.each([
  ['completed', '## Next Steps\n\n### Immediate (next session)\n\n- [ ] Release\n'],
  ['completed', '## Next Steps\n\n1. **Immediate**:\n   - [ ] Release\n'],
  ['completed', '## Next Steps\n\n**Next session**:\n\n- [ ] Release\n'],
  ['blocked', '## Dependencies & Blockers\n\n- ✓ **RESOLVED**: Access\n'],
  ['blocked', '## Dependencies & Blockers\n\n- [x] Access\n- ~~Review~~\n'],
  ['blocked', '## Dependencies & Blockers\n\n- **Access**\n  - **Status**: resolved\n'],
  ['blocked', '## Dependencies & Blockers\n\nNone: all is well.\n'],
  ['in_progress', '## Next Steps\n\n- [x] Release\n'],
  ['in_progress', '## Next Steps\n\n### Immediate\n\n- ✅ Release\n'],
  ['in_progress', '## Next Steps\n\nNone: the work is done.\n'],
])('`%s` is denied by `%s`', async (status, sections) => {
  expect(await lintText(session(status, sections), {only})).toHaveLength(1)
})

test.each([
  ['completed', '## Next Steps\n\n- [x] Release\n\n### Future considerations\n\n- [ ] Map it\n'],
  ['completed', '## Next Steps\n\n### Short-term\n\n- [ ] Map it\n'],
  ['completed', '## Next Steps\n\n1. **Later**:\n   - [ ] Map it\n'],
  ['completed', '## Next Steps\n\n### Speed\n\n- [ ] Map it\n'],
  ['completed', '## Next Steps\n\n1. Map it\n'],
  ['completed', '## Not Yet Attempted\n\n- [ ] Map it\n'],
  ['blocked', '## Dependencies & Blockers\n\n- ✓ Access\n- **Pending**: Review\n'],
  ['blocked', '## Dependencies & Blockers\n\nThe review is late.\n'],
  ['blocked', '## Dependencies & Blockers\n\n- Not resolved: access\n'],
  ['blocked', '## Dependencies & Blockers\n'],
  ['blocked', '## Next Steps\n\n- [x] Release\n'],
  ['in_progress', '## Next Steps\n\n- [x] Release\n- [ ] Tell the team\n'],
  ['in_progress', '## Next Steps\n\n- Tell the team\n'],
  ['in_progress', '## Next Steps\n\nTell the team.\n'],
  ['in_progress', '## Next Steps\n'],
  ['in_progress', '## What We Know\n\nIt parses.\n'],
  ['mostly done', '## Next Steps\n\n- [ ] Release\n'],
  ['[status]', '## Next Steps\n\n- [x] Release\n'],
])('`%s` agrees with `%s`', async (status, sections) => {
  expect(await lintText(session(status, sections), {only})).toEqual([])
})

function session(status: string, sections: string): string {
  return `# Session State: Parser\n\n**Created**: 2026-02-18\n**Status**: ${status}\n\n${sections}`
}

test('a status that is spelt wrong is the business of session-status-value alone', async () => {
  const text = session('✅ COMPLETE', '## Next Steps\n\n- [ ] Release\n')
  expect(await lintText(text, {only})).toEqual([])
})

test.each([
  [
    'blocked',
    '## Dependencies & Blockers\n\n### Resolved\n\n- Access\n\n### Staging\n\n- [x] Database\n',
  ],
  ['blocked', '## Dependencies & Blockers\n\n-\n- None\n'],
  ['blocked', '## Dependencies & Blockers\n\n- Access: RESOLVED\n\nThe review is RESOLVED.\n'],
  ['blocked', '## Dependencies & Blockers\n\n- Access to all of it:\n  - Staging: RESOLVED\n'],
  ['blocked', '## Dependencies & Blockers\n\n- Access:\n  - Staging: RESOLVED\n  -\n'],
  ['blocked', '## Dependencies & Blockers\n\n| What | State |\n| --- | --- |\n| Access | ✅ |\n'],
  ['in_progress', '## Next Steps\n\n-\n- None\n'],
  ['in_progress', '## Next Steps\n\n- ~~Release~~\n- None\n\nNone are left.\n'],
  ['in_progress', '## Next Steps\n\nDone so far:\n\n- Release:\n  - [x] Tag it\n'],
])('%s is denied by what `%s` leaves', async (status, sections) => {
  expect(await lintText(session(status, sections), {only})).toHaveLength(1)
})

test.each([
  ['blocked', '## Dependencies & Blockers\n\n- [ ] Access\n'],
  ['blocked', '## Dependencies & Blockers\n\n```\n403\n```\n'],
  ['blocked', '## Dependencies & Blockers\n\n- Fixed once the review is in\n'],
])('%s agrees with what `%s` leaves', async (status, sections) => {
  expect(await lintText(session(status, sections), {only})).toEqual([])
})

test('a blocker may stand under another heading where no section for it is due', async () => {
  const bug = (sections: string) =>
    session('blocked', sections).replace('**Status**', '**Type**: bug\n**Status**')
  expect(await lintText(bug('## Open questions\n\nWho has access?\n'), {only})).toEqual([])
  expect(await lintText(bug('## What We Know\n\nIt parses.\n'), {only})).toHaveLength(1)
})

test('a status of a format of one’s own may leave it open whether steps are left', async () => {
  const own = formats.map((format) => ({
    ...format,
    fields: format.fields.map((field) =>
      field.kind === 'status' ? {...field, values: [...(field.values ?? []), 'paused']} : field,
    ),
  }))
  const text = session('paused', '## Next Steps\n\n- [x] Release\n')
  expect(await lintText(text, {only, formats: own})).toEqual([])
})

test('a blocker is resolved by what its first 1,000 characters say', async () => {
  const blocker = (length: number) => {
    const end = ': RESOLVED'
    const words = 'access to the index '.repeat(60).slice(0, length - end.length)
    return session('blocked', `## Dependencies & Blockers\n\n- ${words}${end}\n`)
  }
  expect(await lintText(blocker(1000), {only})).toHaveLength(1)
  expect(await lintText(blocker(1001), {only})).toEqual([])
})

test('four signs may stand before `Resolved`', async () => {
  const blocker = (signs: string) =>
    session('blocked', `## Dependencies & Blockers\n\n- ${signs}Resolved, access to staging\n`)
  expect(await lintText(blocker('(„“ '), {only})).toHaveLength(1)
  expect(await lintText(blocker('(„“” '), {only})).toEqual([])
})

describe('why a status is denied', () => {
  const blockers = (content: string) => `## Dependencies & Blockers\n\n${content}\n`
  const steps = (content: string) => `## Next Steps\n\n${content}\n`

  test.each([
    [
      'completed',
      steps('- [ ] Release'),
      'with an open step on line 8, expected no open immediate steps',
    ],
    ['blocked', blockers('- [x] Access'), 'with every blocker resolved, expected an open blocker'],
    ['blocked', blockers('None.'), 'without a blocker, expected an open blocker'],
    [
      'blocked',
      blockers('All blockers have been resolved.'),
      'without a blocker, expected an open blocker',
    ],
    [
      'blocked',
      blockers('- [x] Access\n- None'),
      'with every blocker resolved, expected an open blocker',
    ],
    [
      'blocked',
      blockers('### Resolved\n\n- Access'),
      'with every blocker resolved, expected an open blocker',
    ],
    [
      'blocked',
      '## Dependencies\n\n## Blockers\n\nNone.\n',
      'without a blocker, expected an open blocker',
    ],
    ['in_progress', steps('- [x] Release'), 'with every next step done, expected an open step'],
    [
      'in_progress',
      steps('- [x] Release\n  - Tag it'),
      'with every next step done, expected an open step',
    ],
    ['in_progress', steps('None.'), 'without a next step, expected a next step'],
    ['in_progress', steps('- None'), 'without a next step, expected a next step'],
    [
      'in_progress',
      steps('- [x] Release\n- None'),
      'with every next step done, expected an open step',
    ],
    [
      'in_progress',
      steps('- None\n- [x] Release'),
      'with every next step done, expected an open step',
    ],
    [
      'in_progress',
      steps('- [x] Release\n\nNone.'),
      'with every next step done, expected an open step',
    ],
    [
      'in_progress',
      steps('So:\n\n- [x] Release'),
      'with every next step done, expected an open step',
    ],
  ])('`%s` with `%s`', async (status, sections, denial) => {
    const findings = await lintText(session(status, sections), {only})
    expect(findings.map(({message}) => message)).toEqual([
      `Unexpected status \`${status}\` ${denial}`,
    ])
  })

  test.each([
    ['completed', steps('- [ ] ~~Release~~')],
    ['completed', steps('### Later\n\n1. **Today**:\n   - [ ] Release')],
    ['blocked', blockers('-')],
    ['blocked', blockers('- [x] Access\n\n```\n403\n```')],
    ['blocked', blockers('- ~~Access~~ Review')],
    ['blocked', blockers('- [ ] Access: RESOLVED')],
    ['blocked', blockers('- ⏳ Access: RESOLVED')],
    ['blocked', blockers('- ❌ Access: RESOLVED')],
    ['blocked', blockers('- Access:')],
    ['blocked', blockers('- Access:\n  - Staging: RESOLVED\n  - Production')],
    ['blocked', blockers('- Access: all of it\n  - Staging: RESOLVED')],
    ['blocked', blockers('- Access was resolved by Kim')],
    ['in_progress', steps('- [x] Release\n\nTell the team.')],
    ['in_progress', steps('- [x] Release\n\nTell the team at 9:15')],
    ['in_progress', steps('- ~~Release~~ Tell the team')],
    ['in_progress', steps('- Release\n  - [x] Tag it\n  - [ ] Publish it')],
  ])('not `%s` with `%s`', async (status, sections) => {
    expect(await lintText(session(status, sections), {only})).toEqual([])
  })

  test('a lead-in to what is next counts below any heading', async () => {
    const text = session('completed', steps('### Parser\n\n**Today**:\n\n- [ ] Release'))
    expect(await lintText(text, {only})).toHaveLength(1)
  })
})

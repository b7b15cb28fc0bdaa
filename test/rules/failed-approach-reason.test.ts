import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const head = '# Session State: Move the index\n\n**Created**: 2026-02-18\n**Status**: in_progress\n'

function inFailed(content: string, options?: object): Promise<readonly string[]> {
  const text = `${head}\n## Failed Approaches\n\n${content}\n`
  return findingsIn(text, {only: 'failed-approach-reason', ...(options && {options})})
}

const expected = 'expected a cause, such as an error, a limit, or a measurement'

function without(name: string): string {
  return `Unexpected failed approach \`${name}\` without a reason, ${expected}`
}

function empty(reason: string, name: string): string {
  return `Unexpected empty reason \`${reason}\` for \`${name}\`, ${expected}`
}

test('DO: Explain WHY approaches failed, not just that they failed', async () => {
  expect(await inFailed('- Dual writes')).toEqual([
    `8:3-8:14 "Dual writes" ${without('Dual writes')}`,
  ])
  expect(await inFailed('- Dual writes: rows differ after a retry')).toEqual([])
})

test("DON'T: Forget to document failed approaches (they're learning!)", async () => {
  expect(await inFailed('- Dual writes — failed')).toEqual([
    `8:17-8:23 "failed" ${empty('failed', 'Dual writes')}`,
  ])
})

test('Variations, Bug Investigation: `Blamed middleware memory leaks → Actually was database`', async () => {
  expect(await inFailed('1. **Blamed middleware memory leaks** → Actually was database')).toEqual(
    [],
  )
})

test("Variations, Bug Investigation: `Increased server memory → Didn't help`", async () => {
  expect(await inFailed("2. **Increased server memory** → Didn't help")).toEqual([])
})

test.each([
  'Logical replication -- failed because: the host allows no slots',
  'Logical replication → switched to snapshots',
  'Logical replication (no free slots)',
  'Logical replication since it was slow',
  'Logical replication\n  - **Why it failed**: No free slots',
  'Logical replication\n  - Root cause: No free slots',
  'Logical replication\n  - Tried: twice\n    Root cause: No free slots',
  'Logical replication\n  - Turned out: Slots were full',
  "Logical replication\n  - Didn't help; root cause was elsewhere",
  'Logical replication\n\n  No free slots on the host.',
  'Logical replication\n  ```\n  ERROR: all replication slots are in use\n  ```',
  'Gzip in the proxy breaks streamed answers',
])('lets pass a reason in `%s`', async (entry) => {
  expect(await inFailed(`- ${entry}`)).toEqual([])
})

test.each([
  ["didn't work", "Triggers - didn't work", '8:14-8:25'],
  ['didn’t work', 'Triggers - didn’t work', '8:14-8:25'],
  ['abandoned after 3 hours', 'Triggers: abandoned after 3 hours', '8:13-8:36'],
])('takes `%s` for no reason', async (reason, entry, place) => {
  expect(await inFailed(`- ${entry}`)).toEqual([
    `${place} "${reason}" ${empty(reason, 'Triggers')}`,
  ])
})

test('a time, a status and a decision are no reasons', async () => {
  const entry = '- Triggers (2 hours)\n  - **Status**: reverted\n  - **Decision**: Use snapshots'
  expect(await inFailed(entry)).toEqual([`8:3-8:11 "Triggers" ${without('Triggers')}`])
})

test('a name in code is covered with its marks', async () => {
  expect(await inFailed('- `useMemo` in the list')).toEqual([
    `8:3-8:24 "\`useMemo\` in the list" ${without('useMemo in the list')}`,
  ])
})

test('a label before the name is not part of it', async () => {
  expect(await inFailed('- **Attempt 2**: Triggers')).toEqual([
    `8:18-8:26 "Triggers" ${without('Triggers')}`,
  ])
})

test('a heading and a line in bold are approaches, with what stands under them', async () => {
  expect(await inFailed('### Triggers\n\nThey lock the table.')).toEqual([])
  expect(
    await inFailed('**Triggers**\n\n- Problem: they lock the table\n- Time spent: 1 hour'),
  ).toEqual([])
  expect(await inFailed('### Triggers\n\n- failed')).toEqual([
    `10:3-10:9 "failed" ${empty('failed', 'Triggers')}`,
  ])
})

test('headings that only sort are not approaches', async () => {
  expect(await inFailed('### Dead ends and other attempts\n\n- Triggers')).toEqual([
    `10:3-10:11 "Triggers" ${without('Triggers')}`,
  ])
})

test('a table has the reason in a column', async () => {
  const table =
    '| Approach | Result |\n| --- | --- |\n| Triggers | Failed |\n| Dual writes | rows differ |'
  expect(await inFailed(table)).toEqual([`10:14-10:20 "Failed" ${empty('Failed', 'Triggers')}`])
})

test('`None`, what is struck out and a form are no approaches', async () => {
  expect(
    await inFailed('- None so far\n- ~~Triggers~~\n- **Approach**:\n  - **Problem**:'),
  ).toEqual([])
})

test.each([
  '캐시 사용',
  'Redis 캐시 — 느림',
  '缓存方案',
  'キャッシュを使う',
  'Кэш в памяти',
])('leaves `%s` alone', async (entry) => {
  expect(await inFailed(`- ${entry}`)).toEqual([])
})

test('Spanish with a reason is fine', async () => {
  expect(await inFailed('- Usar Redis — no funcionó porque el clúster no admite TLS')).toEqual([])
})

test('session-no-placeholders reports a reason that was not filled in', async () => {
  const text =
    '# Session State: Parser\n\n**Created**: 2026-02-18\n**Status**: in_progress\n\n## Failed Approaches\n\n- Polling\n  - **Why it failed**: TBD\n'
  expect(await findingsIn(text, {only: 'failed-approach-reason'})).toEqual([])
})

test('an item with details in another language is left alone', async () => {
  expect(await inFailed('- Polling\n  - 서버가 느림')).toEqual([])
})

test('the fields that give the reason can be chosen', async () => {
  const require = ['Root cause']
  const entry = '- Triggers\n  - **Result**: They lock the table'
  expect(await inFailed(entry)).toEqual([])
  expect(await inFailed(entry, {require})).toEqual([`8:3-8:11 "Triggers" ${without('Triggers')}`])
  expect(await inFailed(entry.replace('Result', 'Root cause'), {require})).toEqual([])
})

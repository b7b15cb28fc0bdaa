import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const head = '# Session State: Move the index\n\n**Created**: 2026-02-18\n**Status**: in_progress\n'

function inSession(content: string): Promise<readonly string[]> {
  return findingsIn(`${head}\n${content}\n`, {only: 'time-spent'})
}

function without(name: string): string {
  return `Unexpected approach \`${name}\` without a time, expected the time it took, such as \`2 hours\``
}

test('DO: Document time spent on investigations (helps prioritize)', async () => {
  const section = '## Failed Approaches\n\n- Triggers: they lock the table\n'
  expect(await inSession(section)).toEqual([`8:3-8:11 "Triggers" ${without('Triggers')}`])
  expect(await inSession(`${section}  - **Time spent**: 1.5 hours recovery`)).toEqual([])
})

test('names each entry without a time when others have one', async () => {
  expect(
    await inSession('## Failed Approaches\n\n- Triggers, 2-3 hours\n- Dual writes\n- Snapshots'),
  ).toEqual([
    `9:3-9:14 "Dual writes" ${without('Dual writes')}`,
    `10:3-10:12 "Snapshots" ${without('Snapshots')}`,
  ])
})

test('says it once when no entry of a section has a time', async () => {
  expect(
    await inSession(
      '## Successful Approaches\n\n- Batches\n- A pool\n\n## Failed Approaches\n\n- None',
    ),
  ).toEqual([
    '6:4-6:25 "Successful Approaches" Unexpected 2 approaches without a time in `Successful Approaches`, expected the time each one took, such as `2 hours`',
  ])
})

test('how long a command ran is not the time that somebody spent', async () => {
  expect(await inSession('## Successful Approaches\n\n- Build (14.1s)')).toHaveLength(1)
})

test('times in other languages count', async () => {
  expect(
    await inSession('## Failed Approaches\n\n- 캐시 사용, 약 2시간\n- 缓存方案 ~165分钟'),
  ).toEqual([])
})

test('only formats that ask for times are looked at', async () => {
  const text =
    '# Session: 2026-03-09\n\n## What Did NOT Work (and why)\n\n- Triggers: they lock the table\n'
  expect(await findingsIn(text, {only: 'time-spent', format: 'save-session'})).toEqual([])
})

test('an empty field for the time is none, one with any value is', async () => {
  const section = '## Failed Approaches\n\n- Triggers: they lock the table\n'
  expect(await inSession(`${section}  - **Time spent**:`)).toHaveLength(1)
  expect(await inSession(`${section}  - **Time spent**: unknown`)).toEqual([])
})

test('only the approaches that are asked for need a time', async () => {
  const text = `${head}\n## Successful Approaches\n\n- Batches\n\n## Failed Approaches\n\n- Triggers\n`
  const found = (require: readonly string[]) =>
    findingsIn(text, {only: 'time-spent', options: {require}})
  expect(await found(['failed'])).toEqual([`12:3-12:11 "Triggers" ${without('Triggers')}`])
  expect(await found(['succeeded'])).toEqual([`8:3-8:10 "Batches" ${without('Batches')}`])
  expect(await found([])).toEqual([])
})

test('one approach is named, two are counted', async () => {
  const findings = await inSession('## Failed Approaches\n\n- Triggers\n- Dual writes')
  expect(findings).toHaveLength(1)
  expect(findings[0]).toContain('Unexpected 2 approaches')
})

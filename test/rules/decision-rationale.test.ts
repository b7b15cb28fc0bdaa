import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const head = '# Session State: Move the index\n\n**Created**: 2026-02-18\n**Status**: in_progress\n'

function inDecisions(content: string): Promise<readonly string[]> {
  return findingsIn(`${head}\n## Technical Decisions\n\n${content}\n`, {only: 'decision-rationale'})
}

function without(name: string): string {
  return `Unexpected decision \`${name}\` without a reason, expected a reason or a trade-off`
}

test('Key section 8: reasoning and trade-offs', async () => {
  const decision = '- **Decision**: Use Knex.js\n  - **Approved**: ✓ Team consensus'
  expect(await inDecisions(decision)).toEqual([`8:17-8:28 "Use Knex.js" ${without('Use Knex.js')}`])
  expect(await inDecisions(`${decision}\n  - **Trade-off**: More boilerplate`)).toEqual([])
})

test.each([
  'Use Knex.js — reason: explicit SQL',
  'Use Knex.js (explicit SQL)',
  'Use Knex.js instead of TypeORM',
  'Use Knex.js to avoid hidden queries',
  'Used embedded PostgreSQL: no set-up needed',
  '**Use Knex.js**\n  - SQL stays visible',
  'Knex 사용',
  'None - no decision was needed',
  '`a: b` is kept (as it is explicit)',
])('lets pass `%s`', async (entry) => {
  expect(await inDecisions(`- ${entry}`)).toEqual([])
})

test('a table has the reason in a column, and a date is none', async () => {
  expect(
    await inDecisions(
      '| Decision | Date | Why |\n| --- | --- | --- |\n| Use Knex.js | 2026-02-20 | |',
    ),
  ).toEqual([`10:3-10:14 "Use Knex.js" ${without('Use Knex.js')}`])
})

test('a form that was not filled in is the business of session-no-placeholders', async () => {
  expect(await inDecisions('- **Decision**:\n  - **Status**:')).toEqual([])
  expect(await inDecisions('- TBD')).toEqual([])
})

test('a sign before the name is no part of it', async () => {
  expect(await inDecisions('- ⚠\ufe0f Use Knex.js')).toEqual([
    `8:6-8:17 "Use Knex.js" ${without('Use Knex.js')}`,
  ])
})

test('a name ends with its line', async () => {
  expect(await inDecisions('- **Decision**: Use Knex.js\n  because SQL stays visible')).toEqual([])
})

test('an empty item says nothing about a decision', async () => {
  expect(await inDecisions('- Use Knex.js\n\n  -')).toEqual([
    `8:3-8:14 "Use Knex.js" ${without('Use Knex.js')}`,
  ])
})

import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const head = '# Session State: Move the index\n\n**Created**: 2026-02-18\n**Status**: in_progress\n'

function inSuccessful(content: string, options?: object): Promise<readonly string[]> {
  const text = `${head}\n## What We've Tried (Successful)\n\n${content}\n`
  return findingsIn(text, {only: 'successful-approach-evidence', ...(options && {options})})
}

function without(name: string): string {
  return `Unexpected successful approach \`${name}\` without evidence, expected a code location or a validation, such as a file, a test, or a figure`
}

test('DO: Include specific file paths for code references', async () => {
  expect(await inSuccessful('- Batched inserts')).toEqual([
    `8:3-8:18 "Batched inserts" ${without('Batched inserts')}`,
  ])
  expect(await inSuccessful('- Batched inserts in src/import.ts')).toEqual([])
})

test('Variations, Bug Investigation: `Isolated to database layer ✓`', async () => {
  const entry =
    '1. **Isolated to database layer** ✓\n   - Disabled request handler caching, issue persists'
  expect(await inSuccessful(entry)).toEqual([])
})

test('Variations, Feature Implementation: `Database schema for roles ✓`', async () => {
  const entries = '1. **Database schema for roles** ✓\n2. **Middleware for role checking** ✓'
  expect(await inSuccessful(entries)).toEqual([])
  expect(await inSuccessful(entries, {allowMarks: false})).toHaveLength(2)
})

test('Variations, Refactoring Work: `Results in 40% less coupling between modules`', async () => {
  const entry = '1. **Modular architecture**\n   - Results in 40% less coupling between modules'
  expect(await inSuccessful(entry)).toEqual([])
})

test.each([
  'Batched inserts, confirmed by the restore test',
  'Batched inserts — committed afedfb4',
  'Batched inserts with `COPY`',
  'Batched inserts with insertMany',
  'Batched inserts with größeÄndern',
  'Batched inserts: the API returned 200',
  'Batched inserts ([#12](https://example.com/12))',
  'Batched inserts\n  - **Result**: 10x faster',
  '일괄 삽입',
])('lets pass `%s`', async (entry) => {
  expect(await inSuccessful(`- ${entry}`)).toEqual([])
})

test.each([
  'Batched inserts à.abcé',
  'Batched inserts — façade',
])('`%s` names no code', async (entry) => {
  expect(await inSuccessful(`- ${entry}`)).toHaveLength(1)
})

test('the number of a step and a length of time are no figures', async () => {
  expect(await inSuccessful('- Phase 2: Batched inserts\n  - **Time spent**: 4 hours')).toEqual([
    `8:12-8:27 "Batched inserts" ${without('Batched inserts')}`,
  ])
})

test('a block of code is evidence', async () => {
  const text =
    '# Session State: Parser\n\n**Created**: 2026-02-18\n**Status**: in_progress\n\n## Successful Approaches\n\n- Reading by line\n\n  ```\n  12 ok\n  ```\n'
  expect(await findingsIn(text, {only: 'successful-approach-evidence'})).toEqual([])
})

test('a mark is evidence behind a name, not within it', async () => {
  expect(await inSuccessful('- Batched ✓ inserts')).toHaveLength(1)
  for (const mark of ['✓', '✔\ufe0f', '☑', '✅ ']) {
    expect(await inSuccessful(`- Batched inserts ${mark}`)).toEqual([])
  }
})

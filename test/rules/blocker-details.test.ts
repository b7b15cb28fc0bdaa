import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const head = '# Session State: Move the index\n\n**Created**: 2026-02-18\n**Status**: in_progress\n'

function inBlockers(
  content: string,
  heading = 'Dependencies & Blockers',
): Promise<readonly string[]> {
  return findingsIn(`${head}\n## ${heading}\n\n${content}\n`, {only: 'blocker-details'})
}

function without(name: string): string {
  return `Unexpected blocker \`${name}\` without an owner or a date, expected a person, a team, or a date`
}

test("Key section 10: when they're expected to be resolved", async () => {
  expect(await inBlockers('- **Pending**: Access to staging')).toEqual([
    `8:16-8:33 "Access to staging" ${without('Access to staging')}`,
  ])
  expect(await inBlockers('- **Pending**: Access to staging (expected 2026-02-27)')).toEqual([])
})

test.each([
  '**Pending**: Sign-off of the product team',
  '**Depends on**: The other repositories (95% done, 2 files remaining)',
  'Waiting for @kim to grant access',
  'Blocked by #42',
  '✓ **RESOLVED**: Waiting for infrastructure',
  'Is the window long enough? Pending',
  'express 4.18',
  '승인 대기 중',
  '~~Pending:~~ ~~access to staging~~',
])('lets pass `%s`', async (entry) => {
  expect(await inBlockers(`- ${entry}`)).toEqual([])
})

test('under a heading about blockers alone every entry is one', async () => {
  expect(await inBlockers('- Staging database', 'Blockers')).toEqual([
    `8:3-8:19 "Staging database" ${without('Staging database')}`,
  ])
})

test('text in another language is skipped', async () => {
  expect(await inBlockers('- 데이터베이스 접근 권한', 'Blockers')).toEqual([])
})

test('packages under a heading about dependencies are no blockers', async () => {
  expect(await inBlockers('- pg 8.13 (pending)', 'Dependencies')).toHaveLength(1)
  expect(await inBlockers('- pg 8.13', 'Dependencies')).toEqual([])
})

test('a field tells whom or when to ask', async () => {
  expect(await inBlockers('- **Pending**: Access to staging\n  - **Contact**: Kim')).toEqual([])
})

test('what stands under a heading for what is listed is not waited for', async () => {
  expect(await inBlockers('### Dependencies\n\n- pg 8.13 (pending)')).toEqual([])
})

test('a line in bold with text under it is a blocker', async () => {
  expect(
    await inBlockers(
      '**Staging database**\n\n- **State**: down\n\n**Index:**\n\nIt is locked.',
      'Blockers',
    ),
  ).toEqual([
    `8:3-8:19 "Staging database" ${without('Staging database')}`,
    `12:3-12:8 "Index" ${without('Index')}`,
  ])
})

test.each([
  'Access to staging (SHOP-123)',
  'Access to staging: SHOP-1',
  'Access to staging, https://example.atlassian.net/browse/SHOP-123',
  'Access to staging, <https://github.com/example/shop/issues/31>',
  'Access to staging, https://linear.app/example/issue/ENG-42/access',
  'Access to staging (Mina)',
  'Access to staging (Mina Sato)',
  'Access to staging, asked Mina',
  'Access to staging. Pinged Mina',
])('a person or an issue is somewhere to ask: `%s`', async (content) => {
  expect(await inBlockers(`- **Pending**: ${content}`)).toEqual([])
})

test.each([
  'Access to staging (UTF-8)',
  'Access to staging (Critical)',
  'Access to staging, https://example.com/shop',
])('neither a person nor an issue is in `%s`', async (content) => {
  expect(await inBlockers(`- **Pending**: ${content}`)).toHaveLength(1)
})

test('a blocker in German is skipped', async () => {
  expect(await inBlockers('- Zugang zur Datenbank fehlt noch')).toEqual([])
})

test('a name that is allowed is an owner, however it is written', async () => {
  const blockers = (content: string) =>
    findingsIn(`${head}\n## Dependencies & Blockers\n\n${content}\n`, {
      only: 'blocker-details',
      options: {allow: ['Frontline']},
    })
  expect(await blockers('- **Pending**: Access to staging')).toHaveLength(1)
  expect(await blockers('- **Pending**: Access to staging, FRONTLINE knows')).toEqual([])
  expect(await blockers('- **Pending**: Access to staging\n  - told frontline')).toEqual([])
})

test.each([
  ['- [x] **Pending**: Access to staging', 0],
  ['- [ ] **Pending**: Access to staging', 1],
  ['- **Pending**: Access to staging\n  - it was received', 0],
  ['- **Pending**: Access to staging\n  - **Owner**: the others', 0],
  ['- Access to staging\n  - it is pending', 1],
])('in `%s` the findings are %i', async (content, count) => {
  expect(await inBlockers(content)).toHaveLength(count)
})

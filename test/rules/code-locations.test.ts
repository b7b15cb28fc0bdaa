import {expect, test} from 'vitest'
import {lint} from '../../lint/lint.ts'
import {pathsAmong} from '../../project/listed-paths.ts'
import {settings, write} from '../lint-text.ts'

const files = [
  'docs/guide.md',
  'packages/core/src/read.ts',
  'src/auth/session.ts',
  'src/auth/token.ts',
  'src/database/pool.ts',
  'tests/index.ts',
]

async function findings(text: string): Promise<readonly string[]> {
  const result = await lint(text, {
    settings: {
      ...settings,
      rules: new Map([...settings.rules].filter(([id]) => id === 'session-code-locations')),
    },
    context: {paths: pathsAmong(files)},
  })
  return result.findings.map(
    (finding) => `${write(finding, text)}${finding.expected.map((path) => ` → ${path}`).join('')}`,
  )
}

function inFacts(line: string, status = 'in_progress'): Promise<readonly string[]> {
  return findings(
    `# Session State: Move the pool\n\n**Created**: 2026-02-18\n**Status**: ${status}\n\n## What We Know\n\n- ${line}\n`,
  )
}

test('DO: Include specific file paths for code references', async () => {
  expect(await inFacts('It is in `src/database/pool.ts`')).toEqual([])
  expect(await inFacts('It is in `src/db/pool.ts:42`')).toEqual([
    '8:13-8:27 "src/db/pool.ts" Unexpected path `src/db/pool.ts`, expected `src/database/pool.ts` → src/database/pool.ts',
  ])
})

test('the address of a link is looked up, and is what is replaced', async () => {
  expect(await inFacts('See [the tokens](src/auth/tokens.ts#L4)')).toEqual([
    '8:20-8:38 "src/auth/tokens.ts" Unexpected path `src/auth/tokens.ts`, expected `src/auth/token.ts` → src/auth/token.ts',
  ])
})

test('a path with a line is looked up outside of code, too', async () => {
  expect(await inFacts('Broken at src/auth/login.ts:12')).toEqual([
    '8:13-8:30 "src/auth/login.ts" Unexpected path `src/auth/login.ts`, expected a path that exists in the repository',
  ])
})

test('a missing folder is a finding below one that exists', async () => {
  expect(await inFacts('All of `src/routes/`')).toHaveLength(1)
  expect(await inFacts('All of `other/routes/`')).toEqual([])
})

test('a name by itself is a finding when one here is nearly the same', async () => {
  expect(await inFacts('See `logger.ts`')).toEqual([])
  expect(await inFacts('See `sessions.ts`')).toEqual([
    '8:8-8:19 "sessions.ts" Unexpected path `sessions.ts`, expected `session.ts` → session.ts',
  ])
})

test.each([
  'Ends like `src/read.ts` and `index.ts`',
  '`src/auth/`, `src/auth/*`, `src/auth/{a,b}.ts`',
  '`/etc/hosts.json`, `~/notes.md`, `C:\\a\\b.ts`, `../other/a.ts`',
  '`/api/users`, `GET /users/:id`, `POST /auth/login.json`',
  '`feature/pool`, `origin/main`, `fix/a.b`',
  '`@scope/pkg`, `@scope/pkg/index.js`, `owner/repo`',
  '`application/json`, `text/html`, `and/or`',
  '`github.com/a/b.ts`, https://example.com/a.ts, [x](https://example.com/a.ts)',
  '`dist/index.js`, `node_modules/a/b.js`, `coverage/a.json`',
  '`Node.js`, `next.js`, `npm run test:unit`, `user.name`',
  '`src/[id]/page.ts`, `src/<name>.ts`, `src/YYYY-MM-DD.md`, `src/.../a.ts`',
  '`src/old.ts` was deleted',
  'Renamed `src/a.ts` → `src/auth/token.ts`',
  '~~`src/a.ts`~~',
  'In this order:\n\n| What | Why |\n| --- | --- |\n| Pool | It leaks |',
  '[ ] Write `src/new.ts`',
  '`./.`, [notes](notes), [a](src/a\\_b.ts)',
  `\`src/${'a'.repeat(200)}.ts\``,
  'Removed:\n  - `src/a.ts`\n\n  `src/b.ts`',
])('lets pass %s', async (line) => {
  expect(await inFacts(line)).toEqual([])
})

test('a session that is over may name what is gone by now', async () => {
  expect(await inFacts('It is in `src/gone.ts`', 'completed')).toEqual([])
})

test('steps to come, ideas, failures and code may name anything', async () => {
  expect(
    await findings(
      '# Session State: Move the pool\n\n**Status**: in_progress\n\n## Next Steps\n\n1. `src/a.ts`\n\n## Not Yet Attempted\n\n- `src/b.ts`\n\n## Failed Approaches\n\n- `src/c.ts`\n\n## Files to create\n\n- `src/d.ts`\n\n## What We Know\n\n```\nsrc/e.ts:1\n```\n',
    ),
  ).toEqual([])
})

test('the rest of its row tells what a path is about', async () => {
  const table = '| File | State |\n| --- | --- |\n| `src/a.ts` | deleted |\n| `src/b.ts` | fine |'
  expect(
    await findings(
      `# Session State: Move the pool\n\n**Status**: in_progress\n\n## What We Know\n\n${table}\n`,
    ),
  ).toEqual([
    '10:4-10:12 "src/b.ts" Unexpected path `src/b.ts`, expected a path that exists in the repository',
  ])
})

test('a line that says more than its neighbours is read by itself', async () => {
  expect(await inFacts('It is in `src/a.ts`\n  and the rest was deleted')).toHaveLength(1)
})

test('a note of no known format may name anything', async () => {
  expect(await findings('# Notes\n\nSee `src/gone.ts`.\n')).toEqual([])
})

test('of several files of the same name none is meant more than another', () => {
  expect(pathsAmong(['a/read.ts', 'b/read.ts']).closest('c/read.ts')).toBeUndefined()
  expect(pathsAmong(['a/db/reader.ts', 'b/db/reader.ts']).closest('db/raeder.ts')).toBeUndefined()
  expect(pathsAmong(['src/db/reader.ts', 'db/x.ts']).closest('db/raeder.ts')).toBe(
    'src/db/reader.ts',
  )
})

test.each([
  ['`lib/a/one.ts` and `lib/a/two.ts`', 'none of its paths is known'],
  ['`lib/a/one.ts`, `lib/a/two.ts` and `src/auth/token.ts`', 'most of its paths are not'],
  ['`lib/a/one.ts`, `lib/b/two.ts` and `src/routes/x.ts`', 'one would fit into a folder'],
])('a session about other code is skipped: %s, where %s', async (line) => {
  expect(await inFacts(line)).toEqual([])
})

test('a path below a folder that is not here is one of other code', async () => {
  expect(await inFacts('`lib/one.ts` and `src/auth/token.ts`')).toEqual([])
  expect(await inFacts('`src/one.ts` and `src/auth/token.ts`')).toHaveLength(1)
  expect(await inFacts('`src/one.ts` and `logger.ts`')).toHaveLength(1)
})

test.each([
  '`src/auth/login.ts` | 🗒️ Not Started',
  '`src/auth/login.ts` is not written',
  '`src/auth/login.ts` (D)',
  '`src/auth/login.ts` was merged into the pool',
  '`src/auth/login.ts` is pending',
  '`.claude/plans/quiet-river.md`',
])('what is yet to be made, or gone, need not be there: `%s`', async (line) => {
  expect(await inFacts(line)).toEqual([])
})

test.each([
  ['## Session End Summary\n\n### Key Accomplishments\n\n- One pool\n', 0],
  ['## Session End: 2026-02-18\n\n- One pool\n', 0],
  ['### Git Summary\n\n- One commit\n', 0],
  ['', 1],
])('a session that has `%s` is over', async (end, count) => {
  const text = `# Pool - 2026-02-18 10:00\n\n## Session Overview\n\n- Start: 10:00\n\n## Goals\n\n- One pool\n\n## Progress\n\n- It is in \`src/db/pool.ts\`\n\n${end}`
  expect(await findings(text)).toHaveLength(count)
})

test('a session is about this repository when half of its paths are known', async () => {
  expect(await inFacts('`src/auth/login.ts` and `lib/a/one.ts`')).toHaveLength(1)
  expect(await inFacts('`src/auth/login.ts`, `lib/a/one.ts` and `lib/b/two.ts`')).toEqual([])
})

test('what is said of a path is said within 300 characters of it', async () => {
  const line = (length: number) =>
    `deleted ${'by line and word '.repeat(30).slice(0, length - 'deleted '.length)}\`src/auth/login.ts\``
  expect(await inFacts(line(300))).toEqual([])
  expect(await inFacts(line(301))).toHaveLength(1)
})

test('the address of a link is found behind bold text, spaces and a bracket', async () => {
  for (const link of ['[**tokens**](src/auth/tokens.ts)', '[tokens](  <src/auth/tokens.ts>)']) {
    expect(await inFacts(link)).toHaveLength(1)
  }
  expect(await inFacts(`[tokens](${' '.repeat(9)}src/auth/tokens.ts)`)).toHaveLength(1)
  expect(await inFacts(`[tokens](${' '.repeat(10)}src/auth/tokens.ts)`)).toEqual([])
})

test.each([
  ['## Next Steps\n\n### Parser\n\n- `src/auth/login.ts`', 0],
  ['## What We Know\n\n### Parser\n\n- `src/auth/login.ts`', 1],
  ['## What We Know\n\nIt is in `src/auth/login.ts`', 1],
  ['## What We Know\n\n- [ ] Parser\n  - `src/auth/login.ts`', 0],
  ['## What We Know\n\n- Parser\n  - `src/auth/login.ts`', 1],
  ['## What We Know\n\n- Parser\n\n  In `src/auth/login.ts`', 1],
  ['## What We Know\n\n![src/auth/login.ts:1](login.png)', 0],
  ['## What We Know\n\n[it](src/auth/login.ts?plain=1#L4)', 1],
  ['## What We Know\n\n[it](/src/auth/login.ts), [it](file:src/auth/login.ts), [it]()', 0],
  ['## What We Know\n\nFrom src/auth/login.ts:1 to src/auth/logout.ts:2', 2],
  ['## What We Know\n\n| File | State |\n| --- | --- |\n| src/auth/login.ts:1 | fine |', 1],
])('in `%s` the findings are %i', async (sections, count) => {
  const text = `# Session State: Files to create\n\n**Status**: in_progress\n\n${sections}\n`
  expect(await findings(text)).toHaveLength(count)
})

test('paths of another repository can be allowed', async () => {
  const text = `# Session State: x\n\n**Status**: in_progress\n\n## What We Know\n\n- \`src/auth/login.ts\`, \`src/db/login.ts\`\n`
  const {findings: found} = await lint(text, {
    settings: {
      ...settings,
      rules: new Map([
        ['session-code-locations', {severity: 'warning', options: {allow: ['src/db/']}}],
      ]),
    },
    context: {paths: pathsAmong(files)},
  })
  expect(found.map(({message}) => message)).toEqual([
    'Unexpected path `src/auth/login.ts`, expected a path that exists in the repository',
  ])
})

test('the address of a link with a scheme is no path', async () => {
  expect(await inFacts('[it](src/auth/login.ts:1)')).toHaveLength(1)
  expect(await inFacts('[it](sessions.ts)')).toHaveLength(1)
  expect(await inFacts('[it](sessions.ts:1)')).toEqual([])
})

test('a scheme has at most 21 characters', async () => {
  const found = async (length: number) => {
    const name = `${'reader-'.repeat(5).slice(0, length - 3)}.ts`
    const {findings: all} = await lint(
      `# Session State: x\n\n**Status**: in_progress\n\n## What We Know\n\n[it](${name}:1)\n`,
      {settings, context: {paths: pathsAmong([`src/${name.replace('reader', 'raeder')}`])}},
    )
    return all.filter(({ruleId}) => ruleId === 'session-code-locations').length
  }
  expect(await found(21)).toBe(0)
  expect(await found(22)).toBe(1)
})

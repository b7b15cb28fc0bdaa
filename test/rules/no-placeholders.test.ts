import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {findingsIn, lintText} from '../lint-text.ts'

const only = 'no-placeholders'

test.each([
  '[Add your context here]',
  '[relevant files]',
  '[Session context goes here]',
  '[1-3 sentences on what this is about]',
  '- [Key insight]',
  '- Blocker: [description]',
  '- **[thing that works]** is fine',
  '1. [Second priority]',
  'TBD',
  '**Focus:** TBD',
  '- **Owner**: TBA',
  '- **Owner**: to be decided',
  '(to be filled at session end)',
  '(to be assigned)',
  '*Next steps will be updated as the session progresses*',
  '_Updates will be tracked here as work progresses_',
  '*Problems and fixes will be documented here*',
  'Testing results and open issues will be recorded here...',
  '*Will be updated as work progresses…*',
  '*To be identified during testing*',
  'Add your notes here.',
  'Lorem ipsum dolor sit amet',
  '- **Due**: YYYY-MM-DD',
  '- **Created**: $(date +%Y-%m-%d)',
  '- **Owner**: {NAME}',
  '- **Owner**: {{owner}}',
  'If nothing failed: "No failed approaches yet."',
  '| Owner |\n| --- |\n| TBD |',
  '| File |\n| --- |\n| path/to/file.ts |',
  '-',
  '*',
  '1.',
  '- [ ]',
  '- [x]',
  '```\n[relevant files]\n```',
])('a template left `%s`', async (line) => {
  expect(await slicesIn(line)).toHaveLength(line.startsWith('- **[thing') ? 0 : 1)
})

test.each([
  'The route /users/[id] needs a test',
  '`[relevant files]` is what the hook writes',
  'GET /sites/{id}/runs/{runId} returns 404',
  'Files are called `YYYY-MM-DD-name.tmp`',
  '- **Date format**: YYYY-MM-DD',
  'See [the guide](https://example.com)',
  'As shown in [1] and [Smith 2020]',
  '[[Parser notes]] has the details',
  'Tests of the parser will be added',
  'Fixes for tabs in tables will be documented by the team',
  '- [x] Read the index',
  '- [ ] Read the index',
  '- [Backend] - retry on timeouts',
  '- Parser: [in review]',
  '- **Tags**: [parser, dates]',
  '**[Compaction occurred at 13:15]** - the context was cut',
  'TBD → done on Monday',
  'The owner was TBD until Monday',
  '- **Owner**: TBD until the team meets',
  'Handle "TBA" rooms in the schedule',
  'Replaced the lorem ipsum text in `home.html`',
  'The rule finds placeholders such as TBD and [date]',
  '### TODO',
  'TODO list of the parser',
  '- **Phase 1**:\n  - Read the index',
  '1. **Run it**:\n   ```sh\n   npm test\n   ```',
  '1. **Run it**:\n\n```sh\nnpm test\n```',
  '- **Result**: none',
  'const [first] = list',
  '~~[owner]~~ Mina',
  '- **상태**: [진행 중]',
  '【待办】 读取索引',
  '- Владелец: Мина',
])('`%s` is no placeholder', async (line) => {
  expect(await slicesIn(line)).toEqual([])
})

test('a line with several placeholders has a finding for each', async () => {
  expect(await slicesIn('- [ ] Blocker: [description] - Needs: [what would unblock it]')).toEqual([
    '[description]',
    '[what would unblock it]',
  ])
})

test('a placeholder may go over several lines', async () => {
  expect(await slicesIn('[Everything that is\nconfirmed to work]')).toEqual([
    '[Everything that is\nconfirmed to work]',
  ])
})

test('a title, metadata and headings have placeholders, too', async () => {
  const text =
    '# Session State: {DESCRIPTION}\n**Created**: $(date +%Y-%m-%d)\n**Updated**: YYYY-MM-DD\n**Status**: in_progress\n\n## What We Know\n\n### [Component name]\n\nIt parses.\n'
  expect(await slices(text)).toEqual([
    '{DESCRIPTION}',
    '$(date +%Y-%m-%d)',
    'YYYY-MM-DD',
    '[Component name]',
  ])
})

test('front matter is metadata', async () => {
  const text =
    '---\nCreated: YYYY-MM-DD\nStatus: in_progress\n---\n\n# Session State: Parser\n\n## What We Know\n\nIt parses.\n'
  expect(await slices(text)).toEqual(['YYYY-MM-DD'])
})

test('a status that was not chosen and a date that is missing are found once', async () => {
  const text =
    '# Session State: Parser\n**Created**: YYYY-MM-DD\n**Status**: in_progress | completed | blocked\n\n## What We Know\n\nIt parses.\n'
  const findings = await lintText(text)
  const onMetadata = findings.filter(({place}) => place.start.line === 2 || place.start.line === 3)
  expect(onMetadata.map(({ruleId}) => ruleId)).toEqual([
    'session-no-placeholders',
    'session-status-value',
  ])
})

test('an empty field of an entry is reported behind its label', async () => {
  expect(await findingsIn(session('1. **Approach**:\n   - **Result**:'), {only})).toEqual([
    '8:17-8:17 "" Unexpected empty field `Approach`, expected a value',
    '9:17-9:17 "" Unexpected empty field `Result`, expected a value',
  ])
})

test('quoted prompts may say anything', async () => {
  const text =
    '# Session: 2026-02-18\n**Date:** 2026-02-18\n**Started:** 10:00\n**Last Updated:** 11:00\n\n## Session Summary\n\n### Tasks\n\n[Request interrupted by user]\n\n### Stats\n\n- Messages: 2\n'
  expect(await slices(text)).toEqual([])
})

test('files of an unknown format are skipped', async () => {
  expect(await findingsIn('# Notes\n\n[Add your context here]\n', {only, format: 'auto'})).toEqual(
    [],
  )
})

test('texts can be added and allowed', async () => {
  const text = session('- fill me\n- **Owner**: TBD')
  expect(await findingsIn(text, {only, options: {add: ['FILL ME'], allow: ['tbd']}})).toEqual([
    '8:3-8:10 "fill me" Unexpected placeholder `fill me`, expected the text that it stands for',
  ])
})

test('the clean examples of every format have none', async () => {
  const clean = readFileSync('examples/.claude/handoffs/2026-03-11-exact-places.md', 'utf8')
  expect(await findingsIn(clean, {only})).toEqual([])
})

function session(content: string): string {
  return `# Session State: Parser\n\n**Created**: 2026-02-18\n**Status**: in_progress\n\n## What We Know\n\n${content}\n`
}

function slicesIn(content: string): Promise<readonly string[]> {
  return slices(session(content))
}

async function slices(text: string): Promise<readonly string[]> {
  const findings = await lintText(text, {only})
  return findings.map(({place}) => text.slice(place.start.offset, place.end.offset))
}

test.each([
  '### YYYY-MM-DD',
  '- It is read\n\n  TBD',
  '- **Parser**:\n- **Report**: it holds',
  '**Previous session** (YYYY-MM-DD): read',
  '- See: [the parser, the report]',
  '- See: [parser, e.g., report]',
  '- **Owner**: {your own name}',
  '[relevant files] - read them',
  `- Blocker: [description] - ${'It is read by line. '.repeat(12)}`,
  '- [x] Task 1 - brief description',
  '- ✅ Lorem ipsum',
  '- ~~Done~~\n- **to be added**',
  'It is read  \ntbd',
  '- Result：*Tbd*',
  '| What | Why |\n| --- | --- |\n| Parser | Why it matters |',
  '- <b>TBD</b>',
  '- &nbsp;TBD',
])('template text is found in `%s`', async (content) => {
  expect(await slicesIn(content)).toHaveLength(1)
})

test.each([
  '### Format: YYYY-MM-DD',
  '### What `$(date)` gives',
  'The previous session (YYYY-MM-DD) is read',
  '[Relevant files] - retry on timeouts',
  '- See: [1]',
  '- See: [Request interrupted by user]',
  '- Call: {a: 1}',
  '- **Parser**:\n- it holds',
  '- **Parser**:',
  '- It is read\n  - **Parser**:\n  - it holds',
  '- **Result**: <br>',
  '```\n[x]\n```',
  '    [the relevant\n    files]',
  '[relevant]\n[files]',
])('nothing is found in `%s`', async (content) => {
  expect(await slicesIn(content)).toEqual([])
})

test('every cell of a table is found that was not filled in', async () => {
  const table =
    '| Part | Why |\n| --- | --- |\n| Parser | TBD |\n| Report | [reason] |\n| Order | What holds |'
  expect(await slicesIn(table)).toEqual(['TBD', '[reason]'])
})

test('every field of a list is found that is empty', async () => {
  expect(await findingsIn(session('- **Parser**:\n- **Report**:'), {only})).toEqual([
    '8:14-8:14 "" Unexpected empty field `Parser`, expected a value',
    '9:14-9:14 "" Unexpected empty field `Report`, expected a value',
  ])
})

test('metadata that the format does not know has placeholders, too', async () => {
  const metadata = '**Tags**: [a, b]\n**Owner**: [name]\n**Team**: TBD\n**Level**: high\n'
  const text = session('It parses.').replace('**Status**', `${metadata}**Status**`)
  expect(await slices(text)).toEqual(['[name]', 'TBD'])
})

test('metadata that may be left out is not to be left empty', async () => {
  const text = session('It parses.').replace('**Status**', '**Type**:\n**Status**')
  expect(await findingsIn(text, {only})).toEqual([
    '4:10-4:10 "" Unexpected empty field `Type`, expected a value',
  ])
})

test('metadata in a list is found once', async () => {
  const text =
    '# Session State: Parser\n\n- **Created**: 2026-02-18\n- **Type**:\n- **Status**: in_progress\n\n## What We Know\n\nIt parses.\n'
  expect(await findingsIn(text, {only})).toHaveLength(1)
})

test('texts are added for headings, values, cells and brackets', async () => {
  const content =
    '### Fill me\n\n- **Owner**: fill me\n- See: [1]\n\n| A | B |\n| --- | --- |\n| fill me | |'
  const findings = await findingsIn(session(content), {only, options: {add: ['fill me', '[1]']}})
  expect(findings.map((finding) => finding.split('"')[1])).toEqual([
    'Fill me',
    'fill me',
    '[1]',
    'fill me',
  ])
})

test('texts are allowed as lines, labels, brackets, code and metadata', async () => {
  const text = session(
    'TBD\n\n- See: [the owner]\n\n```\n[the owner]\n```\n\n1. **Approach**:',
  ).replace('**Status**', '**Owner**: TBD\n**Status**')
  const options = {allow: ['TBD', 'approach', '[the owner]']}
  expect(await findingsIn(text, {only, options})).toEqual([])
})

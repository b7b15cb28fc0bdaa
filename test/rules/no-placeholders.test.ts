import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {findingsIn, lintText} from '../lint-text.ts'

const only = 'no-placeholders'

test.each([
  '«[Add your context here]»',
  '«[relevant files]»',
  '«[Session context goes here]»',
  '«[1-3 sentences on what this is about]»',
  '- «[Key insight]»',
  '- Blocker: «[description]»',
  '1. «[Second priority]»',
  '«TBD»',
  '**Focus:** «TBD»',
  '- **Owner**: «TBA»',
  '- **Owner**: «to be decided»',
  '«(to be filled at session end)»',
  '«(to be assigned)»',
  '*«Next steps will be updated as the session progresses»*',
  '_«Updates will be tracked here as work progresses»_',
  '*«Problems and fixes will be documented here»*',
  '«Testing results and open issues will be recorded here...»',
  '*«Will be updated as work progresses…»*',
  '*«To be identified during testing»*',
  '«Add your notes here.»',
  '«Lorem ipsum dolor sit amet»',
  '- **Due**: «YYYY-MM-DD»',
  '- **Created**: «$(date +%Y-%m-%d)»',
  '- **Owner**: «{NAME}»',
  '- **Owner**: «{{owner}}»',
  '«If nothing failed: "No failed approaches yet."»',
  '| Owner |\n| --- |\n| «TBD» |',
  '| File |\n| --- |\n| «path/to/file.ts» |',
  '«-»',
  '«*»',
  '«1.»',
  '«- [ ]»',
  '«- [x]»',
  '```\n«[relevant files]»\n```',
  '### «YYYY-MM-DD»',
  '- It is read\n\n  «TBD»',
  '- **Parser**:«»\n- **Report**: it holds',
  '**Previous session** («YYYY-MM-DD»): read',
  '- See: «[the parser, the report]»',
  '- See: «[parser, e.g., report]»',
  '- **Owner**: «{your own name}»',
  '«[relevant files]» - read them',
  `- Blocker: «[description]» - ${'It is read by line. '.repeat(12)}`,
  '- [x] «Task 1 - brief description»',
  '- ✅ «Lorem ipsum»',
  '- ~~Done~~\n- **«to be added»**',
  'It is read  \n«tbd»',
  '- Result：*«Tbd»*',
  '| What | Why |\n| --- | --- |\n| Parser | «Why it matters» |',
  '- <b>«TBD»</b>',
  '- &nbsp;«TBD»',
  '- Parser：«»\n- Report：it holds',
  '- it holds\n- **Parser**:«»\n- Report: it holds',
  '- Report: it holds\n- **Parser**:«»\n\n---',
  '- **Approach**:«»\n  - **Result**: it holds',
  '| Tags | Owner |\n| --- | --- |\n| [relevant files] | «[relevant files]» |',
  '- See [a: «[relevant files]»',
  '«[ relevant files ]»',
  '| Date format | Owner |\n| --- | --- |\n| YYYY-MM-DD | «YYYY-MM-DD» |',
  '**Previous session** («YYYY-MM-DD»): the date format holds',
  '```\n\n«[relevant files]»\n\n```',
  '    «[relevant files]»',
  '### Run «$(date)» twice',
  '- «{{owner}}»',
])('a template left what is marked in `%s`', async (line) => {
  expect(await slicesIn(line.replaceAll(/[«»]/g, ''))).toEqual(
    [...line.matchAll(/«(.*?)»/gs)].map(([, text]) => text),
  )
})

test.each([
  '- **[thing that works]** is fine',
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

test('a prompt may be about template text, which no other section may', async () => {
  const text =
    '# Session: 2026-02-18\n**Date:** 2026-02-18\n**Started:** 10:00\n**Last Updated:** 11:00\n\n## Session Summary\n\n### Tasks\n\n[relevant files]\n'
  expect(await slices(text)).toEqual([])
  expect(await slices(text.replace('Tasks', 'Stats'))).toEqual(['[relevant files]'])
})

test('text above the title is looked at, from the first character', async () => {
  for (const text of ['TBD', '[relevant files]']) {
    expect(await slices(`${text}\n\n${session('It parses.')}`)).toEqual([text])
    expect(await slices(`\n${text}\n\n${session('It parses.')}`)).toEqual([text])
  }
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
  '- Report: it holds\n- **Parser**:\n- it holds',
  '- Report: it holds\n- **Parser**:\n\n  It reads.',
  '- Report: it holds\n- **Parser**:\n\n  ```\n  x\n  ```',
  '- Report: it holds\n- **Parser**:\n\n```\nx\n```',
  '- **Approach**:\n  - it holds',
  '- **Parser**:\n  - **Result**: it holds',
  '- Parser:\n- : it reads',
  '- **Tags**: [relevant files]',
  '- Owner: `[relevant files]`',
  '- ~~[relevant files]~~',
  '- Owner: [[relevant files]](https://example.com)',
  'path/to/file.ts',
  ': TBD',
  '**Date format** (YYYY-MM-DD): read',
  'See [relevant\nfiles]',
  '[relevant\nfiles] and',
  '[see [relevant\nfiles]',
  'It is read\n\\- [relevant files]',
  '[relevant files] -\nread them',
  '```\na [relevant files]\n```',
  '```\n[relevant files\n```',
  '```\n[relevant_files]\n```',
  '### Run `$(date)`',
  '- Owner: {owner} {name}',
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

describe('how long a placeholder can be', () => {
  /** How many are found in a note where `text` is one that was added. */
  async function foundIn(content: string, text: string): Promise<number> {
    return (await lintText(session(content), {only, options: {add: [text]}})).length
  }

  test('a line has at most 200 characters, with its label', async () => {
    for (const label of ['', 'Owner: ']) {
      const text = 'a'.repeat(200 - label.length)
      expect(await foundIn(`- ${label}${text}`, text)).toBe(1)
      expect(await foundIn(`- ${label}${text}a`, `${text}a`)).toBe(0)
    }
  })

  test.each([
    ['a heading up to the end of the date', 300, (text: string) => `### ${text} YYYY-MM-DD`, 11],
    ['a block of code', 300, (text: string) => `\`\`\`\n[${text}]\n\`\`\``, 2],
    ['what leads to a date', 60, (text: string) => `**${text}** (YYYY-MM-DD): read`, 1],
    ['a line with a date', 200, (text: string) => `**Before** (YYYY-MM-DD): ${text}`, 21],
    [
      'the label of an empty field',
      60,
      (text: string) => `- ✅ ${text}:\n- Parser: x\n- Order: y`,
      1,
    ],
    ['the label of a field beside it', 60, (text: string) => `- Parser:\n- ${text}: it reads`, 1],
    ['what a shell should give', 60, (text: string) => `### Built on $(${text})`, 0],
    [
      'what a shell should give in a column of dates',
      60,
      (text: string) => `| What | Date format |\n| --- | --- |\n| Parser | $(${text}) |`,
      0,
    ],
  ])('%s has at most %i characters', async (_name, longest, write, others) => {
    const text = (length: number) => `${'It is read by line and '.repeat(20).slice(0, length - 1)}a`
    expect(await slicesIn(write(text(longest - others)))).toHaveLength(1)
    expect(await slicesIn(write(text(longest - others + 1)))).toEqual([])
  })

  test('the name of a variable has at most 40 characters', async () => {
    expect(await slicesIn(`### \${${'A'.repeat(40)}}`)).toHaveLength(1)
    expect(await slicesIn(`### \${${'A'.repeat(41)}}`)).toEqual([])
  })

  test('metadata that a shell should give has at most 60 characters', async () => {
    const text = (length: number) =>
      session('It parses.').replace(
        '**Status**',
        `**Team**: $(${'a'.repeat(length)}) UTC\n**Status**`,
      )
    expect(await slices(text(60))).toHaveLength(1)
    expect(await slices(text(61))).toEqual([])
  })

  test('a cell has at most 60 spaces before its text', async () => {
    const table = (spaces: number) =>
      `| What | Why |\n| --- | --- |\n| Parser |${' '.repeat(spaces)}TBD |`
    expect(await slicesIn(table(60))).toEqual(['TBD'])
    expect(await slicesIn(table(61))).toEqual([])
  })

  test('an empty field has at most eight spaces behind it', async () => {
    const field = (spaces: number) => `- Parser: it reads\n- ***Report:***${' '.repeat(spaces)}`
    expect(await slicesIn(`${field(8)}\n- Order: it holds`)).toEqual([''])
    expect(await slicesIn(`${field(9)}\n- Order: it holds`)).toEqual([])
  })
})

describe('what is expected', () => {
  test.each([
    ['### On YYYY-MM-DD', 'placeholder `YYYY-MM-DD`, expected a date'],
    ['**Before** (YYYY-MM-DD): read', 'placeholder `YYYY-MM-DD`, expected a date'],
    [
      '```\n[relevant files]\n```',
      'placeholder `[relevant files]`, expected the text that it stands for',
    ],
    ['- It reads\n- [ ]', 'empty item `- [ ]`, expected text or no item'],
  ])('in `%s`', async (content, message) => {
    const findings = await lintText(session(content), {only})
    expect(findings.map((finding) => finding.message)).toEqual([`Unexpected ${message}`])
  })

  test('in metadata', async () => {
    const text = session('It parses.').replace('**Status**', '**Owner**: TBD\n**Status**')
    expect(await findingsIn(text, {only})).toEqual([
      '4:12-4:15 "TBD" Unexpected placeholder `TBD`, expected a value',
    ])
  })

  test('in a title', async () => {
    const text = session('It parses.').replace('State: Parser', 'State: **Feature Name**')
    expect(await findingsIn(text, {only})).toEqual([
      '1:20-1:32 "Feature Name" Unexpected placeholder `Feature Name`, expected the name of the work',
    ])
    expect(await findingsIn(text, {only, options: {allow: ['feature name']}})).toEqual([])
  })
})

test('only the name in a title is one that a template gave', async () => {
  for (const title of ['Feature Name', 'Session State: The feature name', 'Feature Name: read']) {
    expect(await slices(session('It parses.').replace('Session State: Parser', title))).toEqual([])
  }
})

test('the last line of a file may be an empty field', async () => {
  const text = session('- Parser: it reads\n- Report:').trimEnd()
  expect(await slices(text)).toEqual([''])
})

test('metadata that is required is not to be found empty twice', async () => {
  const text = session('It parses.').replace('**Created**: 2026-02-18', '**Created**:')
  expect(await slices(text)).toEqual([])
})

test.each([
  ['**Team**: $(id -gn) at work', ['$(id -gn) at work']],
  [`**Team**: \${TEAM} at work`, [`\${TEAM} at work`]],
  ['**Team**: $TEAM at work', []],
  ['**Team**: the one of $(id -gn)', []],
  ['**Team**: [1]', []],
  ['**Tags**: [relevant files]', []],
])('in metadata such as `%s` is found: %j', async (line, found) => {
  expect(await slices(session('It parses.').replace('**Status**', `${line}\n**Status**`))).toEqual(
    found,
  )
})

test('texts that were added are found in brackets wherever they stand', async () => {
  const options = {add: [' fill me ', '[1]']}
  expect(await findingsIn(session('It is [1] here'), {only, options})).toHaveLength(1)
  expect(await findingsIn(session('- Fill me'), {only, options})).toHaveLength(1)
})

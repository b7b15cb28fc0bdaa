import {applyComments} from '../../lint/comments.ts'
import {refuseHostile} from '../../lint/input-limits.ts'
import {parserFor} from '../../lint/parser.ts'
import {readSessionFile, runRules} from '../../lint/run-rules.ts'
import {isUnfitForSatteri} from '../../lint/satteri-limits.ts'
import {readSession} from '../../session/index.ts'
import {settings, today} from '../lint-text.ts'
import {type Case, writeGrowths} from '../work/growth.ts'

/** `piece` as often as it takes to make `size` characters, below the start of a session. */
function grown(piece: string, size: number, lead = '', tail = ''): string {
  return lead + piece.repeat(Math.ceil(size / piece.length)) + tail
}

const session =
  '# Session State: x\n\n**Created**: 2026-03-02\n**Status**: in_progress\n\n## What We Know\n\n'

/** What each part of the linter has most work with. */
const cases: Readonly<Record<string, (size: number) => string>> = {
  'ordinary text': (size) =>
    grown('- Satteri reads `1,000` files in **0.42** seconds\n', size, session),
  headings: (size) => grown('## Heading\n', size),
  'known headings': (size) => grown('## Next Steps\n', size, session),
  'misspelt headings': (size) => grown('## Nxet Stepz\n', size, session),
  'headings with numbers': (size) => grown('## 1.2.3 Phase 2: (x) \n', size, session),
  'nested headings': (size) => grown('# a\n## b\n### c\n#### d\n##### e\n###### f\n', size),
  'titles of sessions': (size) => grown('# Session State: x\n', size),
  'one long heading': (size) => `# ${grown('🎯 ((a) ', size)}\n`,
  'a heading of emoji': (size) => `# ${grown('🎯', size)}\n`,
  'a title like a pattern': (size) => `# ${grown('2026-03-02 - ', size)}x\n`,
  'fields on lines': (size) => grown('**Created**: 2026-03-02\n', size, '# Session State: x\n\n'),
  'fields on one line': (size) => grown('**Status**: done | ', size, '# Session State: x\n\n'),
  'bars without keys': (size) => grown('a | ', size, '**Status**: '),
  'keys without values': (size) => grown('**a**', size, '# Session State: x\n\n'),
  'plain keys': (size) => grown('Key: v\n', size, '# Session State: x\n\n'),
  'a long status': (size) => `# Session State: x\n\n**Status**: ${grown('not done ', size)}\n`,
  'a long date': (size) => `# Session State: x\n\n**Created**: ${grown('2026', size)}\n`,
  'rows of metadata': (size) => grown('| a | b |\n', size, '| a | b |\n|---|---|\n'),
  'front matter': (size) => `---\n${grown('key: "value" # x\n', size)}---\n`,
  'front matter without an end': (size) => `---\n${grown('key: value\n', size)}`,
  'front matter of spaces': (size) => `---\nkey:${' '.repeat(size)}x\n---\n`,
  spaces: (size) => `${session}a${' '.repeat(size)}b\n`,
  'spaces before a colon': (size) => `**Status**${' '.repeat(size)}: x\n`,
  'spaces at ends of lines': (size) => grown(`a${' '.repeat(200)}\n`, size, session),
  tabs: (size) => grown('\t', size, `${session}a`, 'b'),
  'blank lines': (size) => grown('\n', size, session),
  'carriage returns': (size) => grown('a\r', size, session),
  'lines of a paragraph': (size) => grown('word\n', size, session),
  ampersands: (size) => grown('&', size, session),
  'ampersands and letters': (size) => grown('&a', size, `# Session State: x\n\n**Status**: `),
  entities: (size) => grown('&amp;', size, `# Session State: x\n\n**Status**: `),
  backslashes: (size) => grown('\\', size, `# Session State: x\n\n**Status**: `),
  'escaped marks': (size) => grown('\\*', size, `# Session State: x\n\n**Status**: `),
  backticks: (size) => grown('`a` ', size, session),
  'bold words': (size) => grown('**a** ', size, session),
  links: (size) => grown('[a](b) ', size, session),
  'bare addresses': (size) => grown('www.example.com ', size, session),
  'html comments': (size) => grown('<!-- x -->\n\n', size, session),
  'comments for the linter': (size) =>
    grown('<!--lint disable session-dates-->\n\n', size, session),
  'comments that ignore': (size) => grown('<!--lint ignore-->\n\nx\n\n', size, session),
  'comments with long spaces': (size) => `${session}<!--lint${' '.repeat(size)}-->\n`,
  'comments that never end': (size) => grown('<!--lint ', size, session),
  items: (size) => grown('- a\n', size, session),
  checkboxes: (size) => grown('- [ ] a\n', size, session),
  // Deeper ones make more objects than the memory next to the processor holds, which is slower.
  'nested items': (size) => grown(`${'- '.repeat(5)}a\n\n`, size, session),
  'nested quotes': (size) => grown(`${'> '.repeat(40)}a\n\n`, size, session),
  'a long head of a column': (size) =>
    `${session}| a | ${grown('b: ', size / 2)} |\n|---|---|\n${grown('| a | b |\n', size / 2)}`,
  'places in a long paragraph': (size) =>
    grown(String.raw`\# a: [name]`.concat('\n'), size, session),
  'bold text of many parts': (size) => `${session}- **${grown('a `b` ', size)}**: c\n`,
  'words of many pieces': (size) => grown('a_1_', size, session),
  tables: (size) => grown('| a | b | c |\n', size, `${session}| a | b | c |\n|---|---|---|\n`),
  'Korean text': (size) => grown('- 세션 상태를 기록합니다\n', size, session),
  'control characters': (size) => grown('\0\u200b', size, session),
}

/** Everything but parsing: what takes a parser long is refused before it. */
async function prepare(text: string): Promise<() => void> {
  const parse = await parserFor(text)
  const tree = parse(text)
  return () => {
    refuseHostile(text)
    isUnfitForSatteri(text)
    const file = readSessionFile(readSession(tree, text), '2026-03-02-x.tmp', settings, {today})
    applyComments(runRules(file, settings), tree, file.session.source)
  }
}

await writeGrowths(Object.entries(cases).map(([name, make]): Case => ({name, make, prepare})))

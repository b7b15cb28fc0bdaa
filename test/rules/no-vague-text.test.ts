import {describe, expect, test} from 'vitest'
import {findingsIn, lintText, type Options} from '../lint-text.ts'

const only: Options = {only: 'no-vague-text'}

/** A session with `content` under `heading`, which starts in line 8. */
function session(content: string, heading = 'Next Steps'): string {
  return `# Session State: Read the git index\n\n**Created**: 2026-02-18\n**Status**: in_progress\n\n## ${heading}\n\n${content}\n`
}

/** The characters that are found vague in a session with `content`. */
async function vagueIn(content: string, options: Options & {heading?: string} = {}) {
  const text = session(content, options.heading)
  const findings = await lintText(text, {...only, ...options})
  return findings.map(({place}) => text.slice(place.start.offset, place.end.offset))
}

describe('DON\'T: use vague descriptions ("fixed stuff", "did things")', () => {
  test.each([
    'fixed stuff',
    'did things',
    'Bug fixes',
    'various improvements',
    'Test thoroughly',
    'Updated documentation',
    'Continue work',
    'Improve performance',
    'App is stable and production-ready',
    'Fixed some bugs',
    'Made progress on the feature',
    'All issues resolved',
    'Clean up the code',
    'Everything works now',
    'Refactoring and cleanup',
    'Write more tests',
    'Frontend error fixes',
    'Fixed all accessibility issues',
    'Re-test and verify',
    'Robust error handling with user-friendly messages',
    'Comprehensive data validation',
    'Created detailed design document',
    'Clear, modular code structure',
    'Remove redundant information',
    'Standardize error handling',
    'Zero regressions',
    'Ready for production deployment',
  ])('finds `%s`', async (line) => {
    expect(await vagueIn(`- ${line}`)).toEqual([line])
  })
})

describe('lets pass what can be looked up', () => {
  test.each([
    ['a symptom', 'Fix daily email report not sending'],
    ['code', 'Fixed CSP `form-action`'],
    ['a person', 'Local testing by user'],
    ['None and why', 'None - no package.json changes required'],
    ['a path', 'Update src/index.ts'],
    ['a figure', 'Fixed 12 tests'],
    ['a link', 'Fix the [issue](https://example.com/issues/1)'],
    ['an image', 'Improved ![the chart](chart.png)'],
    ['a quotation', 'Fix the "wrong" error'],
    ['a fact about commits', 'Commit and push changes'],
    ['a fact about tests', 'All tests passing'],
    ['the name of a thing', 'Testing strategy'],
    ['a list of things', 'Error handling'],
    ['one word', 'Testing'],
    ['a question', 'Does it work?'],
    ['a lead-in', 'Improvements:'],
    ['an aside', '(Will be updated as we progress)'],
    ['the file itself', 'Created this file'],
    ['small words alone', 'As it was before'],
    ['an identifier', 'Fixed task_comments'],
    ['a file that each project has', 'Updated README'],
    ['a narrowed thing without praise', 'Added debug logging'],
    ['two words that narrow it down', 'Create mobile app documentation'],
    ['the name of a practice', 'Security best practices'],
    ['a long line', 'Everything that we had to do is to fix various things'],
  ])('%s: `%s`', async (_what, line) => {
    expect(await vagueIn(`- ${line}`)).toEqual([])
  })
})

describe('judges a line in its place', () => {
  test('an item that a nested list details is a lead-in', async () => {
    expect(await vagueIn('- Bug fixes\n  - `lint/parser.ts` read tabs as one column')).toEqual([])
  })

  test('an item with code below it is a lead-in', async () => {
    expect(await vagueIn('- Test everything\n\n  ```sh\n  npm test\n  ```')).toEqual([])
  })

  test('a nested item is judged by itself', async () => {
    expect(await vagueIn('- `lint/parser.ts`\n  - fixed stuff')).toEqual(['fixed stuff'])
  })

  test('a nested item that says where its parent stands is not', async () => {
    expect(await vagueIn('- `lint/parser.ts`\n  - All work completed')).toEqual([])
    expect(await vagueIn('- All work completed')).toHaveLength(1)
  })

  test('a field beside others is not', async () => {
    expect(
      await vagueIn(
        '1. **Approach**: Satteri\n   - **Result**: Works well\n   - **Time spent**: 2 hours',
      ),
    ).toEqual([])
  })

  test('the value of a field that tells the work is', async () => {
    expect(await vagueIn('1. **Approach**: Fixed some bugs')).toEqual(['Fixed some bugs'])
    expect(await vagueIn('- `a.ts`\n  - **Problem**: Various issues')).toEqual(['Various issues'])
  })

  test('a paragraph is', async () => {
    expect(await vagueIn('General improvements and fixes.', {heading: 'Context Summary'})).toEqual([
      'General improvements and fixes.',
    ])
  })

  test('bold text in place of a heading is not', async () => {
    expect(await vagueIn('**Improvements and fixes**')).toEqual([])
  })

  test('a whole sentence in bold is', async () => {
    expect(await vagueIn('**All fixes completed and working.**')).toEqual([
      '**All fixes completed and working.**',
    ])
  })

  test('the cells behind the first of a row are, unless the column is a state', async () => {
    expect(
      await vagueIn(
        '| Work | Notes | Status |\n| --- | --- | --- |\n| Bug fixes | Various improvements | All done |',
      ),
    ).toEqual(['Various improvements'])
  })

  test.each([
    '## `lint/parser.ts`',
    '## SettingsScene',
    '## FEAT-12',
    '### Deployment checklist',
    '### Best practices',
    '### Lessons learned',
  ])('lines below `%s` are not', async (heading) => {
    expect(await vagueIn(`${heading}\n\n- Test thoroughly`)).toEqual([])
  })

  test('the prompts of an auto-saved session are not', async () => {
    const text =
      '# Session: 2026-02-18\n**Date:** 2026-02-18\n**Started:** 10:00\n**Last Updated:** 11:00\n\n## Session Summary\n\n### Tasks\n- fix stuff\n'
    expect(await findingsIn(text, only)).toEqual([])
  })

  test('headings, quotes, code and HTML are not', async () => {
    expect(
      await vagueIn('### Fixes\n\n> fixed stuff\n\n```\nfixed stuff\n```\n\n<p>fixed stuff</p>'),
    ).toEqual([])
  })

  test('a file of unknown format is not', async () => {
    expect(await findingsIn('# Notes\n\n- fixed stuff\n', only)).toEqual([])
  })
})

describe('says what is missing', () => {
  test('names the empty words in its note', async () => {
    const [finding] = await lintText(session('- Various fixes and improvements'), only)
    expect(finding?.note).toBe(
      '`fixes` and `improvements` say nothing that the next reader could look up or act on.',
    )
  })

  test('covers the marks of text that is wholly bold', async () => {
    expect(await vagueIn('- ✅ **Fixed stuff** and more')).toEqual(['**Fixed stuff** and more'])
  })

  test('leaves the box and the spaces around a line out', async () => {
    expect(await vagueIn('- [x] ✅ Fixed stuff  ')).toEqual(['Fixed stuff'])
  })
})

describe('leaves other languages alone', () => {
  test.each([
    ['Chinese', '修复了一些问题'],
    ['Japanese', 'いろいろ修正した'],
    ['Korean', '여러 가지 버그 수정'],
    ['Russian', 'Исправил разные ошибки'],
    ['Spanish', 'Mejoras varias y correcciones'],
  ])('%s', async (_language, line) => {
    expect(await vagueIn(`- ${line}`)).toEqual([])
  })
})

describe('options', () => {
  test('`add` makes a word say nothing', async () => {
    expect(await vagueIn('- Frobnicate the code', {options: {add: ['frobnicate']}})).toHaveLength(1)
  })

  test('`allow` makes a word say enough', async () => {
    expect(await vagueIn('- Improve performance', {options: {allow: ['Performance']}})).toEqual([])
  })

  test('`sections` are the only ones that are judged', async () => {
    const options = {sections: ['What We Know']}
    expect(await vagueIn('- fixed stuff', {options})).toEqual([])
    expect(await vagueIn('- fixed stuff', {options, heading: 'Key Insights'})).toHaveLength(1)
  })

  test('`allowSections` are not judged', async () => {
    const options = {allowSections: ['next steps']}
    expect(await vagueIn('- fixed stuff', {options})).toEqual([])
    expect(await vagueIn('- fixed stuff', {options, heading: 'What came of it'})).toHaveLength(1)
  })

  test('`minimum` asks for more words that can be looked up', async () => {
    expect(await vagueIn('- Fix the importer')).toEqual([])
    expect(await vagueIn('- Fix the importer', {options: {minimum: 2}})).toHaveLength(1)
  })
})

test('a cell without a column of its own is judged', async () => {
  expect(
    await vagueIn('| What | Why |\n| --- | --- |\n| Parser | tabs | fixed stuff |'),
  ).toHaveLength(1)
})

test('a row that names a file is not judged, and neither is one that states a kind', async () => {
  const table = (row: string) => `| What | Notes |\n| --- | --- |\n${row}`
  expect(await vagueIn(table('| `lint/parser.ts` | Type fix |'))).toEqual([])
  expect(await vagueIn(table('| Type | Bug fix |'))).toEqual([])
  expect(await vagueIn(table('| Parser | Bug fix |'))).toEqual(['Bug fix'])
})

test('a link in the key of a field is no reference in its value', async () => {
  expect(await vagueIn('- **[Fix](https://example.com)**: fixed stuff')).toHaveLength(1)
})

test('code that shows nothing is no reference', async () => {
  expect(await vagueIn('- fixed stuff ` `')).toHaveLength(1)
})

test('a file with more words than are kept is judged to its end', async () => {
  const words = Array.from({length: 10_001}, (_, index) => `- name${index}`)
  expect(await vagueIn(`${words.join('\n')}\n- fixed stuff`)).toHaveLength(1)
})

describe('what is no claim about work', () => {
  test.each([
    ['what is left', 'All planned work is completed', "What Wasn't Completed"],
    ['what is left', 'Everything is done', 'Remaining'],
    ['advice below a heading on it', '### Tests\n\n- Test thoroughly', 'Tips'],
    ['advice below a lead-in on it', '**Lessons learned**:\n\n- Test thoroughly', 'Notes'],
    ['a form', '[Details of the change]', 'Notes'],
    ['a field that is left open', 'Tasks completed: /', 'Notes'],
    ['a field with `None`', '**Completed tasks**: None', 'Notes'],
    ['a remark with `none`', '**Testing** - No tests performed', 'Notes'],
    ['who did it', '**Created by**: system', 'Notes'],
    ['when it was', '**End time**: in progress', 'Notes'],
    ['where it stands', '**Status**: work in progress', 'Notes'],
    ['where it stands', 'Ready for implementation', 'Notes'],
    ['where it stands', '*Pending implementation*', 'Notes'],
    ['where it stands', 'Testing pending', 'Notes'],
    ['what is to come', '*Changes will be documented once complete*', 'Notes'],
    ['of what kind it is', '**Type**: Bug fix', 'Notes'],
    ['of what kind it is', '**Work type**: bug fix', 'Notes'],
    ['a restriction', 'Only the implementation was simplified', 'Notes'],
    ['what is left, as a field', 'What was not completed: all planned work is done', 'Notes'],
    ['a judgement', 'Simple to implement and test', 'Notes'],
    ['what is possible', 'Can be improved incrementally', 'Notes'],
    ['a contrast', 'An infrastructure issue, not a bug', 'Notes'],
    ['a principle', 'Comprehensive testing ensures stability', 'Notes'],
    ['a comparison', 'Small steps are better than fixing all issues', 'Notes'],
    ['a restriction', 'All changes were corrections only', 'Notes'],
    ['a folder', 'Then moved to done/', 'Notes'],
  ])('%s: `%s`', async (_what, line, heading) => {
    const content = line.startsWith('#') || line.startsWith('**L') ? line : `- ${line}`
    expect(await vagueIn(content, {heading})).toEqual([])
  })

  test('a state behind a mark in a cell', async () => {
    expect(await vagueIn('| What | Now |\n| --- | --- |\n| Pool | ✅ (after fix) |')).toEqual([])
  })

  test('but what is left is judged, and so is what stands below other leads', async () => {
    const left = {heading: 'Remaining'}
    expect(await vagueIn('- Bug fixes', left)).toEqual(['Bug fixes'])
    expect(await vagueIn('**Today**:\n\n- Bug fixes')).toEqual(['Bug fixes'])
  })
})

test('names at most four words', async () => {
  const note = async (line: string) => (await lintText(session(`- ${line}`), only))[0]?.note
  expect(await note('Fixes and fixes')).toMatch(/^`fixes` says nothing/i)
  expect(await note('Fixes, changes, updates, improvements and tweaks')).toMatch(
    /^(?:`\w+`, ){3}and `\w+` say nothing/,
  )
})

test('says of the vague text itself what is expected', async () => {
  expect(await findingsIn(session('- ✅ Fixed stuff'), only)).toEqual([
    '8:5-8:16 "Fixed stuff" Unexpected vague text `Fixed stuff`, expected the fix and its place, such as a file, a symptom, or an error',
  ])
})

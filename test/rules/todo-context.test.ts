import {expect, test} from 'vitest'
import {findingsIn, lintText} from '../lint-text.ts'

const only = 'todo-context'

test("DON'T: Leave TODO items without priority or context", async () => {
  expect(
    await findingsIn(session('- TODO\n- [ ] Tests\n- [ ] (HIGH) Tests\n- TODO: `parse.ts`'), {
      only,
    }),
  ).toEqual([
    '8:3-8:7 "TODO" Unexpected open item `TODO` without context, expected a priority or a starting point',
    '9:7-9:12 "Tests" Unexpected open item `Tests` without context, expected a priority or a starting point',
  ])
})

test.each([
  '- [ ] Deployment',
  '- TODO: tests',
  'FIXME',
  '- [ ] Code review',
  '- ☐ Refactoring',
  'Ideas for this week\n\n- [ ] Tests',
  'Other ideas that came up while the parser was being written, none of which anybody has had the time to look into while the index was moved:\n\n- [ ] Tests',
])('`%s` says neither how soon nor what', async (line) => {
  expect(await lintText(session(line), {only})).toHaveLength(1)
})

test.each([
  '- [x] Tests',
  '- [ ] P1 tests',
  '- [ ] Tests (low)',
  '- [ ] 🔴 Tests',
  '- [ ] Tests !!',
  '- [ ] Tests of the parser',
  '- [ ] MFA support',
  '- [ ] 12 tests',
  '- [ ] Deploy fix to production',
  '- [ ] Kubernetes',
  '- [ ] `npm test`',
  '- [ ] [Tests](https://example.com)',
  '- [ ] Tests\n  - [ ] of the parser (low)',
  '- [ ]',
  '- [ ] [description]',
  '1. [ ] Tests',
  '- TODO list of the parser',
  '- TODO.md is up to date',
  '- Added a TODO in the tests',
  '- Today: tests',
  '- [ ] 테스트',
  '- [ ] 测试',
  '- [ ] テスト',
  '- [ ] Тесты',
  '- [ ] Pruebas',
  '**This week**:\n\n- [ ] Tests',
  '**This week**\n\n- [ ] Tests',
  '- **Short-term**:\n  - [ ] Tests',
  '### Phase 2\n\n- [ ] Tests',
  '### High priority\n\n- [ ] Tests',
  '### Future considerations\n\n- [ ] Tests',
])('`%s` can be started on, or its turn is known', async (line) => {
  expect(await lintText(session(line), {only})).toEqual([])
})

test('what is vague is reported once', async () => {
  const findings = await lintText(session('- [ ] Fix stuff'))
  const onLine = findings.filter(({place}) => place.start.line === 8)
  expect(onLine.map(({ruleId}) => ruleId)).toEqual(['session-no-vague-text'])
})

function session(content: string): string {
  return `# Session State: Parser\n\n**Created**: 2026-02-18\n**Status**: in_progress\n\n## Not Yet Attempted\n\n${content}\n`
}

test('an item under a heading below the section is looked at once, with that heading', async () => {
  const text = session('- [ ] Tests\n\n### Later\n\n- [ ] Docs\n\n### Speed\n\n- [ ] Review')
  const findings = await lintText(text, {only})
  expect(findings.map(({place}) => place.start.line)).toEqual([8, 16])
})

test('quoted prompts may ask for anything', async () => {
  const text =
    '# Session: 2026-02-18\n**Date:** 2026-02-18\n**Started:** 10:00\n**Last Updated:** 11:00\n\n## Session Summary\n\n### Tasks\n\n- [ ] Tests\n'
  expect(await lintText(text, {only})).toEqual([])
  expect(await lintText(text.replace('Tasks', 'Next Steps'), {only})).toHaveLength(1)
})

test('the title gives no context, the headings below it do', async () => {
  const text = session('- [ ] Tests').replace('Parser', 'Phase 2')
  expect(await lintText(text, {only})).toHaveLength(1)
  const nested = session('### Phase 2\n\n#### Parser\n\n- [ ] Tests')
  expect(await lintText(nested, {only})).toEqual([])
})

test.each([
  ['- [ ] Tests\n\n  Those of the parser', 0],
  ['- [ ] Tests\n\n  ```sh\n  npm test\n  ```', 0],
  ['1. Parser\n   - [ ] Tests', 0],
  ['- Parser\n  - [ ] Tests', 1],
  ['- Parser\n  - [ ] Tests\n  - [x] Docs\n  - [ ] Review', 2],
  ['- TODO:', 1],
  ['- [x] TODO', 0],
  ['TODO: [description]', 0],
  ['TODO: tests (high)', 0],
  ['| TODO |\n| --- |\n| TODO |', 0],
])('in `%s` %i items lack context', async (content, count) => {
  expect(await lintText(session(content), {only})).toHaveLength(count)
})

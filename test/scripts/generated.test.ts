import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {agents} from '../../hooks/agents/index.ts'
import {generatedFiles} from '../../scripts/generated.ts'
import {writeTables} from '../../scripts/tables.ts'

const generated = await generatedFiles()

test.each([...generated])('%s is what the sources say', (path, text) => {
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  expect(committed, 'run `npm run build`').toBe(text)
})

test('every agent has settings to copy, and the README is looked at', () => {
  expect([...generated.keys()]).toEqual(
    expect.arrayContaining([
      'README.md',
      ...agents.map(({name}) => `hooks/templates/${name}.json`),
    ]),
  )
})

test("the plugin for Claude Code has the hooks of Claude Code's settings", () => {
  const commands = /"command": ".*"/g
  const plugin = JSON.parse(
    readFileSync('hooks/claude-plugin/hooks/hooks.json', 'utf8').replaceAll(
      commands,
      '"command": ""',
    ),
  )
  const settings = JSON.parse(
    (generated.get('hooks/templates/claude.json') ?? '').replaceAll(commands, '"command": ""'),
  )
  expect(plugin.hooks).toEqual(settings.hooks)
})

/** A document with a place for a table. */
const around = (name: string, content = '') =>
  `# A\n\n<!-- ${name} start -->\n${content}<!-- ${name} end -->\n\nB\n`

describe('tables', () => {
  test.each([
    ['agents', '| Codex | `codex` | `.codex/hooks.json` | `PostToolUse` | `Stop` |'],
    ['exit-codes', '| 1 | errors, or more warnings than --max-warnings |'],
    [
      'formats',
      '| `handoff` | written by a session-handoff skill for the agent that takes over | `# Handoff: …`, or three of its sections | `.claude/handoffs`, `.agent/handoffs` |',
    ],
    [
      'inputs',
      '| `fail-on` | The lowest severity that fails the check: `error`, `warning`, or `never`. | `error` |',
    ],
    [
      'managers',
      '| `husky` | `.husky`, the dependency `husky` | `.husky/pre-commit`, `.husky/pre-merge-commit` | `npx husky` |',
    ],
    [
      'managers',
      '| `git` | `.githooks`, `core.hooksPath` | `.githooks/pre-commit`, `.githooks/pre-merge-commit` | `git config core.hooksPath .githooks` |',
    ],
    ['options', '| `-o, --output-file <file>` | write the report to a file |'],
    ['options:init', '| `-y, --yes` | apply the plan without asking |'],
    ['options:new', '| `--today <YYYY-MM-DD>` | the day of the session; also SESSION_LINT_TODAY |'],
    ['outputs', '| `errors` | The number of errors. |'],
    [
      'rules',
      '| [`session-file-name`](rules/file-name.md) | a file name that does not match the format | warning |',
    ],
  ])('of %s have a row for each entry', async (name, row) => {
    const written = await writeTables(around(name), 'docs/x.md')
    expect(written.split('\n')).toContain(row)
    expect(written).toMatch(/^# A\n\n<!-- [\w:-]+ start -->\n\n\| .*\|\n\n<!-- .* -->\n\nB\n$/s)
    expect(await writeTables(around(name, 'old\n\n'), 'docs/x.md')).toBe(written)
    expect(await writeTables(written, 'docs/x.md')).toBe(written)
  })

  test('lead to the pages of rules from where the document is', async () => {
    expect(await writeTables(around('rules'), 'README.md')).toContain('](docs/rules/stale.md)')
    expect(await writeTables(around('rules'), 'docs/rules/README.md')).toContain('](stale.md)')
  })

  test('leave a document without comments as it is', async () => {
    const document = '# A\r\n\nThe comment `<!-- rules start -->` in a line\n'
    expect(await writeTables(document, 'x.md')).toBe(document)
  })

  test.each([
    ['<!-- rules start -->\n', 'x.md: expected `<!-- rules end -->`'],
    ['<!-- rules end -->\n', 'x.md: unexpected `<!-- rules end -->`'],
    ['<!-- rules start -->\n<!-- agents end -->\n', 'x.md: unexpected `<!-- agents end -->`'],
    ['<!-- rules start -->\n<!-- agents start -->\n', 'x.md: unexpected `<!-- agents start -->`'],
    [around('rule'), 'x.md: there is no table `rule`'],
    [around('options:old'), 'x.md: there is no table `options:old`'],
  ])('are refused in %j', async (document, message) => {
    await expect(writeTables(document, 'x.md')).rejects.toThrow(message)
  })
})

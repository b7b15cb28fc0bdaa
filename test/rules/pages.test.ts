import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {validateConfig} from '../../config/index.ts'
import {rules} from '../../rules/index.ts'
import {writeRulePage, writeRulesIndex} from '../../scripts/rule-pages.ts'
import {type Example, readPage, type StatedFinding} from '../examples/pages.ts'
import {type Way, type WayFinding, ways} from '../examples/ways.ts'

/** The headings of a page, in order, options aside. */
const headings = [
  '## Fix it',
  '## Turn it off',
  '## Why',
  '## What it checks',
  '## What it does not flag',
  '## Options',
  '## Examples',
  '### Incorrect',
  '### Correct',
  '## Related rules',
]

test('every rule has a page, and every page a rule', () => {
  const names = rules.map(({id}) => `${nameOf(id)}.md`)
  expect(readdirSync('docs/rules').filter((name) => name !== 'README.md')).toEqual(names.sort())
})

test('the index of the pages is what the rules and the pages say', () => {
  const index = writeRulesIndex((name) => readFileSync(`docs/rules/${name}.md`, 'utf8'))
  expect(index, 'run `npm run build`').toBe(readFileSync('docs/rules/README.md', 'utf8'))
})

// A rule without a page has failed above.
const described = rules.filter(({id}) => existsSync(`docs/rules/${nameOf(id)}.md`))

describe.each(described)('the page of $id', (rule) => {
  const page = readPage(nameOf(rule.id))

  test('says of the rule what the rule says of itself', () => {
    expect(writeRulePage(page.source, rule), 'run `npm run build`').toBe(page.source)
  })

  test('has the usual headings in the usual order', () => {
    const options = page.options.map(({name}) => `### \`${name}\``)
    expect(page.headings).toEqual([
      `# ${rule.id}`,
      ...headings.flatMap((heading) =>
        heading === '## Options' ? [heading, ...options] : heading,
      ),
    ])
  })

  test('shows a configuration for every option', async () => {
    expect(page.options.map(({name}) => name)).toEqual(Object.keys(rule.options))
    for (const {name, config} of page.options) {
      const value = parse(config)
      expect(validateConfig(value)).toEqual([])
      expect(value).toEqual({rules: {[rule.id]: [expect.any(String), {[name]: expect.anything()}]}})
    }
  })

  test('begins with a fix within the first screen', () => {
    const lines = page.source.split('\n')
    expect(lines.indexOf('## Fix it')).toBeLessThan(8)
    expect(lines.indexOf('## Turn it off')).toBeLessThan(
      rule.id === 'session-required-sections' ? 50 : 35,
    )
    expect(page.fix === undefined).toBe(rule.id === 'session-file-name')
  })

  test('shows a mistake and how it is fixed', async () => {
    if (!page.fix) return
    const {before, after} = page.fix
    for (const way of ways.filter(({can, tellsSeverity}) => can(before) && tellsSeverity)) {
      // What is not due yet is reported with less than the rule's severity, and may be left.
      const isDue = ({severity}: WayFinding) => severity === rule.severity
      expect((await ownFindings(way, before)).filter(isDue)).not.toEqual([])
      expect((await ownFindings(way, after)).filter(isDue)).toEqual([])
    }
  })

  test('names an example for each exception', () => {
    const texts = page.examples.flatMap(({kind, text, settings: {name = '', format = ''}}) =>
      kind === 'correct' ? [text, name, format] : [],
    )
    expect(page.exceptions).not.toEqual([])
    for (const {text, inputs} of page.exceptions) {
      const shown = inputs.filter((input) => texts.some((one) => one.includes(input)))
      expect(shown, text).not.toEqual([])
    }
  })

  test('tells how to turn the rule off', async () => {
    const [example] = page.examples.filter(({kind}) => kind === 'incorrect')
    if (!example) throw new Error('There is no example')
    const [, comment = ''] = /For the file, put `([^`]+)`/.exec(page.source) ?? []
    const text = `${comment}\n\n${example.text}`
    for (const way of ways.filter(({can}) => can(example))) {
      if (way.tellsSeverity) expect(await ownFindings(way, {...example, text})).toEqual([])
    }
  })

  test('shows incorrect and correct files', () => {
    expect(new Set(page.examples.map(({kind}) => kind))).toEqual(new Set(['incorrect', 'correct']))
  })

  const shownExamples = page.fix ? [page.fix.before, ...page.examples] : page.examples

  test.each(shownExamples)('says above line $line what the file is called and how it is linted', ({
    prose,
    settings,
  }) => {
    for (const value of Object.values(settings)) {
      expect(prose).toContain(`\`${typeof value === 'string' ? value : JSON.stringify(value)}\``)
    }
  })

  for (const way of ways) {
    test.each(
      page.examples.filter(way.can),
    )(`is right on line $line: ${way.name}`, async (example) => {
      const own = await ownFindings(way, example)
      const severity = way.tellsSeverity ? rule.severity : undefined
      expect(own.map((finding) => shown(finding, severity)).sort()).toEqual(
        example.findings.map((finding) => shown(finding, severity)).sort(),
      )
      for (const finding of own) expectOffsets(finding, example)
    })
  }

  async function ownFindings(way: Way, example: Example): Promise<readonly WayFinding[]> {
    const findings = await way.run(rule, example)
    return findings.filter(({ruleId}) => ruleId === rule.id)
  }
})

function nameOf(id: string): string {
  return id.replace(/^session-/, '')
}

/** A finding in one text; with its severity when it is not `usual`, the rule's own. */
function shown(
  {place, message, expected, severity}: StatedFinding,
  usual: string | undefined,
): string {
  const other = usual !== undefined && severity !== undefined && severity !== usual
  return [`${place}: ${message}`, ...expected, ...(other ? [severity] : [])].join('\n')
}

/** Lines and columns, counted here by themselves, must be about the same characters as offsets. */
function expectOffsets({place, offsets}: WayFinding, {text}: Example): void {
  const [start, end] = place.split('-').map((point) => {
    const [line = 0, column = 0] = point.split(':').map(Number)
    const before = text.split('\n').slice(0, line - 1)
    return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
  })
  expect(text.slice(...offsets)).toBe(text.slice(start, end))
  expect(offsets).toEqual([start, end])
}

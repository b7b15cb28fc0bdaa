import {existsSync, readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import type {OptionSchema, Rule} from '../../rules/rule.ts'
import {type Example, type Page, readPage, type StatedFinding} from '../examples/pages.ts'
import {type WayFinding, ways} from '../examples/ways.ts'

/** The headings of a page, in order. */
const headings = [
  '## Background',
  '## Rule details',
  '### Incorrect',
  '### Correct',
  '## Options',
  '## When not to use it',
  '## Prior art',
]

test('every rule has a page, and every page a rule', () => {
  const names = rules.map(({id}) => `${nameOf(id)}.md`)
  expect(readdirSync('docs/rules').filter((name) => name !== 'README.md')).toEqual(names.sort())
})

// A rule without a page has failed above.
const described = rules.filter(({id}) => existsSync(`docs/rules/${nameOf(id)}.md`))

describe.each(described)('the page of $id', (rule) => {
  const page = readPage(nameOf(rule.id))

  test('begins with what the rule says of itself', () => {
    expect(page.title).toBe(rule.id)
    expect(page.introduction.slice(0, 2)).toEqual([
      `${rule.description.charAt(0).toUpperCase()}${rule.description.slice(1)}.`,
      `Severity: ${rule.severity}${rule.severity === 'warning' ? ', an error in the `strict` preset' : ''}.`,
    ])
  })

  test('has the usual headings in the usual order', () => {
    expect(page.headings).toEqual(headings)
  })

  test('lists every option with its default', () => {
    expect(page.options).toEqual(optionsOf(rule))
  })

  test('shows incorrect and correct files', () => {
    expect(new Set(page.examples.map(({kind}) => kind))).toEqual(new Set(['incorrect', 'correct']))
  })

  test.each(page.examples)('says above line $line what the file is called and how it is linted', ({
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
      const findings = await way.run(rule, example)
      const own = findings.filter(({ruleId}) => ruleId === rule.id)
      const severity = way.tellsSeverity ? rule.severity : undefined
      expect(own.map((finding) => shown(finding, severity)).sort()).toEqual(
        example.findings.map((finding) => shown(finding, severity)).sort(),
      )
      for (const finding of own) expectOffsets(finding, example)
    })
  }
})

function nameOf(id: string): string {
  return id.replace(/^session-/, '')
}

function optionsOf({options, defaults}: Rule): Page['options'] {
  const schemas: Readonly<Record<string, OptionSchema>> = {...options}
  return Object.entries(schemas).map(([name, {description}]) => ({
    name,
    default: JSON.stringify(Reflect.get(defaults, name)),
    description,
  }))
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

import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {configSchema, validateConfig} from '../../config/index.ts'
import type {JsonSchema} from '../../config/schema.ts'

const page = readFileSync('docs/configuration.md', 'utf8')
const {properties = {}, definitions = {}} = configSchema()
const format = definitions.format

test('the page on the configuration has a heading for each key, in the order of the schema', () => {
  const headings = [...page.matchAll(/^## `(\w+)`$/gm)].map(([, name]) => name)
  expect(headings).toEqual(Object.keys(properties).filter((name) => name !== '$schema'))
})

test.each([
  ['A format', format],
  ['A field', itemsOf('fields')],
  ['A section', itemsOf('sections')],
  ['A type', definitions.format?.properties?.types?.additionalProperties],
])('lists every key of what is described after "%s has:"', (start, schema) => {
  const [, table = ''] = page.split(`\n${start} has:\n\n`)
  const [rows = ''] = table.split('\n\n')
  const keys = [...rows.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key ?? '')
  const known = typeof schema === 'object' ? Object.keys(schema.properties ?? {}) : []
  expect(keys.toSorted()).toEqual(known.toSorted())
})

test('names every role', () => {
  const roles = itemsOf('sections')?.properties?.role?.enum ?? []
  const [, row = ''] = /^\| `role` \|(.*)\|$/m.exec(page) ?? []
  const named = [...row.matchAll(/`(\w+)`/g)].map(([, role]) => role)
  expect(named).toEqual(roles)
})

test('shows only configurations that are valid', () => {
  const blocks = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => text)
  expect(blocks.length).toBeGreaterThan(2)
  for (const block of blocks) expect(validateConfig(parse(block))).toEqual([])
})

function itemsOf(key: 'fields' | 'sections'): JsonSchema | undefined {
  return format?.properties?.[key]?.items as JsonSchema | undefined
}

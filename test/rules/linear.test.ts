import {describe, expect, test} from 'vitest'
import {loadParser} from '../../lint/parser.ts'
import {rules} from '../../rules/index.ts'
import type {Finding} from '../../rules/rule.ts'
import {expectLinear, measureGrowths} from '../work/expect-linear.ts'
import {allNearMisses, grow, prepareRule} from './near-miss.ts'

/** Large enough for the place of the hit to be one of many. */
const short = 3000

const nearMisses = await allNearMisses()
const growths = await measureGrowths(import.meta.resolve('./linear.work.ts'))
const parse = await loadParser()

test('every rule has a text that is hard for it', () => {
  expect(Object.keys(nearMisses).sort()).toEqual(rules.map(({id}) => id).sort())
})

describe.each(rules)('$id', (rule) => {
  test.each(Object.entries(nearMisses[rule.id] ?? {}))('looks at %s', async (_name, nearMiss) => {
    const {lead, text} = grow(nearMiss, short)
    const {hit, hitAt, finds} = nearMiss
    const other = hitAt === 'start' ? lead + hit + text.slice(lead.length) : text + hit
    const count = (findings: readonly Finding[]) =>
      findings.filter(({message}) => message.includes(finds)).length
    const before = count((await prepareRule(rule, nearMiss, text, parse))())
    expect(count((await prepareRule(rule, nearMiss, other, parse))())).not.toBe(before)
  })
})

test.each(growths)('the work for each character does not grow with the text: $name', expectLinear)

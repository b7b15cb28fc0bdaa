import {expect, test} from 'vitest'
import {closestRule, ruleNamed} from '../../rules/names.ts'

test('a rule is known by its id, with or without the prefix', () => {
  expect(ruleNamed('session-dates')?.id).toBe('session-dates')
  expect(ruleNamed('dates')?.id).toBe('session-dates')
  expect(ruleNamed('date')).toBeUndefined()
})

test.each([
  ['session-date', 'session-dates'],
  ['no-secret', 'session-no-secrets'],
  ['sesion-status-value', 'session-status-value'],
])('`%s` probably means `%s`', (name, id) => {
  expect(closestRule(name)).toBe(id)
})

test('a name that is like no other means none', () => {
  expect(closestRule('spelling')).toBeUndefined()
})

import {expect, test} from 'vitest'
import {withSecretFinder} from '../../lint/secret-finder.ts'
import {settings, today} from '../lint-text.ts'

const suspicious = '//registry.npmjs.org/:_authToken=npm_x\n'

test('secrets can be looked for in a text that may hold one', async () => {
  const context = await withSecretFinder(suspicious, settings, {today})
  expect(context).toEqual({today, findSecrets: expect.any(Function)})
})

test('nothing is loaded for another text, or when the rule is off', () => {
  const context = {today}
  const rules = new Map([...settings.rules].filter(([id]) => id !== 'session-no-secrets'))
  expect(withSecretFinder('one line\n', settings, context)).toBe(context)
  expect(withSecretFinder(suspicious, {...settings, rules}, context)).toBe(context)
})

test('a finder that is there already stays', () => {
  const context = {today, findSecrets: () => []}
  expect(withSecretFinder(suspicious, settings, context)).toBe(context)
})

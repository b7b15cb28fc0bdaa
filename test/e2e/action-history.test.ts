import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {configName, good, builtAction as main, Scenario, session} from '../action/scenario.ts'

const config = JSON.stringify({
  rules: {...Object.fromEntries(rules.map(({id}) => [id, 'off'])), 'session-stale': 'warn'},
})

/** The Action goes by the clock, so the commits of this test do, too. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

test('session-stale knows the history as far as it is checked out', async () => {
  const text = good.replace(/^(\*\*Updated\*\*: ).*$/m, `$1${daysAgo(60)}`)
  const scenario = await Scenario.start(main, {[configName]: config, [session]: text})
  scenario.repository.date = `${daysAgo(30)}T12:00:00Z`
  scenario.push({[session]: `${text}\n- More\n`})
  const whole = await scenario.run({depth: 0})
  expect(whole.commands).toMatchObject([
    {name: 'warning', properties: {title: 'session-stale', file: session, line: '4'}},
  ])
  expect(whole.commands[0]?.data).toContain(
    `Unexpected update on \`${daysAgo(60)}\`, expected \`${daysAgo(30)}\`, the day of the last change`,
  )
  expect(whole.code).toBe(0)
  expect((await scenario.run()).commands).toEqual([])
})

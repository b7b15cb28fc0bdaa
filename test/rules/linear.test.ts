import {describe, expect, test} from 'vitest'
import {loadParser} from '../../lint/parser.ts'
import {readSessionFile, runRule} from '../../lint/run-rules.ts'
import {withSecretFinder} from '../../lint/secret-finder.ts'
import {rules} from '../../rules/index.ts'
import type {Finding, Rule} from '../../rules/rule.ts'
import {looksSecret} from '../../rules/secrets/suspicious.ts'
import {readSession} from '../../session/index.ts'
import {growthOf} from '../growth.ts'
import {settings, today} from '../lint-text.ts'
import {type NearMiss, nearMisses} from './near-misses.ts'

/** How many times the time per character may grow from 10 KB to 1 MB. */
const most = 2

/** Large enough for the place of the hit to be one of many. */
const short = 3000

test('every rule has a text that is hard for it', () => {
  expect(Object.keys(nearMisses).sort()).toEqual(rules.map(({id}) => id).sort())
})

describe.each(rules)('$id', (rule) => {
  describe.each(Object.entries(nearMisses[rule.id] ?? {}))('%s', (_name, nearMiss) => {
    test('the rule looks there', async () => {
      const {lead, text} = grown(nearMiss, short)
      const {hit, hitAt, finds} = nearMiss
      const other = hitAt === 'start' ? lead + hit + text.slice(lead.length) : text + hit
      const count = (findings: readonly Finding[]) =>
        findings.filter(({message}) => message.includes(finds)).length
      const before = count((await prepare(rule, nearMiss, text))()())
      expect(count((await prepare(rule, nearMiss, other))()())).not.toBe(before)
    })

    test('time per character does not grow with the text', {
      timeout: 120_000,
      retry: 2,
    }, async () => {
      const make = (size: number) => grown(nearMiss, size).text
      const growth = await growthOf(make, (text) => prepare(rule, nearMiss, text), most)
      expect(growth).toBeLessThanOrEqual(most)
    })
  })
})

describe('the look whether a text could hold secrets', () => {
  test.each(Object.entries(nearMisses['session-no-secrets'] ?? {}))(
    '%s',
    {timeout: 120_000, retry: 2},
    async (_name, nearMiss) => {
      // What is suspicious stands at the end, so all of the text is looked at.
      const make = (size: number) => grown(nearMiss, size).text
      const growth = await growthOf(make, async (text) => () => () => looksSecret(text), most)
      expect(growth).toBeLessThanOrEqual(most)
    },
  )
})

/** As many pieces as it takes to make `size` characters, between the lead and the tail. */
function grown({lead = '', piece, tail = ''}: NearMiss, size: number) {
  const start = typeof lead === 'string' ? lead : lead(size)
  const pieces = [start]
  for (let length = start.length, index = 0; length < size; index++) {
    const next = typeof piece === 'string' ? piece : piece(index)
    pieces.push(next)
    length += next.length
  }
  return {lead: start, text: pieces.join('') + tail}
}

/**
 * Reads a text once, and as a session anew for each run: what rules have found out about a session
 * is kept in it, and so are a rule's options, for which one of them keeps the words that it knows.
 */
async function prepare(
  rule: Rule,
  {context, path, inPath}: NearMiss,
  given: string,
): Promise<() => () => readonly Finding[]> {
  const text = inPath ? fitting : given
  const tree = (await loadParser())(text)
  const complete = await withSecretFinder(text, settings, {today, ...context})
  return () => {
    const session = readSession(tree, text)
    const file = readSessionFile(session, inPath ? given : path, settings, complete)
    const own = {severity: rule.severity, options: {...rule.defaults}}
    return () => {
      const findings: Finding[] = []
      runRule(rule, file, own, false, findings)
      return findings
    }
  }
}

/** A file whose name is looked at. */
const fitting = '# Session State: x\n\n**Created**: 2026-03-02\n**Status**: in_progress\n'

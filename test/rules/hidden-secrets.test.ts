import {generateKeyPairSync} from 'node:crypto'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {lintText} from '../lint-text.ts'

/** How much of a secret gives it away: quotations are cut, so less can be left at their end. */
const enough = 12

/** No message has these letters in this order. */
const letter = fc.constantFrom(...'JKQVXZjkqvxz2345679')

interface Secret {
  /** What is written in all places. */
  readonly text: string
  /** What no message may show. */
  readonly hidden: string
  /** What the note holds besides. */
  readonly code?: string
}

/** Passwords in addresses; what has few characters of its own is taken for an example. */
const passwords = fc
  .tuple(fc.constant('J2Xq'), fc.string({unit: letter, maxLength: 196}))
  .map((parts) => parts.join(''))
  .filter((password) => new Set(password).size >= 5 || password.length <= 12)
  .map((hidden): Secret => ({text: `postgres://app:${hidden}@db.acme.io:5432/x`, hidden}))

const tokens = fc
  .uniqueArray(letter, {minLength: 18, maxLength: 18})
  .map((letters) => `ghp_${letters.join('').repeat(2)}`)
  .map((hidden): Secret => ({text: hidden, hidden}))

const {privateKey} = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
  publicKeyEncoding: {type: 'spki', format: 'pem'},
})
/** Each line of a private key is secret, also where the others are not. */
const keyLines = fc
  .constantFrom(...privateKey.trim().split('\n').slice(1, -1))
  .map((hidden): Secret => ({text: hidden, hidden, code: `\`\`\`\n${privateKey}\`\`\`\n`}))

/** A key on one line; the marks around it are no secret. */
const keysOnOneLine = fc.constantFrom('', ' ', '\\n').map((between): Secret => {
  const lines = privateKey.trim().split('\n')
  return {text: lines.join(between), hidden: lines.slice(1, -1).join(between)}
})

/** What stands before it moves it to where quotations are cut. */
const before = fc.oneof(
  fc.constantFrom('', 'tried ', 'TODO: ', '[x] ', '**Status**: '),
  fc.nat(70).map((length) => `${'a b '.repeat(18).slice(0, length)} `),
)

/** Where a text can stand, by the rules that quote it there. */
const places: readonly ((text: string) => string)[] = [
  (text) => `# ${text}\n`,
  (text) => `**Created**: ${text}\n`,
  (text) => `**Status**: ${text}\n`,
  (text) => `**Session Thread**: ${text}\n`,
  (text) => `${text}\n`,
  ...['##', '###'].map((marks) => (text: string) => `${marks} ${text}\n\n${marks} ${text}\n`),
  ...[
    'What We Know',
    'Successful Approaches',
    'Failed Approaches',
    'Not Yet Attempted',
    'Next Steps',
    'Key Decisions',
    'Known Issues',
    'Blockers',
    'Session Metrics',
    'Risks',
    'Session Continuity',
  ].flatMap((name) => [
    (text: string) => `## ${name}\n\n- ${text}\n`,
    (text: string) => `## ${name}\n\n- [ ] **${text}**\n  - **Time spent**: ${text}\n`,
    (text: string) => `## ${name}\n\n${text}\n\n### ${text}\n\n- a\n`,
    (text: string) => `## ${name}\n\n| a | b |\n| --- | --- |\n| ${text} | ${text} |\n`,
    (text: string) => `## ${name}\n\n\`\`\`\n${text}\n\`\`\`\n\n- \`${text}\`\n`,
  ]),
]

function noteOf(parts: readonly string[]): string {
  return ['# Session State: x', '**Created**: 2026-03-02', '**Status**: completed', ...parts].join(
    '\n\n',
  )
}

const lintOptions = {path: '.claude/sessions/2026-03-02-x.tmp'}

test('no message of any rule shows a secret, however long it is and wherever it stands', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({weight: 3, arbitrary: passwords}, tokens, keyLines, keysOnOneLine),
      before,
      fc.subarray([...places], {minLength: 1, maxLength: 6}),
      async ({text, hidden, code = ''}, lead, where) => {
        const note = noteOf([...where.map((place) => place(lead + text)), code])
        const findings = await lintText(note, lintOptions)
        expect(findings.some(({sensitive}) => sensitive)).toBe(true)
        const shown = findings.flatMap(({message, note, expected}) => [message, note, ...expected])
        for (let from = 0; from === 0 || from + enough <= hidden.length; from++) {
          expect(shown.join('\n')).not.toContain(hidden.slice(from, from + enough))
        }
      },
    ),
    {seed: 20260302, numRuns: 200},
  )
})

test('rules quote what stands there', async () => {
  const quoting = new Set<string>()
  for (const lead of ['', 'TODO: ', 'fixed ', '[', '2027-01-01 ']) {
    for (const place of places) {
      const note = noteOf([place(`${lead}Qvxzjk`), place(`${lead}Qvxzjk`)])
      for (const {ruleId, message} of await lintText(note, lintOptions)) {
        if (message.includes('Qvxzjk')) quoting.add(ruleId)
      }
    }
  }
  expect([...quoting]).toEqual(
    expect.arrayContaining([
      'session-blocker-details',
      'session-dates',
      'session-decision-rationale',
      'session-failed-approach-reason',
      'session-known-issue-details',
      'session-single-topic',
      'session-status-value',
      'session-successful-approach-evidence',
      'session-time-spent',
    ]),
  )
})

import {generateKeyPairSync} from 'node:crypto'
import {remark} from 'remark'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {lint} from '../../lint/lint.ts'
import remarkLintSession from '../../remark/index.ts'
import {reporters} from '../../report/index.ts'
import {plainTerminal} from '../../report/terminal.ts'
import {looksSecret} from '../../rules/secrets/suspicious.ts'
import {findingsIn, lintText, settings, today} from '../lint-text.ts'
import {hexadecimal, noise} from './secrets/noise.ts'

const jwt = ['{"alg":"HS256"}', '{"sub":"u-83"}', noise(43)]
  .map((part, index) => (index < 2 ? Buffer.from(part).toString('base64url') : part))
  .join('.')

const tokens: readonly (readonly [kind: string, token: string, masked: string])[] = [
  ['GitHub token', `ghp_${noise(36)}`, 'ghp_****'],
  ['GitHub token', `github_pat_${noise(82)}`, 'github_pat_****'],
  ['npm token', `npm_${noise(36)}`, 'npm_****'],
  ['AWS key', `AKIA${noise(16, 'QZ7XW3NV5TR2KM4P')}`, 'AKIA****'],
  ['Slack token', ['xoxb', '123456789012', '345678901234', noise(24)].join('-'), 'xoxb-****'],
  ['Anthropic key', `sk-ant-api03-${noise(93)}AA`, 'sk-ant-****'],
  ['OpenAI key', `sk-proj-${noise(80)}`, 'sk-proj-****'],
  ['Stripe key', `sk_live_${noise(24)}`, 'sk_live_****'],
  ['Google key', `AIza${noise(35)}`, 'AIza****'],
  ['GitLab token', `glpat-${noise(20)}`, 'glpat-****'],
  ['Hugging Face token', `hf_${noise(34, 'abcdefghijKLMNOPQ')}`, 'hf_****'],
  ['SendGrid key', `SG.${noise(22)}.${noise(43)}`, 'SG.****'],
  ['Telegram token', `123456789:AA${noise(33)}`, '****'],
  ['Telegram token', `123456789:AA${noise(10)}_${noise(22)}`, '****'],
  ['JSON Web Token', jwt, 'eyJ****'],
  [
    '1Password token',
    `ops_${Buffer.from(`{"key":"${noise(90)}"}`).toString('base64')}`,
    'ops_****',
  ],
  ['Cloudflare token', `cfut_${noise(40)}${noise(8, hexadecimal)}`, 'cfut_****'],
  ['Databricks token', `dapi${noise(32, hexadecimal)}`, '****'],
  ['Docker token', `dckr_pat_${noise(27)}`, 'dckr_pat_****'],
  ['Figma token', `figd_${noise(40)}`, 'figd_****'],
  ['Grafana token', `glsa_${noise(32)}_${noise(8, hexadecimal)}`, 'glsa_****'],
  ['Groq key', `gsk_${noise(52)}`, 'gsk_****'],
  ['Vault token', `hvs.${noise(90)}`, '****'],
  ['Linear key', `lin_api_${noise(32)}`, 'lin_api_****'],
  ['Notion token', `ntn_${noise(11, '0123456789')}${noise(35)}`, 'ntn_****'],
  ['OpenRouter key', `sk-or-v1-${noise(64, hexadecimal)}`, 'sk-or-****'],
  ['Shopify token', `shpat_${noise(32)}`, 'shpat_****'],
  ['Tailscale key', `tskey-auth-${noise(12)}-${noise(30)}`, 'tskey-****'],
  ['Vercel token', `vcp_${noise(24)}`, 'vcp_****'],
  ['xAI key', `xai-${noise(80)}`, 'xai-****'],
]

test.each(tokens)('finds a %s and masks it: %$', async (kind, token, masked) => {
  const from = '- Set it to '.length + 1
  expect(await findingsIn(`- Set it to ${token} now\n`, {only: 'no-secrets'})).toEqual([
    `1:${from}-1:${from + token.length} ${JSON.stringify(token)} Unexpected ${kind} \`${masked}\`, expected a reference to where it is stored`,
  ])
})

test('finds the tokens of GitHub apps, old and new, among what only starts like one', async () => {
  const old = `ghs_1_${noise(34)}`
  const app = `ghs_12_${noise(20)}.${noise(30)}.${noise(40)}`
  const near = [
    'ghs_1_',
    'ghs_1_ghs_2_',
    'ghs_1_a.',
    'ghs_1_a.b',
    'ghs_1_.b.c',
    `ghs_1_a.b.${'c-'.repeat(501)}`,
  ]
  const text = [...near, old, ...near, app, ...near].map((token) => `- ${token}\n`).join('')
  const findings = await lintText(text, {only: 'no-secrets'})
  expect(findings.map(({place}) => text.slice(place.start.offset, place.end.offset))).toEqual([
    old,
    app,
  ])
})

test('finds an AWS secret and an npm token by their names', async () => {
  for (const name of [
    'aws_secret_access_key = ',
    'AWS_SECRET_ACCESS_KEY=',
    '//registry.npmjs.org/:_authToken=',
  ]) {
    const findings = await lintText(`- ${name}${noise(40)}\n`, {only: 'no-secrets'})
    expect(findings.map(({place}) => place.start.column)).toEqual([3 + name.length])
  }
})

test('finds a private key as a whole', async () => {
  const {privateKey} = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
    publicKeyEncoding: {type: 'spki', format: 'pem'},
  })
  const key = privateKey.trim()
  const findings = await lintText(`# Notes\n\n\`\`\`\n${key}\n\`\`\`\n`, {only: 'no-secrets'})
  expect(findings.map(({message, place}) => [message, place.start.line])).toEqual([
    [
      'Unexpected private key `-----BEGIN PRIVATE KEY-----****`, expected a reference to where it is stored',
      4,
    ],
  ])
  expect(findings[0]?.place.end.line).toBe(3 + key.split('\n').length)
})

test('finds a password in an address, and only the password', async () => {
  expect(
    await findingsIn('- postgres://app:b7Xq29-fLm@db.acme.io:5432/app\n', {only: 'no-secrets'}),
  ).toEqual([
    '1:18-1:28 "b7Xq29-fLm" Unexpected password in an address `****`, expected a reference to where it is stored',
  ])
})

test.each([
  'postgres://user:password@localhost/app',
  'postgres://postgres:postgres@db.acme.io/app',
  'postgres://app:b7Xq29-fLm@localhost:5432/app',
  'postgres://app:b7Xq29-fLm@db:5432/app',
  'postgres://app:$DB_PASSWORD@db.acme.io/app',
  'postgres://app:<password>@db.acme.io/app',
  'postgres://app:****@db.acme.io/app',
  'https://example.com/a:b@c',
  'ssh://git@github.com:22/a',
  '$TOKEN',
  '<token>',
  `ghp_${'x'.repeat(36)}`,
  'ghp_...',
  'sk-ant-your-key-here',
  `AKIAIOSFODNN7${'EXAMPLE'}`,
  '9f2c6e1ab34d5f60718293a4b5c6d7e8f9012345',
  '3f2b8c1e-7d4a-4e9b-8c2d-1a2b3c4d5e6f',
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
])('lets `%s` pass', async (text) => {
  expect(await findingsIn(`- ${text}\n`, {only: 'no-secrets'})).toEqual([])
})

test('what only looks like a JSON Web Token is none', async () => {
  // A part of this length is no base64.
  const text = `- eyJ${'a'.repeat(10)}.eyJ${'b'.repeat(10)}.${'c'.repeat(16)}\n`
  expect(await findingsIn(text, {only: 'no-secrets'})).toEqual([])
})

test('nothing is loaded for a text without anything suspicious', () => {
  const text =
    'Moved `src/task-runner/some-very-long-file-name.test.ts`, commit 9f2c6e1ab34d5f60718293a4b5c6d7e8f9012345. '
  expect(looksSecret(text.repeat(100))).toBe(false)
})

test.each(tokens)('a %s is suspicious wherever it stands: %$', (_kind, token) => {
  for (let before = 0; before < 45; before++)
    expect(looksSecret(`${' '.repeat(before)}${token}`)).toBe(true)
})

test('no report and no message of any rule shows the secret', async () => {
  const token = `ghp_${noise(36)}`
  const text = `# Session State: Notes\n\n**Created**: 2026-02-18\n**Status**: ${token}\n\n## Failed Approaches\n\n- ${token} ${token}\n`
  const result = await lint(text, {
    path: '.claude/sessions/2026-02-18-notes.md',
    settings,
    context: {today},
  })
  expect(result.findings.filter(({sensitive}) => sensitive)).toHaveLength(3)
  expect(JSON.stringify(result.findings)).not.toContain(token.slice(0, 12))
  for (const make of Object.values(reporters)) {
    const reporter = make({cwd: '/', terminal: plainTerminal})
    const report = (await reporter.add(result)) + reporter.end({failed: 0, hidden: 0})
    expect(report).toContain('ghp_****')
    expect(report).not.toContain(token.slice(0, 12))
  }
})

test('remark waits for the detector only when it is needed', async () => {
  const path = '.claude/sessions/2026-02-18-notes.md'
  const processor = remark().use(remarkLintSession)
  const plain = new VFile({path, value: '# Notes\n'})
  processor.runSync(processor.parse(plain), plain)
  const file = new VFile({path, value: `# Notes\n\nSet it to ghp_${noise(36)}\n`})
  await processor.run(processor.parse(file), file)
  expect(file.messages.filter(({ruleId}) => ruleId === 'session-no-secrets')).toHaveLength(1)
})

test('a value that is allowed is none, and another still is', async () => {
  const text = '- amqp://app:b7Xq29-fLm@mq.acme.io\n- amqp://app:Vt3kw8-qPz@mq.acme.io\n'
  const findings = await findingsIn(text, {only: 'no-secrets', options: {allow: ['b7Xq29-fLm']}})
  expect(findings).toHaveLength(1)
  expect(findings[0]).toContain('2:14-2:24')
})

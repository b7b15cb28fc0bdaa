import {rules} from '@secretlint/secretlint-rule-preset-recommend'
import type {Secret} from '../rule.ts'
import {isDummy} from './connection.ts'
import {withoutNearMisses} from './near-misses.ts'
import {patterns} from './patterns.ts'

/**
 * Finds keys and tokens with secretlint's recommended rules, and a few patterns for what they miss.
 * Load it only for a text that may contain some.
 */
export function findSecrets(text: string): Secret[] {
  const found = [...findBySecretlint(text), ...findByPatterns(text)]
    .filter(({from, to}) => !isDummy(text.slice(from, to)))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.filter(({from, to}) => {
    if (from < end) return false
    end = to
    return true
  })
}

/** The names here of secretlint's rules; other rules are not run. */
const kinds: Readonly<Record<string, string>> = {
  '1password': '1Password token',
  anthropic: 'Anthropic key',
  aws: 'AWS key',
  cloudflare: 'Cloudflare token',
  databricks: 'Databricks token',
  docker: 'Docker token',
  figma: 'Figma token',
  github: 'GitHub token',
  gitlab: 'GitLab token',
  grafana: 'Grafana token',
  groq: 'Groq key',
  'hashicorp-vault': 'Vault token',
  huggingface: 'Hugging Face token',
  linear: 'Linear key',
  notion: 'Notion token',
  npm: 'npm token',
  openai: 'OpenAI key',
  privatekey: 'private key',
  sendgrid: 'SendGrid key',
  shopify: 'Shopify token',
  slack: 'Slack token',
  stripe: 'Stripe key',
  tailscale: 'Tailscale key',
  vercel: 'Vercel token',
}

/** Findings that are not secrets, or have an inexact place; patterns find the latter. */
const ignoredMessages: ReadonlySet<string> = new Set([
  'AWSAccountID',
  'AWSSecretAccessKey',
  'Npmrc_authToken',
])

interface SecretlintReport {
  readonly message: {readonly messageId: string}
  readonly range: readonly [number, number]
}

/** The rules are plain functions over a text; secretlint's own engine would read files, too. */
function findBySecretlint(text: string): Secret[] {
  const secrets: Secret[] = []
  const source = {
    content: withoutNearMisses(text),
    contentType: 'text',
    filePath: 'session.md',
    ext: '.md',
  }
  for (const rule of rules) {
    const kind = kinds[rule.meta.id.replace('@secretlint/secretlint-rule-', '')]
    if (kind === undefined || !('create' in rule)) continue
    const context = {
      createTranslator: () => (messageId: string) => ({messageId, message: ''}),
      report({message, range: [from, to]}: SecretlintReport) {
        if (ignoredMessages.has(message.messageId)) return
        secrets.push({from, to, kind})
      },
      ignore() {},
    }
    const create = rule.create as unknown as Create
    create(context, {}).file?.(source)
  }
  return secrets
}

type Create = (context: object, options: object) => {readonly file?: (source: object) => unknown}

function findByPatterns(text: string): Secret[] {
  const secrets: Secret[] = []
  for (const {kind, pattern} of patterns) {
    for (const match of text.matchAll(pattern)) {
      /* v8 ignore next -- each of the patterns has a group */
      const secret = match[1] ?? ''
      if (isExampleToken(kind, secret)) continue
      const from = match.index + match[0].indexOf(secret)
      secrets.push({from, to: from + secret.length, kind})
    }
  }
  return secrets
}

/** Tokens from documentation: of John Doe, number 1234567890, or that are none. */
function isExampleToken(kind: string, token: string): boolean {
  if (kind === 'AWS key') return /^[a-f\d]{40}$/.test(token)
  if (kind !== 'JSON Web Token') return false
  const [header = '', payload = ''] = token.split('.').map(decode)
  return !header.includes('"alg"') || /1234567890|John Doe|example/i.test(payload)
}

function decode(part: string): string {
  // Of what is no base64 it reads as much as there is.
  return Buffer.from(part, 'base64url').toString('latin1')
}

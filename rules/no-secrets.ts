import {defineRule, type Secret} from './rule.ts'
import {findPasswords} from './secrets/connection.ts'

export interface NoSecretsOptions {
  /** Values that are not secrets, such as those of a test. */
  readonly allow: readonly string[]
}

export const noSecrets = defineRule<NoSecretsOptions>({
  id: 'session-no-secrets',
  description: 'keys, tokens, passwords in connection strings',
  severity: 'error',
  why: 'Session files are committed and read by agents. Revoke the secret: removing it here does not remove it from the history.',
  options: {
    allow: {
      description: 'Values that are not secrets, such as those of a test.',
      type: 'array',
      items: {type: 'string'},
    },
  },
  defaults: {allow: []},
  check({session: {source}, context}, {allow}, report) {
    const {text} = source
    for (const {from, to, kind} of [
      ...findPasswords(text),
      ...(context.findSecrets?.(text) ?? []),
    ]) {
      const secret = text.slice(from, to)
      if (allow.includes(secret)) continue
      report({
        message: `Unexpected ${kind} \`${mask(secret, kind)}\`, expected a reference to where it is stored`,
        place: source.place(from, to),
        sensitive: true,
      })
    }
  },
})

/** The part of a secret that may be shown: the prefix that all of its kind share. */
function mask(secret: string, kind: Secret['kind']): string {
  if (kind === 'private key') return '-----BEGIN PRIVATE KEY-----****'
  const prefix = kind.startsWith('password')
    ? ''
    : (/^(?:[A-Za-z\d]{2,6}(?:_[a-z]{3,4})?[_-](?:(?:admin|ant|or|proj|svcacct)-)?|AKIA|ASIA|AIza|eyJ|SG\.)/.exec(
        secret,
      )?.[0] ?? '')
  return `${prefix}****`
}

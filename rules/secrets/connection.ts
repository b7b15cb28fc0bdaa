import type {Secret} from '../rule.ts'

/** Finds the passwords in addresses: `postgres://user:password@host`. */
export function findPasswords(text: string): Secret[] {
  const secrets: Secret[] = []
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    credentials.lastIndex = at + 3
    const match = credentials.exec(text)
    const {user = '', password = '', host = ''} = match?.groups ?? {}
    if (password === '' || isExample(user, password, host)) continue
    const from = at + 3 + user.length + 1
    secrets.push({from, to: from + password.length, kind: 'password in an address'})
  }
  return secrets
}

const credentials =
  /(?<user>[^\s:/?#@"'`<>]{0,100}):(?<password>[^\s/?#@"'`<>]{1,200})@(?<host>[^\s:/?#"'`<>()]{1,200})/y

/** Whether it only shows what such an address looks like, or is about the developer's machine. */
function isExample(user: string, password: string, host: string): boolean {
  return (
    password.toLowerCase() === user.toLowerCase() ||
    isDummy(password) ||
    examplePassword.test(password) ||
    !/[.:]/.test(host) ||
    exampleHost.test(host)
  )
}

const examplePassword =
  /^(?:(?:my|db|the)?[_-]?(?:pass(?:word|wd)?|passphrase|pw|pwd|secret|token|key|apikey|api_key)\d{0,3}|admin|changeit|default|foo|bar|guest|minioadmin|p|postgres|root|test(?:ing)?|user|x-oauth-basic)$/i

const exampleHost =
  /^(?:\[?::1|0\.0\.0\.0|127\.|10\.0\.|host\.docker\.internal|.*\.(?:example|internal|invalid|local|localhost|test)$|(?:.*\.)?example\.(?:com|net|org)|my-?host|.*\$)/i

/** Whether a value only stands in the place of a secret. */
export function isDummy(value: string): boolean {
  return (
    placeholders.test(value.slice(0, longestLooked)) ||
    new Set(value).size < Math.min(5, Math.ceil(value.length / 3)) ||
    isRow(value)
  )
}

const longestLooked = 300

const placeholders =
  /[*<>${}[\]%•…]|\.\.\.|x{4}|X{4}|0{6}|changeme|dummy|example|fake|hidden|masked|mock|placeholder|redacted|removed|sample|secret[-_]?here|your[-_]?/i

/** Whether the letters and digits only count up: `abcdef…`, `0123456…`. */
function isRow(value: string): boolean {
  let steps = 0
  for (let index = 1; index < value.length && index < longestLooked; index++) {
    if (value.charCodeAt(index) - value.charCodeAt(index - 1) === 1) steps++
  }
  return value.length >= 8 && steps * 2 > Math.min(value.length, longestLooked)
}

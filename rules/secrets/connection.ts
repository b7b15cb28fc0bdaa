import {keysOf} from '../../languages/phrases.ts'
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

/** Whether it is an example of such an address, or for the developer's machine. */
function isExample(user: string, password: string, host: string): boolean {
  return (
    password.toLowerCase() === user.toLowerCase() ||
    isDummy(password) ||
    isExamplePassword(password) ||
    !/[.:]/.test(host) ||
    exampleHosts.some((example) => example.test(host))
  )
}

/** `password`, `db_pass1`, `the-secret` */
function isExamplePassword(password: string): boolean {
  const text = password.toLowerCase()
  const name = /^(?:my|db|the)?[_-]?([a-z_]{2,12})\d{0,3}$/.exec(text)?.[1] ?? ''
  return passwords.has(text) || passwordNames.has(name)
}

const passwordNames = keysOf(({secrets}) => secrets.passwordNames)
const passwords = keysOf(({secrets}) => secrets.passwords)

/** Hosts that are this machine, on a private network, or reserved for examples (RFC 2606). */
const exampleHosts: readonly RegExp[] = [
  /^(?:\[?::1|0\.0\.0\.0|127\.|10\.0\.|host\.docker\.internal)/i,
  /\.(?:example|internal|invalid|local|localhost|test)$/i,
  /(?:^|\.)example\.(?:com|net|org)/i,
  /^my-?host/i,
  /\$/,
]

/** Whether a value is only a placeholder for a secret. */
export function isDummy(value: string): boolean {
  const start = value.slice(0, longestLooked).toLowerCase()
  return (
    placeholderMarks.test(start) ||
    placeholderParts.some((part) => start.includes(part)) ||
    new Set(value).size < Math.min(5, Math.ceil(value.length / 3)) ||
    isRow(value)
  )
}

const longestLooked = 300

const placeholderMarks = /[*<>${}[\]%•…]|\.\.\.|x{4}|0{6}/
const placeholderParts = [...keysOf(({secrets}) => secrets.placeholders)]

/** Whether the letters and digits only count up: `abcdef…`, `0123456…`. */
function isRow(value: string): boolean {
  const end = Math.min(value.length, longestLooked)
  let steps = 0
  for (let index = 1; index < end; index++) {
    if (value.charCodeAt(index) - value.charCodeAt(index - 1) === 1) steps++
  }
  return value.length >= 8 && steps * 2 > end
}

import {describe, expect, test} from 'vitest'
import {findSecrets} from '../../../rules/secrets/detector.ts'
import {hexadecimal, noise} from './noise.ts'

function found(text: string): readonly (readonly [kind: string, secret: string])[] {
  return findSecrets(text).map(({from, to, kind}) => [kind, text.slice(from, to)])
}

const npm = `npm_${noise(36)}`
const aws = `AKIA${noise(16, 'QZ7XW3NV5TR2KM4P')}`
const google = `AIza${noise(35)}`

test('secrets are found in the order of the text', () => {
  expect(found(`${google}, ${npm} and ${aws}`)).toEqual([
    ['Google key', google],
    ['npm token', npm],
    ['AWS key', aws],
  ])
})

test('of two secrets that start at one place the longer one is found, once', () => {
  expect(found(`_authToken=${npm}-more`)).toEqual([['npm token', `${npm}-more`]])
  expect(found(aws)).toEqual([['AWS key', aws]])
})

test('a secret may follow another without a space', () => {
  const key = (line: string) => `-----BEGIN PRIVATE KEY-----\nMI${line}\n-----END PRIVATE KEY-----`
  const keys = ['x', 'y'].map((end) => key(`${noise(120)}${end}`))
  expect(found(keys.join(''))).toEqual(keys.map((secret) => ['private key', secret]))
})

describe('no secret is', () => {
  test.each([
    ['the number of an account', 'aws_account_id = 1234-5678-9012'],
    ['the address of a page', 'https://app:b7Xq29-fLm@db.acme.io/x'],
    ['a placeholder', `ghp_${'x'.repeat(36)}`],
    ['a hash behind the name of a key', `access_key = ${noise(40, hexadecimal)}`],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([])
  })

  test.each([
    ['without an algorithm', '{"typ":"JWT"}', '{"sub":"u-83"}'],
    ['of John Doe', '{"alg":"HS256"}', '{"name":"John Doe"}'],
    ['of number 1234567890', '{"alg":"HS256"}', '{"sub":"1234567890"}'],
    ['of an example', '{"alg":"HS256"}', '{"iss":"Example"}'],
  ])('a JSON Web Token %s', (_name, ...parts) => {
    const text = [...parts.map((part) => Buffer.from(part).toString('base64url')), noise(43)]
    expect(found(text.join('.'))).toEqual([])
  })
})

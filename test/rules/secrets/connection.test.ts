import {describe, expect, test} from 'vitest'
import {findPasswords, isDummy} from '../../../rules/secrets/connection.ts'

function passwordsIn(text: string): string[] {
  return findPasswords(text).map(({from, to}) => text.slice(from, to))
}

describe('a password in an address', () => {
  test('is found with and without a user, and in each of several addresses', () => {
    expect(
      passwordsIn('postgres://app:hunter22zz@db.acme.io/x, redis://:qj7rwk92@cache.acme.io:6379'),
    ).toEqual(['hunter22zz', 'qj7rwk92'])
  })

  test.each([
    ['the name of the user', 'postgres://hunter22zz:Hunter22ZZ@db.acme.io'],
    ['a usual password', 'postgres://app:password@db.acme.io'],
    ['the name of a thing', 'postgres://app:db_pass1@db.acme.io'],
    ['a placeholder', 'postgres://app:<hunter22>@db.acme.io'],
    ['that of a host without a domain', 'postgres://app:hunter22zz@db'],
    ['that of this machine', 'postgres://app:hunter22zz@127.0.0.1'],
    ['that of a host for examples', 'postgres://app:hunter22zz@db.example.com'],
    ['that of a local network', 'postgres://app:hunter22zz@db.internal'],
    ['that of a variable', 'postgres://app:hunter22zz@$DB.io'],
  ])('is none when it is %s', (_name, text) => {
    expect(passwordsIn(text)).toEqual([])
  })

  test('has at most 200 characters, its user at most 100', () => {
    const password = (length: number) => 'qj7rwk92zx'.repeat(21).slice(0, length)
    expect(passwordsIn(`a://app:${password(200)}@db.acme.io`)).toEqual([password(200)])
    expect(passwordsIn(`a://app:${password(201)}@db.acme.io`)).toEqual([])
    expect(passwordsIn(`a://${'u'.repeat(100)}:hunter22zz@db.acme.io`)).toHaveLength(1)
    expect(passwordsIn(`a://${'u'.repeat(101)}:hunter22zz@db.acme.io`)).toEqual([])
  })
})

test('a password may only begin or end like a usual one', () => {
  for (const password of ['db_password123', 'mypassword', 'the-secret', 'api_key']) {
    expect(passwordsIn(`a://app:${password}@db.acme.io`)).toEqual([])
  }
  for (const password of ['db_password1234', 'qj7-password', 'password-qj7']) {
    expect(passwordsIn(`a://app:${password}@db.acme.io`)).toEqual([password])
  }
})

test('a password is found at the start of a text', () => {
  expect(passwordsIn('://app:hunter22zz@db.acme.io')).toEqual(['hunter22zz'])
})

describe('a value in the place of a secret', () => {
  test.each([
    'xxxx',
    'abc...def',
    '000000',
    '{key}',
    'a*b',
    'abcdefgh',
    '01234567',
    'aabbaabbaabb',
  ])('is %s', (value) => {
    expect(isDummy(value)).toBe(true)
  })

  test.each(['hunter22zz', 'xxx9', '00000q', 'abcdefg', 'abcd8wq1'])('is not %s', (value) => {
    expect(isDummy(value)).toBe(false)
  })

  test('is known by its first 300 characters', () => {
    const value = 'hunter22zz'.repeat(30)
    expect(isDummy(`${value.slice(0, 299)}<`)).toBe(true)
    expect(isDummy(`${value}<`)).toBe(false)
    expect(isDummy(`${value}${'abcdefgh'.repeat(100)}`)).toBe(false)
  })

  test('counts up in more than half of its first 300 characters', () => {
    const others = 'chunter22zz'.repeat(5)
    expect(isDummy(`${'ab'.repeat(150)}${others}`)).toBe(false)
    expect(isDummy(`abcd${'ab'.repeat(148)}${others}`)).toBe(true)
  })
})

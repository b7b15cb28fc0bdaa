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
})

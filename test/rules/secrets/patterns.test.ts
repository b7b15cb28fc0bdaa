import {describe, expect, test} from 'vitest'
import {patterns} from '../../../rules/secrets/patterns.ts'
import {hexadecimal, noise} from './noise.ts'

/** What the patterns take for a secret. */
function secretsIn(text: string): readonly (string | undefined)[] {
  return patterns.flatMap(({pattern}) => [...text.matchAll(pattern)].map(([, secret]) => secret))
}

const digits = '0123456789'
const payload = `eyJ${noise(10)}`
const signature = noise(16)

/** Each kind of secret, in as many characters as asked for where its length can differ. */
const kinds: readonly {
  readonly name: string
  readonly make: (length: number) => string
  readonly shortest: number
  readonly longest: number
}[] = [
  {
    name: 'an Anthropic key',
    make: (length) => `sk-ant-api03-${noise(length)}`,
    shortest: 40,
    longest: 200,
  },
  {
    name: 'the kind of an Anthropic key',
    make: (length) => `sk-ant-${'administrators'.slice(0, length)}01-${noise(40)}`,
    shortest: 2,
    longest: 6,
  },
  {
    name: 'the identity of an AWS key',
    make: (length) => `AKIA${noise(length, 'QZ7XW3NV5TR2KM4P')}`,
    shortest: 16,
    longest: 16,
  },
  {
    name: 'a Google key',
    make: (length) => `AIza${noise(length)}`,
    shortest: 35,
    longest: 35,
  },
  {
    name: 'the header of a JSON Web Token',
    make: (length) => `eyJ${noise(length)}.${payload}.${signature}`,
    shortest: 10,
    longest: 2000,
  },
  {
    name: 'the payload of a JSON Web Token',
    make: (length) => `${payload}.eyJ${noise(length)}.${signature}`,
    shortest: 10,
    longest: 4000,
  },
  {
    name: 'the signature of a JSON Web Token',
    make: (length) => `${payload}.${payload}.${noise(length)}`,
    shortest: 16,
    longest: 2000,
  },
  {
    name: 'an OpenAI key of a project',
    make: (length) => `sk-proj-${noise(length)}`,
    shortest: 40,
    longest: 200,
  },
  {
    name: 'an OpenAI key',
    make: (length) => `sk-${noise(length)}`,
    shortest: 40,
    longest: 64,
  },
  {
    name: 'an OpenRouter key',
    make: (length) => `sk-or-v1-${noise(length, hexadecimal)}`,
    shortest: 64,
    longest: 64,
  },
  {
    name: 'the bot of a Telegram token',
    make: (length) => `${noise(length, digits)}:AA${noise(33)}`,
    shortest: 8,
    longest: 10,
  },
  {
    name: 'the secret of a Telegram token',
    make: (length) => `123456789:AA${noise(length)}`,
    shortest: 33,
    longest: 33,
  },
  {
    name: 'an xAI key',
    make: (length) => `xai-${noise(length)}`,
    shortest: 60,
    longest: 100,
  },
]

describe.each(kinds)('$name', ({make, shortest, longest}) => {
  test(`has from ${shortest} to ${longest} characters`, () => {
    for (const length of [shortest, longest]) {
      expect(secretsIn(`Set (${make(length)}) now`)).toEqual([make(length)])
    }
    for (const length of [shortest - 1, longest + 1]) {
      expect(secretsIn(`Set (${make(length)}) now`)).toEqual([])
    }
  })

  test('stands by itself', () => {
    const secret = make(shortest)
    expect(secretsIn(secret)).toEqual([secret])
    expect(secretsIn(`A${secret}`)).toEqual([])
    expect(secretsIn(`${secret}A`)).not.toContain(secret)
  })
})

describe('an AWS secret', () => {
  const secret = noise(40)

  test.each([
    'access_key=',
    'AWS_SECRET_ACCESS_KEY = ',
    'secretAccessKey: ',
    '"SecretAccessKey": "',
    "'access_key' => '",
    '| access_key | `',
    'access_key\t|\t',
    `access_key${' '.repeat(9)}=${' '.repeat(9)}`,
  ])('is what `%s` names', (name) => {
    expect(secretsIn(`${name}${secret}\n`)).toEqual([secret])
  })

  test.each([
    'access-key=',
    'access_key ',
    'access_keys=',
    'access_key=(',
    `access_key${' '.repeat(10)}=`,
    `access_key=${' '.repeat(10)}`,
  ])('is not what stands behind `%s`', (name) => {
    expect(secretsIn(`${name}${secret}\n`)).toEqual([])
  })

  test('has 40 characters', () => {
    expect(secretsIn(`access_key=${noise(39)}`)).toEqual([])
    for (const more of ['a', '1', '/', '+', '=']) {
      expect(secretsIn(`access_key=${secret}${more}`)).toEqual([])
    }
    expect(secretsIn(`access_key=${noise(36)}/+=9`)).toEqual([`${noise(36)}/+=9`])
  })
})

describe('an npm token', () => {
  test.each(['', '"', "'"])('may stand behind the mark `%s`', (mark) => {
    expect(secretsIn(`//npm.acme.io/:_authToken=${mark}${noise(36)}${mark}`)).toEqual([noise(36)])
  })

  test('has at least 20 characters, and is shown from its start when it is long', () => {
    expect(secretsIn(`_authToken=${noise(19)}`)).toEqual([])
    expect(secretsIn(`_authToken=${noise(20)}`)).toEqual([noise(20)])
    expect(secretsIn(`_authToken=${noise(201)}`)).toEqual([noise(200)])
    expect(secretsIn(`_authToken=(${noise(36)})`)).toEqual([])
  })
})

test('the page of each pattern describes its format', () => {
  for (const {page} of patterns) expect(new URL(page).protocol).toBe('https:')
})

import {describe, expect, test} from 'vitest'
import {perObject, perObjectInFile, perText, perTextInFile} from '../../session/remember.ts'

/** A look that counts how often it is taken. */
function counted() {
  const seen: string[] = []
  const look = (text: string) => {
    seen.push(text)
    return text.length > 3
  }
  return {seen, look}
}

describe.each([
  ['of a file', perTextInFile],
  ['of many files', perText],
])('texts %s', (_name, remember) => {
  test('are looked at once', () => {
    const {seen, look} = counted()
    const isLong = remember(look)
    expect(['one', 'three', 'one', 'three'].map(isLong)).toEqual([false, true, false, true])
    expect(seen).toEqual(['one', 'three'])
  })
})

test('a text of a file is remembered, however long', () => {
  const {seen, look} = counted()
  const isLong = perTextInFile(look)
  const text = 'x'.repeat(1_000_000)
  expect([text, text].map(isLong)).toEqual([true, true])
  expect(seen).toHaveLength(1)
})

test('what is remembered of many files does not grow with them', () => {
  const {seen, look} = counted()
  const isLong = perText(look)
  const texts = Array.from({length: 10_001}, (_, index) => `text ${index}`)
  for (const text of texts) isLong(text)
  expect(['text 10000', 'text 0', 'x'.repeat(101), 'x'.repeat(101)].map(isLong)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(seen.slice(texts.length)).toEqual(['text 0', 'x'.repeat(101), 'x'.repeat(101)])
})

test.each([
  ['of a file', perObjectInFile],
  ['of many files', perObject],
])('an object %s is looked at once, whatever the answer', (_name, remember) => {
  let count = 0
  const look = remember((_key: object) => {
    count++
    return undefined
  })
  const key = {}
  expect([look(key), look(key), look({})]).toEqual([undefined, undefined, undefined])
  expect(count).toBe(2)
  expect(key).toEqual({})
})

test('of many files, texts of up to 100 characters are remembered', () => {
  const {seen, look} = counted()
  const isLong = perText(look)
  const [short, long] = ['x'.repeat(100), 'x'.repeat(101)]
  for (const text of [short, short, long, long]) isLong(text)
  expect(seen).toEqual([short, long, long])
})

test('of many files, 10,000 texts are remembered at once', () => {
  const {seen, look} = counted()
  const isLong = perText(look)
  const texts = Array.from({length: 10_000}, (_, index) => `text ${index}`)
  for (const text of texts) isLong(text)
  isLong('text 0')
  expect(seen).toHaveLength(texts.length)
})

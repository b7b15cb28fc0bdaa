import {expect, test} from 'vitest'
import {remembering} from '../../session/remember.ts'

test('each text is looked at once', () => {
  const seen: string[] = []
  const isLong = remembering((text) => {
    seen.push(text)
    return text.length > 3
  })
  expect(['one', 'three', 'one', 'three'].map(isLong)).toEqual([false, true, false, true])
  expect(seen).toEqual(['one', 'three'])
})

test('what is remembered does not grow with what is asked', () => {
  let looks = 0
  const isLong = remembering((text) => {
    looks++
    return text.length > 3
  })
  const long = 'x'.repeat(300_000)
  const texts = ['a', 'b', 'c', 'd'].map((letter) => letter + long)
  expect(texts.map(isLong)).toEqual([true, true, true, true])
  expect(isLong(texts[3] ?? '')).toBe(true)
  expect(looks).toBe(4)
  expect(isLong(texts[0] ?? '')).toBe(true)
  expect(looks).toBe(5)
})

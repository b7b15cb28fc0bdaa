import {expect, test} from 'vitest'
import {rulerFor} from '../../report/width.ts'

test('ASCII takes a column a character', async () => {
  const ruler = await rulerFor('abc ~')
  expect(ruler.width('abc ~')).toBe(5)
  expect(ruler.start('abcd', 3)).toBe('abc')
  expect(ruler.end('abcd', 3)).toBe('bcd')
  expect(ruler.end('abcd', 1)).toBe('d')
  expect(ruler.end('abcd', 0)).toBe('')
})

test.each([
  '日本語',
  'a日本語',
  '日本語a',
])('%s takes two columns for each wide character', async (text) => {
  const ruler = await rulerFor(text)
  expect(ruler.width('日本語')).toBe(6)
  expect(ruler.start('日本語', 4)).toBe('日本')
  expect(ruler.start('日本語', 3)).toBe('日')
  expect(ruler.start('日本語', 6)).toBe('日本語')
  expect(ruler.end('日本語', 4)).toBe('本語')
  expect(ruler.end('日本語', 3)).toBe('語')
  expect(ruler.end('日本語', 6)).toBe('日本語')
  expect(ruler.end('日本語', 1)).toBe('')
})

test('what people take for one character is never cut in two', async () => {
  const ruler = await rulerFor('👩‍👧e\u0301')
  expect(ruler.start('👩‍👧👩‍👧', 2)).toBe('👩‍👧')
  expect(ruler.end('ae\u0301', 1)).toBe('e\u0301')
})

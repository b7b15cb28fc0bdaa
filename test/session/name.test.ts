import {expect, test} from 'vitest'
import {readName, toKey} from '../../session/name.ts'

const nextSteps = [
  'Next Steps',
  'next steps',
  'NEXT STEPS',
  'Next  Steps',
  'Next Steps:',
  '🎯 Next Steps',
  'Next Steps 🎯',
  '➡️ Next Steps ➡️',
  '1. Next Steps',
  '2) Next Steps',
  '3.1 Next Steps',
  '#4. Next Steps',
  'Phase 2: Next Steps',
  'Step 3 - Next Steps',
  'Section 4 – Next Steps',
  '🚀 5. Next Steps:',
  '— Next Steps —',
  'Next-Steps',
  'Next_Steps',
]

test.each(nextSteps)('`%s` is called Next Steps', (text) => {
  expect(readName(text).key).toBe('next steps')
})

test.each(nextSteps)('the name within `%s` leaves the decoration out', (text) => {
  const {from, to} = readName(text)
  expect(text.slice(from, to)).toMatch(/^next *.steps$/i)
})

test('a parenthesis at the end can be left out', () => {
  const text = '2. Next Steps (this week):'
  const {key, shortKey, from, to, shortTo} = readName(text)
  expect([key, shortKey]).toEqual(['next steps this week', 'next steps'])
  expect(text.slice(from, to)).toBe('Next Steps (this week)')
  expect(text.slice(from, shortTo)).toBe('Next Steps')
})

test.each([
  '(draft)',
  ')',
  'Next )',
  '🎯 (draft)',
])('`%s` has nothing but its parenthesis', (text) => {
  const {key, shortKey} = readName(text)
  expect(shortKey).toBe(key)
})

test('a number that is all there is stays the name', () => {
  expect(readName('1.').key).toBe('1')
  expect(readName('1. ').key).toBe('1')
  expect(readName('🎯 1. ').key).toBe('1')
  expect(readName('2026').key).toBe('2026')
})

test('a number that counts things is no numbering', () => {
  expect(readName('3 Approaches').key).toBe('3 approaches')
})

test('emoji alone are no name', () => {
  expect(readName('🎯🚀')).toMatchObject({key: '', from: 4, to: 4})
})

test('`&` and `and` are the same', () => {
  expect(toKey('Dependencies & Blockers')).toBe(toKey('Dependencies and Blockers'))
})

test('a word that holds `and` stays whole', () => {
  expect(toKey('Standards')).toBe('standards')
})

test('curly and straight apostrophes are the same', () => {
  expect(toKey('What’s Next')).toBe("what's next")
})

test.each([
  ['다음 단계', '다음 단계'],
  ['📋 下一步：', '下一步'],
  ['次のステップ', '次のステップ'],
  ['Próximos pasos:', 'próximos pasos'],
  ['Следующие шаги', 'следующие шаги'],
  ['अगले कदम', 'अगले कदम'],
  ['𝐍ext', '𝐍ext'],
])('`%s` is a name in its own script', (text, key) => {
  expect(readName(text).key).toBe(key.toLowerCase())
})

test.each([
  'Next 𠮷',
  'Next 𐐀',
  'Next \u{20bff}',
  '𐐀 next',
])('a letter outside of the plane belongs to the name: %s', (text) => {
  const {from, to} = readName(text)
  expect(text.slice(from, to)).toBe(text)
})

test('a name that is all in its parenthesis keeps it', () => {
  const {key, shortKey, to, shortTo} = readName('$ (cost)')
  expect(shortKey).toBe(key)
  expect(shortTo).toBe(to)
})

test('only letters, digits and apostrophes of ASCII are parts of words', () => {
  const words = Array.from({length: 128}, (_, code) => String.fromCharCode(code)).filter(
    (sign) => !toKey(`b${sign}b`).includes(' '),
  )
  expect(words.join('')).toBe("'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ`abcdefghijklmnopqrstuvwxyz")
})

test('every sign of Unicode parts words, and no letter, number or mark does', () => {
  const wrong: string[] = []
  for (let code = 128; code < 0x20000; code++) {
    const sign = String.fromCodePoint(code)
    if ('‘’´'.includes(sign)) continue
    const isWord = /^[\p{L}\p{N}\p{M}]/u.test(sign.toLowerCase())
    if (toKey(`a${sign}b`).includes(' ') === isWord) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

test('a word that nothing is numbered by is part of the name', () => {
  expect(readName('Release 2: parser').key).toBe('release 2 parser')
})

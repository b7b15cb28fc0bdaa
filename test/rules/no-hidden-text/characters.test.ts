import {describe, expect, test} from 'vitest'
import {hiddenRuns} from '../../../rules/no-hidden-text/characters.ts'

/** The hidden stretches of a text, as `from-to`. */
function hidden(text: string): readonly string[] {
  return [...hiddenRuns(text)].map(({from, to}) => `${from}-${to}`)
}

const of = (code: number) => String.fromCodePoint(code)

describe('flags', () => {
  const flag = (tags: number) => `🏴${of(0xe0061).repeat(tags - 1)}${of(0xe007f)}`

  test('have at most seven tags', () => {
    expect(hidden(flag(7))).toEqual([])
    expect(hidden(flag(8))).toEqual(['2-18'])
  })

  test('are black, and end in the tag that ends them', () => {
    expect(hidden(flag(6).replace('🏴', '🏳'))).toEqual(['2-14'])
    expect(hidden(`🏴${of(0xe0061).repeat(6)}`)).toEqual(['2-14'])
  })
})

describe('variation selectors', () => {
  test.each([
    [0xfe00, '🙂'],
    [0xfe0f, '🙂'],
    [0xe0100, '葛'],
    [0xe01ef, '葛'],
    [0xe0100, '𠀀'],
  ])('the character %i is fine behind `%s`', (code, before) => {
    expect(hidden(`${before}${of(code)}`)).toEqual([])
  })

  test.each([
    [0xe00ff, '葛'],
    [0xe01f0, '葛'],
    [0xe0100, '🙂'],
    [0xfe0f, ' '],
    [0xfe0f, 'é'],
    [0xfe0f, ''],
  ])('the character %i is hidden behind `%s`', (code, before) => {
    expect(hidden(`${before}${of(code)}`)).toHaveLength(1)
  })

  test('stand alone', () => {
    expect(hidden('🙂\ufe0e\ufe0f')).toEqual(['3-4'])
    expect(hidden('🙂\u200d\ufe0f')).toEqual(['3-4'])
    expect(hidden('🙂\u200c\ufe0f')).toEqual(['2-4'])
  })
})

describe('joiners', () => {
  test.each([0x1f3fb, 0x1f3ff])('join emoji with the skin %i', (skin) => {
    expect(hidden(`👩${of(skin)}\u200d🚀`)).toEqual([])
  })

  test('join two emoji, not one and a letter', () => {
    expect(hidden('👩\u200da')).toEqual(['2-3'])
    expect(hidden('👩\u200d𠀀')).toEqual(['2-3'])
    expect(hidden('a\u200d👩')).toEqual(['1-2'])
  })

  test('stand alone, or behind one variation selector', () => {
    expect(hidden('❤\ufe0f\u200d🔥')).toEqual([])
    expect(hidden('❤\ufe0f\u200d\u200d🔥')).toEqual(['1-4'])
    expect(hidden('می\u200c\u200c\u200cخ')).toEqual(['2-5'])
    expect(hidden('क्\u200d\u200d\u200dष')).toEqual(['2-5'])
  })
})

test('a space of no width stands between letters of scripts without spaces', () => {
  expect(hidden('ก\u200bข')).toEqual([])
  expect(hidden('ก\u200ba')).toEqual(['1-2'])
  expect(hidden('a\u200bข')).toEqual(['1-2'])
  expect(hidden('ก\u200b\u200b\u200bข')).toEqual(['1-4'])
})

test('fillers stand in Korean, and in nothing else', () => {
  expect(hidden('\u115f\u1161')).toEqual([])
  expect(hidden('\u1160')).toEqual(['0-1'])
  expect(hidden('a\u115fb')).toEqual(['1-2'])
})

test('a Mongolian separator stands behind a Mongolian letter', () => {
  expect(hidden('a\u180eᠠ')).toEqual(['1-2'])
})

describe('marks of direction', () => {
  test.each([
    0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x2066, 0x2067, 0x2068, 0x2069,
  ])('the character %i is fine in a line of Hebrew only', (code) => {
    expect(hidden(`ט ${of(code)} a`)).toEqual([])
    expect(hidden(`b ${of(code)} a`)).toEqual(['2-3'])
  })

  test.each([0x202d, 0x202e, 0x2065, 0x206a])('the character %i is hidden there, too', (code) => {
    expect(hidden(`ט ${of(code)} a`)).toEqual(['2-3'])
  })

  test('are near the letters that they are for', () => {
    expect(hidden(`ט${' '.repeat(99)}\u200f`)).toEqual([])
    expect(hidden(`ט${' '.repeat(100)}\u200f`)).toEqual(['101-102'])
    expect(hidden(`\u200f${' '.repeat(98)}ט`)).toEqual([])
    expect(hidden(`\u200f${' '.repeat(99)}ט`)).toEqual(['0-1'])
    expect(hidden('ט\na\u200f')).toEqual(['3-4'])
  })
})

test('what is fine splits a run, what is hidden side by side is one', () => {
  expect(hidden('a\u200b\u2060b')).toEqual(['1-3'])
  expect(hidden('ط\u2060\u200f\u2060')).toEqual(['1-2', '3-4'])
})

import {describe, expect, test} from 'vitest'
import {visible} from '../../report/visible.ts'

describe('text from a file', () => {
  test.each([
    ['plain text', 'plain text'],
    ['Größe, 状态, ✅, 1️⃣', 'Größe, 状态, ✅, 1️⃣'],
    ['👨‍👩‍👧 👩🏽‍💻 ❤️‍🔥', '👨‍👩‍👧 👩🏽‍💻 ❤️‍🔥'],
    ['a\u200Db', 'a<U+200D>b'],
    ['👨\u200Db', '👨<U+200D>b'],
    ['\u001B[31m', '␛[31m'],
    ['a\nb\r\tc', 'a␊b␍␉c'],
    ['\u007F\u0085', '␡<U+0085>'],
    ['\u202Eabc\u2066', '<U+202E>abc<U+2066>'],
    ['a\u200B\u00AD\uFEFF', 'a<U+200B><U+00AD><U+FEFF>'],
    ['\u{E0041}\u{E0100}\u3164', '<U+E0041><U+E0100><U+3164>'],
    ['\uD800a', '<U+D800>a'],
    ['\u2028', '<U+2028>'],
  ])('%j is shown as %s', (text, expected) => {
    expect(visible(text)).toBe(expected)
  })
})

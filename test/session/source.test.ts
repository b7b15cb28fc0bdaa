import {expect, test} from 'vitest'
import {Source} from '../../session/source.ts'

test.each([
  ['LF', 'one\ntwo\nthree'],
  ['CRLF', 'one\r\ntwo\r\nthree'],
  ['lone carriage returns', 'one\rtwo\rthree'],
])('lines end at %s', (_name, text) => {
  const source = new Source(text)
  expect(source.point(text.indexOf('two') + 1)).toMatchObject({line: 2, column: 2})
  expect([1, 2, 3].map((line) => source.line(line))).toEqual(['one', 'two', 'three'])
})

test('an empty first line is a line', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const source = new Source(`${end}a`)
    expect(source.point(end.length)).toMatchObject({line: 2, column: 1})
    expect([1, 2].map((line) => source.line(line))).toEqual(['', 'a'])
  }
})

test('a point at the start of a line is in this line', () => {
  const source = new Source('one\n\ntwo\nthree\n')
  expect([0, 3, 4, 5, 8, 9, 14, 15].map((offset) => source.point(offset))).toMatchObject([
    {line: 1, column: 1},
    {line: 1, column: 4},
    {line: 2, column: 1},
    {line: 3, column: 1},
    {line: 3, column: 4},
    {line: 4, column: 1},
    {line: 4, column: 6},
    {line: 5, column: 1},
  ])
})

test('a line holds what is before its end', () => {
  expect(new Source('a\r\r\n\nb \r').line(1)).toBe('a')
  expect(new Source('a\r\r\n\nb \r').line(2)).toBe('')
  expect(new Source('a\r\r\n\nb \r').line(4)).toBe('b ')
})

test('columns count code units', () => {
  expect(new Source('😀x').point(2).column).toBe(3)
})

test('the end of a text that ends in a line ending is on the next line', () => {
  expect(new Source('one\n').point(4)).toEqual({line: 2, column: 1, offset: 4})
})

test('a line that does not exist is empty', () => {
  expect(new Source('one').line(2)).toBe('')
  expect(new Source('one').line(0)).toBe('')
})

test('a place has both points', () => {
  expect(new Source('one\ntwo').place(2, 5)).toEqual({
    start: {line: 1, column: 3, offset: 2},
    end: {line: 2, column: 2, offset: 5},
  })
})

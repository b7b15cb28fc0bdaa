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

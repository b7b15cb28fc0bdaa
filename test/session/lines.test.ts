import {expect, test} from 'vitest'
import {linesOf} from '../../session/lines.ts'

function linesIn(text: string, start?: number): string[] {
  return linesOf(text, start).map(({from, to}) => text.slice(from, to))
}

test('lines end at a line feed, a carriage return, or both', () => {
  expect(linesIn('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd'])
})

test('lines that hold nothing are left out', () => {
  expect(linesIn('\n\na\n\r\n\rb\n')).toEqual(['a', 'b'])
})

test('lines are read from a place on', () => {
  expect(linesIn('[x] a\nb', 4)).toEqual(['a', 'b'])
})

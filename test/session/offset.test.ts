import {expect, test} from 'vitest'
import {offsetOf} from '../../session/index.ts'
import {parse} from '../read-text.ts'

test('a node starts where the parser says', () => {
  expect(parse('a\n\n# b\n').children.map(offsetOf)).toEqual([0, 3])
})

test('a node that no parser made starts at 0', () => {
  expect(offsetOf({type: 'text'})).toBe(0)
})

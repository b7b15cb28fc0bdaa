import {expect, test} from 'vitest'
import {closest, editDistance} from '../../session/spelling.ts'

test.each([
  ['solution', 'solution', 0],
  ['solution', 'solutions', 1],
  ['solution', 'soluton', 1],
  ['solution', 'solutiun', 1],
  ['soluiton', 'solution', 1],
  ['next stpes', 'next steps', 1],
  ['', 'a', 1],
])('from `%s` to `%s` it is %i', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance)
})

test('names of very different length are not compared', () => {
  expect(editDistance('next', 'next steps', 2)).toBe(3)
})

test.each([
  ['solution', 'solutiun', 1],
  ['soluiton', 'solution', 1],
  ['solution', 'solutions!', 2],
  ['!solution?', 'solution', 2],
  ['abcdef', 'fedcba', 5],
])('from `%s` to `%s` it is just within a limit of %i', (a, b, limit) => {
  expect(editDistance(a, b, limit)).toBe(limit)
  expect(editDistance(b, a, limit)).toBe(limit)
  expect(editDistance(a, b, limit - 1)).toBe(limit)
})

test('the comparison ends as soon as it must be more than the limit', () => {
  expect(editDistance('abcdefgh', 'ijklmnop', 2)).toBe(3)
})

test('the closest candidate is the one with the fewest edits', () => {
  expect(closest('known isues', ['known tissues', 'known issues'])).toBe('known issues')
})

test('a name that is right is no typo of itself', () => {
  expect(closest('known issues', ['known issues'])).toBeUndefined()
})

test('names of fewer than six letters have no typos', () => {
  expect(closest('goals', ['goal', 'coals'])).toBeUndefined()
  expect(closest('statuz', ['status'])).toBe('status')
})

test('names of fewer than ten letters have one typo at most', () => {
  expect(closest('metrcs', ['metrics'])).toBe('metrics')
  expect(closest('metrc', ['metrics'])).toBeUndefined()
  expect(closest('decisoins', ['decision'])).toBeUndefined()
  expect(closest('next stpse', ['next steps'])).toBe('next steps')
  expect(closest('revolution', ['solution'])).toBeUndefined()
})

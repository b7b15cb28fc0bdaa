import {describe, expect, test} from 'vitest'
import {displayPath, isWithin} from '../../files/paths.ts'

describe('isWithin', () => {
  test.each([
    ['/x', '/x'],
    ['/x/a', '/x'],
    ['/x/..a/b', '/x'],
    ['/x', '/'],
  ])('%s is within %s', (path, folder) => {
    expect(isWithin(path, folder)).toBe(true)
  })

  test.each([
    ['/x', '/x/a'],
    ['/xa', '/x'],
    ['/x-a/b', '/x'],
    ['/', '/x'],
  ])('%s is not within %s', (path, folder) => {
    expect(isWithin(path, folder)).toBe(false)
  })
})

test('a path is shown from the folder it is in, and whole elsewhere', () => {
  expect(displayPath('/x/a/b.md', '/x')).toBe('a/b.md')
  expect(displayPath('/x/..a.md', '/x')).toBe('..a.md')
  expect(displayPath('a.md', '/x')).toBe('a.md')
  expect(displayPath('/x', '/x')).toBe('.')
  expect(displayPath('/xa/b.md', '/x')).toBe('/xa/b.md')
  expect(displayPath('../a.md', '/x')).toBe('/a.md')
  expect(displayPath('', '/x')).toBe('<stdin>')
})

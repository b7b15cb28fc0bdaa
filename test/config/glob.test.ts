import fc from 'fast-check'
import picomatch from 'picomatch'
import {describe, expect, test} from 'vitest'
import {compileGlob, escapeGlob, GlobError, isGlob, splitGlob} from '../../config/glob.ts'

describe('a pattern', () => {
  test.each([
    ['*.md', 'a.md', true],
    ['*.md', '.md', true],
    ['*.md', 'x/a.md', false],
    ['a/*', './a//b', true],
    ['a,b', 'a,b', true],
    ['a,b', 'a', false],
    ['./a/', 'a', true],
    ['**', 'a/b/c', true],
    ['**/a.md', 'a.md', true],
    ['**/a.md', 'x/.y/a.md', true],
    ['x/**', 'x', true],
    ['x/**/y', 'x/y', true],
    ['x/**/y/*/z', 'x/y/y/1/z', true],
    ['x/**/y/*/z', 'x/y/1/2/z', false],
    ['a?c', 'a😀c', true],
    ['a?c', 'ac', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[^a]x', 'bx', true],
    ['[]]', ']', true],
    ['[\\]]', ']', true],
    ['[a-]', '-', true],
    ['[a', '[a', true],
    ['{a,b}', 'b', true],
    ['{a,{b,c}d}', 'cd', true],
    ['{a,b', '{a,b', true],
    ['{a}', '{a}', true],
    ['{x{a,b}', '{xb', true],
    ['{x{a,b}{c,d}', '{xbc', true],
    ['{x{a,{b,c}}{d,e}', '{xce', true],
    ['{a\\,b,c}', 'a,b', true],
    ['a}', 'a}', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['a\\', 'a\\', true],
    ['*a*b*', 'xaybz', true],
    ['*a*b', 'xbya', false],
  ])('%s on %s is %s', (pattern, path, expected) => {
    expect(compileGlob(pattern)(path)).toBe(expected)
  })

  test('means what picomatch takes it for', () => {
    const part = fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '{a,b}', '-')
    const name = fc.array(part, {minLength: 1, maxLength: 5}).map((parts) => parts.join(''))
    // picomatch reads `***` and `**a` in ways of its own, and leaves `.` and `..` out.
    const clean = name.filter((one) => !/\*\*|^\.+$/.test(one))
    const start = fc.array(fc.oneof(clean, fc.constant('**')), {maxLength: 3})
    // And it asks for something in front of a last `**` only when that has a star.
    const ended = fc.tuple(start, clean).map(([names, last]) => [...names, last])
    // More than six pairs of braces are more alternatives than a pattern may have.
    const pattern = ended.filter((names) => names.join('').split('{').length <= 7)
    const letters = fc.array(fc.constantFrom('a', 'b', '.', '-'), {minLength: 1, maxLength: 4})
    const word = letters.map((all) => all.join('')).filter((one) => !/^\.+$/.test(one))
    const path = fc.array(word, {minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(pattern, path, (names, parts) => {
        const [glob, text] = [names.join('/'), parts.join('/')]
        // Its short cuts take a star for one character at least: `*.*` would not mean `a.`.
        const other = picomatch(glob, {dot: true, noextglob: true, fastpaths: false})
        return compileGlob(glob)(text) === other(text)
      }),
      {numRuns: 5000},
    )
  })

  test('has at most 1,000 characters and 100 alternatives', () => {
    expect(compileGlob('a'.repeat(1000))('a'.repeat(1000))).toBe(true)
    const names = Array.from({length: 100}, (_, index) => `n${index}`)
    expect(compileGlob(`{${names}}`)('n99')).toBe(true)
    expect(() => compileGlob(`{${names},n100}`)).toThrow(GlobError)
  })

  test.each([
    ['a'.repeat(1001), 'patterns may have at most 1000 characters'],
    ['{a,b}'.repeat(7), 'patterns may have at most 100 alternatives'],
    ['!a', 'patterns starting with `!` are not supported'],
    ['', 'the pattern is empty'],
    ['./', 'the pattern is empty'],
    ['{a,}', 'the pattern is empty'],
  ])('that cannot be is refused: %.20s', (pattern, message) => {
    expect(() => compileGlob(pattern)).toThrow(new GlobError(message))
  })

  test.each([
    ['*a'.repeat(100), 'a'.repeat(4000)],
    ['**/a/'.repeat(100), 'a/'.repeat(2000)],
    ['{'.repeat(1000), '{'],
    ['{,'.repeat(500), ''],
  ])('made to run away does not: %.10s', (pattern, path) => {
    expect(compileGlob(pattern)(`${path}b`)).toBe(false)
  })

  test('made of a name fits this name only', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a{}[\]*?,\\!^-]{1,8}$/), (name) => {
        const glob = compileGlob(escapeGlob(name))
        return glob(name) && !glob(`${name}a`)
      }),
    )
  })

  test('is told from a path', () => {
    expect(['a*', 'a?', '[a]', '{a,b}'].every(isGlob)).toBe(true)
    expect(isGlob('a/b (c).md')).toBe(false)
  })

  test.each([
    ['a/b/*.md', 'a/b', '*.md'],
    ['*.md', '', '*.md'],
    ['/*.md', '/', '*.md'],
    ['../a/**/b', '../a', '**/b'],
    ['a/b', 'a', 'b'],
    ['*/b', '', '*/b'],
    ['/b', '/', 'b'],
  ])('%s is split into the folder it names and the rest', (pattern, folder, rest) => {
    expect(splitGlob(pattern)).toEqual({folder, rest})
  })
})

import {expect, test} from 'vitest'
import {asPath} from '../../../rules/code-locations/path.ts'

test.each([
  ['src/read.ts', 'src/read.ts'],
  ['src/read.ts:12', 'src/read.ts'],
  ['src/read.ts:12-40', 'src/read.ts'],
  ['src/read.ts:line 12', 'src/read.ts'],
  ['src/read.ts#L12-L14', 'src/read.ts'],
  ['src/read.ts()', 'src/read.ts'],
  [' ./src/ ', './src/'],
  ['read.ts', 'read.ts'],
  ['my-read.js', 'my-read.js'],
])('`%s` is a path', (written, path) => {
  expect(asPath(written)).toBe(path)
})

test.each([
  'read/write',
  'Node.js',
  '/etc/passwd.ts',
  '@scope/read.ts',
  '../read.ts',
  'src//read.ts',
  'src/../read.ts',
  'src/.../read.ts',
  'github.com/acme/read.ts',
  'node_modules/a/read.ts',
  'logs/YYYY-MM-DD.md',
  'notes/xxx.md',
  'a b.ts',
])('`%s` is no path', (written) => {
  expect(asPath(written)).toBeUndefined()
})

test('a path has at most 200 characters', () => {
  expect(asPath(`src/${'a'.repeat(193)}.ts`)).toHaveLength(200)
  expect(asPath(`src/${'a'.repeat(194)}.ts`)).toBeUndefined()
})

test.each([
  ['src/read.ts:123456', 'src/read.ts'],
  ['src/read.ts:1:2-3,4', 'src/read.ts'],
  ['src/read.ts#L123456-L123456', 'src/read.ts'],
  ['src/read.ts:1234567', undefined],
  ['src/read.ts:1:2-3,4:5', undefined],
  ['src/read.ts#L1234567', undefined],
  ['src/read.ts#L1-L1234567', undefined],
  ['ab/', 'ab/'],
  ['a/', undefined],
  ['src/YYY.md', 'src/YYY.md'],
  ['src/YYYY.md', undefined],
  ['src/M-DD.md', 'src/M-DD.md'],
  ['src/MM-D.md', 'src/MM-D.md'],
  ['src/MM-DD.md', undefined],
  ['src/NN.md', 'src/NN.md'],
  ['src/NNN.md', undefined],
  ['src/XX.md', 'src/XX.md'],
  ['src/XXX.md', undefined],
  ['src/xx.md', 'src/xx.md'],
  ['src/xxx.md', undefined],
  ['acme.io/read.ts', undefined],
  ['install.sh', 'install.sh'],
  ['src/.claude/plans/a.md', 'src/.claude/plans/a.md'],
  ['src/read.ts#L1', 'src/read.ts'],
  ['src/read.ts#L1-4', 'src/read.ts'],
  ['src/..', undefined],
  ['./.', undefined],
  ['my-node.js', 'my-node.js'],
  ['.env.ts', undefined],
])('`%s` is the path `%s`', (written, path) => {
  expect(asPath(written)).toBe(path)
})

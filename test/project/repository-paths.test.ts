import {execFileSync} from 'node:child_process'
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {RepositoryPaths} from '../../project/repository-paths.ts'
import {makeFolder} from '../cli/command.ts'

let root: string

beforeEach(() => {
  root = makeFolder()
})

function put(path: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), '')
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, {cwd: root, stdio: 'ignore'})
}

function around(file = '.claude/sessions/a.md') {
  const paths = new RepositoryPaths().around(join(root, file))
  if (!paths) throw new Error(`${root} is in no repository`)
  return paths
}

test('looks from the root, from the file, and by how paths end', () => {
  git('init')
  put('src/deep/read.ts')
  put('.claude/sessions/images/a.png')
  const paths = around()
  expect(paths.exists('src/deep/read.ts')).toBe(true)
  expect(paths.exists('src/deep')).toBe(true)
  expect(paths.exists('images/a.png')).toBe(true)
  expect(paths.exists('deep/read.ts')).toBe(true)
  expect(paths.exists('src/read.ts')).toBe(false)
  expect(paths.closest('src/read.ts')).toBe('src/deep/read.ts')
})

test('a tracked file that was deleted is not there', () => {
  git('init')
  put('src/read.ts')
  git('add', '.')
  execFileSync('rm', [join(root, 'src/read.ts')])
  expect(around().exists('src/read.ts')).toBe(false)
  expect(around().exists('read.ts')).toBe(false)
})

test('a file that git ignores is there', () => {
  git('init')
  put('.gitignore')
  writeFileSync(join(root, '.gitignore'), 'local.ts\n')
  put('src/local.ts')
  expect(around().exists('src/local.ts')).toBe(true)
})

test('without git nobody can say where paths start', () => {
  put('src/read.ts')
  expect(new RepositoryPaths().around(join(root, 'a.md'))).toBeUndefined()
})

test('nothing outside of the repository is looked at', () => {
  git('init')
  symlinkSync('/', join(root, 'out'))
  symlinkSync('nowhere', join(root, 'dead'))
  const paths = around()
  // It says the same of what is there and of what is not.
  for (const path of [
    'out/etc/hostname-that-is-not.md',
    'out/tmp',
    '../../../../no/such.md',
    'dead/a.md',
  ]) {
    expect(paths.exists(path)).toBe(true)
  }
})

test('a link within the repository is followed', () => {
  git('init')
  put('src/read.ts')
  symlinkSync('src', join(root, 'lib'))
  expect(around().exists('lib/read.ts')).toBe(true)
  expect(around().exists('lib/write.ts')).toBe(false)
})

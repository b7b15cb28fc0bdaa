import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {cleanName, cleanSession, wrongSession} from '../cli/command.ts'
import {Repository} from '../hooks/repository.ts'
import {addHooks, hookedRepository, stateOf} from './hooked.ts'

const path = `.claude/sessions/${cleanName}`
const other = '.claude/sessions/2026-03-02-other.tmp'
const commit = ['commit', '-m', 'Commit']
const blocked = /Unexpected status `done`[\s\S]*To commit anyway: git commit --no-verify/

/** Expects that a commit is blocked, and that nothing has changed by it. */
function expectBlocked(repository: Repository, args: readonly string[] = commit): void {
  const before = stateOf(repository)
  const {ok, said} = repository.try(args)
  expect(said).toMatch(blocked)
  expect(ok).toBe(false)
  expect(stateOf(repository)).toBe(before)
}

function expectCommitted(repository: Repository, args: readonly string[] = commit): void {
  const {ok, said} = repository.try(args)
  expect(said).not.toContain('Unexpected status')
  expect(ok).toBe(true)
}

describe('a commit', () => {
  test('that is the first one is blocked, corrected and made', () => {
    const repository = hookedRepository()
    repository.stage({[path]: wrongSession})
    expectBlocked(repository)
    repository.stage({[path]: cleanSession})
    expectCommitted(repository)
  })

  test('that is the first one of another branch is judged by all that it brings', () => {
    const repository = hookedRepository()
    repository.commit({[path]: wrongSession, 'a.txt': 'a\n'})
    repository.git(['switch', '--quiet', '--orphan', 'other'])
    repository.stage({'b.txt': 'b\n', [path]: wrongSession})
    expectBlocked(repository)
    repository.stage({[path]: cleanSession})
    expectCommitted(repository)
  })

  test('with git and its files elsewhere is judged alike', () => {
    const repository = hookedRepository()
    repository.write({[`tree/${path}`]: wrongSession})
    const elsewhere = (...args: readonly string[]) => [
      '--git-dir=.git',
      '--work-tree=tree',
      ...args,
    ]
    repository.git(elsewhere('add', '.claude'))
    const {ok, said} = repository.try(elsewhere(...commit))
    expect(said).toMatch(blocked)
    expect(ok).toBe(false)
    repository.write({[`tree/${path}`]: cleanSession})
    repository.git(elsewhere('add', '.claude'))
    expectCommitted(repository, elsewhere(...commit))
  })

  test('without a session is made without a word of the linter', () => {
    const repository = hookedRepository()
    repository.stage({'a.ts': 'a\n'})
    expect(repository.try(['commit', '--quiet', '-m', 'Code'])).toEqual({ok: true, said: ''})
  })

  test('can go around the linter', () => {
    const repository = hookedRepository()
    repository.stage({[path]: wrongSession})
    expectCommitted(repository, [...commit, '--no-verify'])
  })

  test('of a part of a file is judged by that part', () => {
    const repository = hookedRepository()
    repository.commit({[path]: cleanSession})
    // One change at the top, which is wrong, and one at the end, which is not.
    repository.write({[path]: `${wrongSession}\n- The end of it, see \`lint/parser.ts:12\`\n`})
    repository.git(['add', '--patch', path], {input: 'n\ny\n'})
    expectCommitted(repository)
    repository.git(['add', '--patch', path], {input: 'y\n'})
    expectBlocked(repository)
  })

  test('of a renamed and edited file is judged by its new content', () => {
    const repository = hookedRepository()
    repository.commit({[path]: cleanSession})
    repository.git(['mv', path, other])
    expectCommitted(repository)
    repository.git(['mv', other, path])
    repository.stage({[path]: wrongSession})
    expectBlocked(repository)
  })

  test('may delete what is wrong', () => {
    const repository = hookedRepository()
    repository.commit({[path]: wrongSession})
    repository.git(['rm', '--quiet', path])
    expectCommitted(repository)
  })

  test('may bring links and submodules in the place of sessions', () => {
    const module = new Repository()
    module.commit({[path]: wrongSession})
    const repository = hookedRepository()
    repository.commit({'wrong.txt': wrongSession, '.claude/sessions/a.txt': ''})
    symlinkSync('../../wrong.txt', join(repository.folder, path))
    repository.git(['add', path])
    const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module.folder]
    repository.git([...add, '.claude/sessions/module.tmp'])
    expectCommitted(repository)
  })

  test('that amends is judged by what it adds', () => {
    const repository = hookedRepository()
    repository.commit({[path]: cleanSession, 'a.txt': 'a\n'})
    repository.stage({[path]: wrongSession})
    expectBlocked(repository, ['commit', '--amend', '--no-edit'])
    repository.stage({[path]: cleanSession, 'a.txt': 'b\n'})
    expectCommitted(repository, ['commit', '--amend', '--no-edit'])
  })

  test('of named files is judged by those', () => {
    const repository = hookedRepository()
    repository.commit({[path]: cleanSession, [other]: cleanSession})
    repository.stage({[path]: wrongSession})
    repository.write({[other]: `${cleanSession}\n`})
    expectCommitted(repository, [...commit, other])
    repository.write({[other]: wrongSession})
    expectBlocked(repository, [...commit, other])
    repository.git(['reset', '--quiet'])
    expectBlocked(repository, [...commit, '--all'])
    expectBlocked(repository, [...commit, '--include', path])
  })

  test('from a folder within the repository is judged alike', () => {
    const repository = hookedRepository()
    repository.stage({[path]: wrongSession, 'a/b/c.txt': 'c\n'})
    expectBlocked(repository, ['-C', 'a/b', ...commit])
  })

  test('in a worktree is judged by the index of that worktree', () => {
    const repository = hookedRepository()
    repository.commit({'a.txt': 'a\n'})
    repository.git(['worktree', 'add', '--quiet', '-b', 'tree', 'tree'])
    repository.write({[`tree/${path}`]: wrongSession})
    repository.git(['-C', 'tree', 'add', '.'])
    expectBlocked(repository, ['-C', 'tree', ...commit])
    repository.stage({'b.txt': 'b\n'})
    expectCommitted(repository)
    repository.write({[`tree/${path}`]: cleanSession})
    repository.git(['-C', 'tree', 'add', '.'])
    expectCommitted(repository, ['-C', 'tree', ...commit])
  })

  test('in a submodule is judged by the hook and the index of that submodule', () => {
    const module = new Repository()
    module.commit({'a.txt': 'a\n'})
    const repository = new Repository()
    repository.commit({'b.txt': 'b\n'})
    const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module.folder]
    repository.git([...add, 'module'])
    addHooks(join(repository.folder, '.git/modules/module'))
    // Files staged outside do not concern the submodule.
    repository.stage({[path]: wrongSession})
    repository.write({[`module/${path}`]: wrongSession})
    const inModule = (args: readonly string[]) => ['-C', 'module', ...args]
    repository.git(inModule(['add', '.']))
    const before = stateOf(repository, join(repository.folder, 'module'))
    const {ok, said} = repository.try(inModule(commit))
    expect(said).toMatch(blocked)
    expect(ok).toBe(false)
    expect(stateOf(repository, join(repository.folder, 'module'))).toBe(before)
    repository.write({[`module/${path}`]: cleanSession})
    expect(repository.try(inModule(commit)).ok).toBe(false)
    expectCommitted(repository, inModule([...commit, '--all']))
    // Around it, it is one entry of the index, and what is in it is not looked at.
    addHooks(join(repository.folder, '.git'))
    repository.stage({[path]: cleanSession})
    repository.write({[`module/${path}`]: wrongSession})
    repository.git(['add', 'module'])
    expectCommitted(repository)
  })
})

describe('a merge', () => {
  test('without conflicts is blocked when it brings what is wrong', () => {
    const repository = hookedRepository()
    repository.commit({'a.txt': 'a\n'})
    repository.git(['switch', '--quiet', '-c', 'other'])
    repository.commit({[path]: wrongSession})
    repository.git(['switch', '--quiet', 'main'])
    repository.commit({'b.txt': 'b\n'})
    const {ok, said} = repository.try(['merge', '--no-edit', 'other'])
    expect(said).toMatch(blocked)
    expect(ok).toBe(false)
    repository.stage({[path]: cleanSession})
    expectCommitted(repository)
  })

  test('with conflicts is judged by how they were resolved', () => {
    const repository = hookedRepository()
    repository.commit({[path]: cleanSession})
    repository.git(['switch', '--quiet', '-c', 'other'])
    repository.commit({[path]: cleanSession.replace(/$/, '\n- Theirs\n')})
    repository.git(['switch', '--quiet', 'main'])
    repository.commit({[path]: cleanSession.replace(/$/, '\n- Ours\n')})
    expect(repository.try(['merge', 'other']).said).toContain('CONFLICT')
    repository.stage({[path]: wrongSession})
    expectBlocked(repository)
    repository.stage({[path]: cleanSession})
    expectCommitted(repository)
  })
})

describe('names', () => {
  test('of every kind are shown, and none of them is run', () => {
    const repository = hookedRepository()
    const names = [
      'a b',
      'a\nb',
      '"a"',
      "'a'",
      '$(touch x)',
      '`touch x`',
      '-n',
      '--output=x',
      '[a]*?',
      '한글',
    ].map((name) => `.claude/sessions/${name}.tmp`)
    repository.stage(Object.fromEntries(names.map((name) => [name, wrongSession])))
    const before = stateOf(repository)
    const {ok, said} = repository.try(commit)
    expect(ok).toBe(false)
    expect(said.match(/Unexpected status `done`/g)).toHaveLength(names.length)
    expect(said).toContain('$(touch x)')
    expect(said).toContain('한글')
    expect(stateOf(repository)).toBe(before)
    expect(readFileSync(join(repository.folder, names[0] ?? ''), 'utf8')).toBe(wrongSession)
  })
})

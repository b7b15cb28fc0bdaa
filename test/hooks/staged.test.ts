import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {cleanName, cleanSession, makeFolder, wrongSession} from '../cli/command.ts'
import {command, Repository, reported} from './repository.ts'

const path = `.claude/sessions/${cleanName}`
const json = ['--format', 'json']

/** The names of the files with errors that `--staged` finds. */
async function wrongIn(
  repository: Repository,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const {stdout, stderr} = await repository.lint([...json, ...args], env)
  expect(stderr).not.toMatch(/^git: |failed/)
  return Object.entries(reported(stdout, repository.folder)).flatMap(([name, rules]) =>
    rules.length > 0 ? name : [],
  )
}

describe('session-lint --staged', () => {
  test('says nothing when nothing is staged, or no session', async () => {
    const repository = new Repository()
    repository.write({[path]: wrongSession})
    expect(await repository.lint()).toEqual({code: 0, stdout: '', stderr: ''})
    repository.stage({'readme.md': 'Hello\n'})
    expect(await repository.lint()).toEqual({code: 0, stdout: '', stderr: ''})
    expect((await repository.lint(json)).stdout.trim()).toBe('[]')
  })

  test('ends with 1 on an error, and says how to see the page and how to commit anyway', async () => {
    const repository = new Repository()
    repository.stage({[path]: wrongSession})
    const {code, stdout, stderr} = await repository.lint()
    expect(code).toBe(1)
    expect(stdout).toContain(`${path}\n`)
    expect(stdout).toContain('Unexpected status `done`')
    expect(stderr).toBe(
      'To see how to fix it: npx session-lint explain session-status-value\n' +
        'To commit anyway: git commit --no-verify\n',
    )
  })

  test('ends with 0 on warnings, without advice', async () => {
    const repository = new Repository()
    repository.stage({'.claude/sessions/note.md': cleanSession})
    const {code, stdout, stderr} = await repository.lint()
    expect(stdout).toContain('session-file-name')
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  test('finds what is staged when the working copy is right', async () => {
    const repository = new Repository()
    repository.stage({[path]: wrongSession})
    repository.write({[path]: cleanSession})
    expect(await wrongIn(repository)).toEqual([path])
    rmSync(join(repository.folder, path))
    expect(await wrongIn(repository)).toEqual([path])
  })

  test('lets pass what is staged when the working copy is wrong', async () => {
    const repository = new Repository()
    repository.stage({[path]: cleanSession})
    repository.write({[path]: wrongSession})
    expect(await wrongIn(repository)).toEqual([])
  })

  test('leaves alone what was committed before', async () => {
    const repository = new Repository()
    repository.commit({[path]: wrongSession})
    repository.stage({[path.replace('parser', 'other')]: cleanSession})
    expect(Object.keys(reported((await repository.lint(json)).stdout, repository.folder))).toEqual([
      path.replace('parser', 'other'),
    ])
  })

  test('leaves alone what is only intended to be added', async () => {
    const repository = new Repository()
    repository.write({[path]: wrongSession})
    repository.git(['add', '--intent-to-add', path])
    expect(await repository.lint()).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('leaves alone deletions, links and submodules', async () => {
    const other = new Repository()
    other.commit({'a.md': 'a\n'})
    const repository = new Repository()
    repository.commit({[path]: wrongSession})
    repository.git(['rm', '--quiet', path])
    mkdirSync(join(repository.folder, '.claude/sessions'), {recursive: true})
    symlinkSync('../../wrong.md', join(repository.folder, '.claude/sessions/link.md'))
    repository.write({'wrong.md': wrongSession})
    repository.git(['add', '.claude'])
    const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.folder]
    repository.git([...add, '.claude/sessions/module.md'])
    expect(await repository.lint()).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('takes a link that became a file', async () => {
    const repository = new Repository()
    mkdirSync(join(repository.folder, '.claude/sessions'), {recursive: true})
    symlinkSync('nowhere', join(repository.folder, path))
    repository.git(['add', '.'])
    repository.git(['commit', '--quiet', '-m', 'Link'])
    rmSync(join(repository.folder, path))
    repository.stage({[path]: wrongSession})
    expect(await wrongIn(repository)).toEqual([path])
  })

  test('lints a file that stays and is ignored by git', async () => {
    const repository = new Repository()
    repository.write({'.gitignore': '*.tmp\n'})
    repository.stage({[path]: wrongSession})
    expect(await wrongIn(repository)).toEqual([path])
  })

  test('lints a blob without its byte-order mark and with CRLF', async () => {
    const repository = new Repository()
    const text = `\uFEFF${wrongSession.replaceAll('\n', '\r\n')}`
    repository.stage({[path]: text})
    const [file] = JSON.parse((await repository.lint(json)).stdout)
    expect(file.source).toBe(text.slice(1))
  })

  test('reads contents of every size and with every byte', async () => {
    const repository = new Repository()
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `.claude/sessions/${name}.md`)
    const [a = '', b = '', c = '', d = '', e = ''] = names
    repository.stage({
      [a]: '',
      [b]: `${wrongSession}\n\n${'word '.repeat(100_000)}`,
      [c]: Buffer.from([0, 10, 0xff, 10]),
      [d]: '\n\n\n',
      [e]: wrongSession.trimEnd(),
    })
    const {code, stdout, stderr} = await repository.lint(json)
    expect(Object.keys(reported(stdout, repository.folder))).toEqual([a, b, d, e])
    const texts = JSON.parse(stdout).map(({source = ''}: {source?: string}) => source.length)
    expect(texts[3]).toBe(wrongSession.trimEnd().length)
    expect(stderr).toContain(`${c}: not valid UTF-8: the first wrong byte is in line 2\n`)
    expect(code).toBe(2)
  })

  test('refuses what is larger than a file may be', async () => {
    const repository = new Repository()
    repository.stage({[path]: Buffer.alloc(51 * 1024 * 1024, 'a\n')})
    const {code, stderr} = await repository.lint()
    expect(stderr).toContain(`${path}: 51 MB is more than the 50 MB that a file may have\n`)
    expect(code).toBe(2)
  })

  test('says of what Git LFS holds that it cannot be read', async () => {
    const repository = new Repository()
    repository.stage({
      [path]: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n',
    })
    const {code, stderr} = await repository.lint()
    expect(stderr).toContain(`${path}: its content is in Git LFS`)
    expect(code).toBe(2)
  })

  test('says of each session that is not merged that it is not', async () => {
    const repository = new Repository()
    repository.commit({[path]: cleanSession, 'a.txt': 'a\n'})
    repository.git(['switch', '--quiet', '-c', 'other'])
    repository.commit({[path]: `${cleanSession}- Theirs\n`, 'a.txt': 'b\n'})
    repository.git(['switch', '--quiet', 'main'])
    repository.commit({[path]: `${cleanSession}- Ours\n`, 'a.txt': 'c\n'})
    expect(repository.try(['merge', 'other']).ok).toBe(false)
    const {code, stdout, stderr} = await repository.lint()
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(`${path}: has unresolved merge conflicts\n`)
    expect(stderr).not.toContain('a.txt')
  })

  test.each([
    ['no repository', [], /^git: not a git repository/],
    ['a repository without a working tree', ['init', '--bare', '.'], /^git: .*work tree/],
  ])('ends with 2 in %s', async (_name, args, said) => {
    const cwd = makeFolder()
    const repository = new Repository(join(cwd, '..', `${cwd.split('/').at(-1)}`))
    rmSync(join(cwd, '.git'), {recursive: true})
    if (args.length > 0) repository.git(args)
    const {code, stderr} = await repository.lint()
    expect(stderr).toMatch(said)
    expect(code).toBe(2)
  })

  test('says that there is no repository, whatever else git says before', async () => {
    const cwd = makeFolder()
    const order = join(cwd, 'order')
    execFileSync('sh', ['-c', 'mkfifo "$0"', order])
    // The root is looked for after the staged files were.
    const script = `#!/bin/sh
PATH='${process.env.PATH}'
case "$*" in
*rev-parse*) read -r _ < '${order}' ;;
*diff*) git "$@"; code=$?; echo > '${order}'; exit $code ;;
esac
exec git "$@"
`
    writeFileSync(join(cwd, 'git'), script, {mode: 0o755})
    const env = {PATH: `${cwd}:${process.env.PATH}`}
    const {code, stderr} = await command(['--staged'], {cwd, env})
    expect(stderr).toMatch(/^git: not a git repository/)
    expect(code).toBe(2)
  })

  test('ends with 2 without git', async () => {
    const {code, stderr} = await new Repository().lint([], {PATH: '/nowhere'})
    expect(stderr).toBe('git: no such file or folder\n')
    expect(code).toBe(2)
  })

  test.each([['--stdin'], ['--stdin', '--active']])('does not go with %s', async (...args) => {
    const {code, stderr} = await new Repository().lint(args)
    expect(stderr).toBe('Unexpected `--stdin` with `--staged`\n')
    expect(code).toBe(2)
  })
})

describe('files that a hook manager names', () => {
  const advice =
    'To see how to fix it: npx session-lint explain session-status-value\n' +
    'To commit anyway: git commit --no-verify\n'

  test('are told how to go on when a commit is blocked, and only then', async () => {
    const repository = new Repository()
    const cwd = repository.folder
    const env = {GIT_INDEX_FILE: '.git/index'}
    repository.write({[path]: wrongSession})
    expect(await command([path], {cwd, env})).toMatchObject({code: 1, stderr: advice})
    const [explain] = advice.split('\n')
    expect(await command([path], {cwd})).toMatchObject({code: 1, stderr: `${explain}\n`})
    repository.write({[path]: cleanSession})
    expect(await command([path], {cwd, env})).toMatchObject({code: 0, stderr: ''})
  })
})

describe('paths beside --staged', () => {
  const one = '.claude/sessions/2026-03-02-one.tmp'
  const two = 'notes/2026-03-02-two.md'
  const three = 'notes/three.txt'

  function staged(): Repository {
    const repository = new Repository()
    repository.stage({[one]: wrongSession, [two]: wrongSession, [three]: wrongSession})
    return repository
  }

  test.each([
    ['a file', [two], [two]],
    ['a file of any name', [three], [three]],
    ['a folder', ['notes'], [two]],
    ['a pattern', ['**/*-t*.md'], [two]],
    ['a pattern in a folder', ['notes/*'], [two, three]],
    ['several', ['.claude', three], [one, three]],
    ['everything', ['.'], [one, two]],
    ['a pattern without a file', ['*.rst'], []],
  ])('limit it: %s', async (_name, args, expected) => {
    expect(await wrongIn(staged(), args)).toEqual(expected)
  })

  test('start from where the command is', async () => {
    const repository = staged()
    const cwd = join(repository.folder, 'notes')
    const {stdout} = await command(['--staged', ...json, '2026-03-02-two.md'], {cwd})
    expect(Object.keys(reported(stdout, repository.folder))).toEqual([two])
  })

  test('that are on disk but not staged are no problem', async () => {
    const repository = staged()
    repository.write({'other.md': wrongSession})
    expect(await repository.lint(['other.md'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('that are nowhere are a problem, unless one says otherwise', async () => {
    const {code, stderr} = await staged().lint(['other.md'])
    expect(stderr).toContain('other.md: no such file or folder, on disk or staged\n')
    expect(code).toBe(2)
    const args = ['--no-error-on-unmatched-pattern', 'other.md']
    expect(await staged().lint(args)).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('that are no pattern are a problem', async () => {
    const {code, stderr} = await staged().lint(['!a*'])
    expect(stderr).toContain('!a*: patterns starting with')
    expect(code).toBe(2)
  })

  test('are names first', async () => {
    const repository = new Repository()
    repository.stage({'[ab].md': wrongSession, 'a.md': wrongSession})
    expect(await wrongIn(repository, ['[ab].md'])).toEqual(['[ab].md'])
  })
})

describe('the configuration of --staged', () => {
  test('says which staged files are sessions, from its own folder', async () => {
    const repository = new Repository()
    repository.write({'docs/session-lint.config.yaml': 'files: [handoffs/*.md]\nignore: [old]\n'})
    const files = ['docs/handoffs/a.md', 'docs/handoffs/a.txt', 'docs/old/a.md', 'handoffs/a.md']
    repository.stage(Object.fromEntries(files.map((name) => [name, wrongSession])))
    expect(await wrongIn(repository)).toEqual(['docs/handoffs/a.md'])
  })

  test('is the staged one where one is staged', async () => {
    const repository = new Repository()
    const off = 'rules: {session-status-value: off, session-status-consistency: off}\n'
    repository.stage({[path]: wrongSession, 'session-lint.config.yaml': off})
    repository.write({'session-lint.config.yaml': 'preset: strict\n'})
    expect(await wrongIn(repository)).toEqual([])
    rmSync(join(repository.folder, 'session-lint.config.yaml'))
    expect(await wrongIn(repository)).toEqual([])
  })

  test('is none where its deletion is staged', async () => {
    const repository = new Repository()
    const config = {'session-lint.config.yaml': 'ignore: ["**"]\n'}
    repository.commit(config)
    repository.git(['rm', '--quiet', '--cached', 'session-lint.config.yaml'])
    repository.stage({[path]: wrongSession})
    expect(await wrongIn(repository)).toEqual([path])
  })

  test('is the one on disk where none is staged', async () => {
    const repository = new Repository()
    repository.commit({'package.json': '{"session-lint": {}}'})
    repository.write({'package.json': '{"session-lint": {"ignore": ["**"]}}'})
    repository.stage({[path]: wrongSession})
    expect(await repository.lint()).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('that is staged and wrong ends with 2', async () => {
    const repository = new Repository()
    repository.stage({[path]: cleanSession, 'session-lint.config.yaml': 'rule: {}\n'})
    const {code, stderr} = await repository.lint()
    expect(stderr).toMatch(/^session-lint\.config\.yaml:1:1: /)
    expect(code).toBe(2)
  })

  test('does not make other people’s packages part of the search', async () => {
    const repository = new Repository()
    repository.stage({[`node_modules/a/${path}`]: wrongSession})
    expect(await repository.lint()).toEqual({code: 0, stdout: '', stderr: ''})
  })
})

describe('what git is told by its variables', () => {
  test('GIT_INDEX_FILE is the index that counts', async () => {
    const repository = new Repository()
    repository.stage({[path]: cleanSession})
    const env = {GIT_INDEX_FILE: join(repository.folder, '.git/other-index')}
    repository.write({[path]: wrongSession})
    repository.git(['add', path], {env})
    expect(await wrongIn(repository)).toEqual([])
    expect(await wrongIn(repository, [], env)).toEqual([path])
  })

  test('GIT_DIR and GIT_WORK_TREE are where the repository is', async () => {
    const repository = new Repository()
    repository.stage({[path]: wrongSession})
    const cwd = makeFolder()
    const env = {
      GIT_DIR: join(repository.folder, '.git'),
      GIT_WORK_TREE: repository.folder,
    }
    const {stdout} = await command(['--staged', ...json], {cwd, env})
    expect(Object.keys(reported(stdout, repository.folder))).toEqual([path])
  })

  test('a submodule is a repository of its own', async () => {
    const other = new Repository()
    other.commit({'a.md': 'a\n'})
    const repository = new Repository()
    const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.folder]
    repository.git([...add, 'module'])
    const cwd = join(repository.folder, 'module')
    mkdirSync(join(cwd, '.claude/sessions'), {recursive: true})
    writeFileSync(join(cwd, path), wrongSession)
    repository.git(['-C', 'module', 'add', '.'])
    const {stdout} = await command(['--staged', ...json], {cwd})
    expect(Object.keys(reported(stdout, cwd))).toEqual([path])
    expect(await wrongIn(repository)).toEqual([])
  })

  test('a sparse checkout lacks files on disk only', async () => {
    const repository = new Repository()
    repository.commit({[path]: cleanSession, 'src/a.ts': 'a\n'})
    repository.git(['sparse-checkout', 'set', '--cone', '--sparse-index', 'src'])
    const id = repository.git(['hash-object', '-w', '--stdin'], {input: wrongSession}).trim()
    repository.git(['update-index', '--cacheinfo', `100644,${id},${path}`])
    expect(await wrongIn(repository)).toEqual([path])
  })

  test('ids of another kind of hash are ids', async () => {
    const folder = makeFolder()
    const repository = new Repository(folder)
    rmSync(join(folder, '.git'), {recursive: true})
    repository.git(['init', '--quiet', '--object-format=sha256'])
    repository.stage({[path]: wrongSession})
    expect(await wrongIn(repository)).toEqual([path])
  })
})

describe('what users configure git to show', () => {
  test.each([
    ['color.ui', 'always'],
    ['color.diff', 'always'],
    ['core.abbrev', '4'],
    ['core.quotePath', 'true'],
    ['diff.external', 'false'],
    ['diff.ignoreSubmodules', 'all'],
    ['diff.indentHeuristic', 'false'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.noprefix', 'true'],
    ['diff.orderFile', 'nowhere'],
    ['diff.relative', 'true'],
    ['diff.renames', 'copies'],
    ['diff.statGraphWidth', '1'],
    ['diff.wordRegex', '.'],
    ['log.showSignature', 'true'],
    ['pager.diff', 'false'],
  ])('is of no account: %s = %s', async (key, value) => {
    const repository = new Repository()
    const name = '.claude/sessions/2026-03-02-한글.tmp'
    repository.commit({'a.md': 'a\n', [`sub/${name}`]: cleanSession})
    repository.git(['config', key, value])
    repository.stage({[name]: wrongSession, [`sub/${name}`]: wrongSession})
    expect(await wrongIn(repository)).toEqual([name, `sub/${name}`])
    const cwd = join(repository.folder, 'sub')
    const {stdout} = await command(['--staged', ...json], {cwd})
    expect(Object.keys(reported(stdout, repository.folder))).toEqual([name, `sub/${name}`])
  })

  test('textconv, filters and an external diff are not run', async () => {
    const repository = new Repository()
    const ran = join(repository.folder, 'ran')
    const script = join(repository.folder, 'tool.sh')
    repository.write({'.gitattributes': '*.tmp diff=tool filter=tool\n'})
    writeFileSync(script, `#!/bin/sh\ntouch '${ran}'\ncat\n`)
    chmodSync(script, 0o755)
    repository.stage({[path]: wrongSession})
    for (const key of ['diff.tool.textconv', 'filter.tool.smudge', 'filter.tool.clean']) {
      repository.git(['config', key, script])
    }
    repository.git(['config', 'diff.external', script])
    expect(await wrongIn(repository, [], {GIT_EXTERNAL_DIFF: script})).toEqual([path])
    expect(repository.git(['ls-files', '--others'])).not.toContain('ran')
  })
})

describe('names of staged files', () => {
  const folder = '.claude/sessions'

  test('may be of every kind', async () => {
    const names = [
      'a b.md',
      'a\nb.md',
      '"quoted".md',
      "'single'.md",
      '$(touch x).md',
      '`touch x`.md',
      '; touch x;.md',
      '-n.md',
      '--output=x.md',
      '[ab]*?{c,d}.md',
      ':(top)a.md',
      '\\n.md',
      '한글 세션.md',
      'é.md',
      '\u001b[31m.md',
      '100644 a.md',
    ].map((name) => `${folder}/${name}`)
    const repository = new Repository()
    repository.stage(Object.fromEntries(names.map((name) => [name, wrongSession])))
    expect((await wrongIn(repository)).sort()).toEqual(names.sort())
    expect((await repository.lint()).code).toBe(1)
    for (const name of names) {
      expect.soft(await wrongIn(repository, [name]), name).toEqual([name])
    }
    const status = repository.git(['status', '--porcelain'])
    expect(status.trim().split('\n')).toHaveLength(names.length)
  })

  test('may be no UTF-8', async () => {
    const repository = new Repository()
    const id = repository.git(['hash-object', '-w', '--stdin'], {input: wrongSession}).trim()
    const entry = (name: Buffer) =>
      Buffer.concat([Buffer.from(`100644 ${id}\t${folder}/`), name, Buffer.from('\0')])
    const input = Buffer.concat([
      entry(Buffer.from([0xff, 0x2e, 0x6d, 0x64])),
      entry(Buffer.from([0xfe, 0x2e, 0x6d, 0x64])),
    ])
    repository.git(['update-index', '-z', '--index-info'], {input})
    const {code, stdout} = await repository.lint(json)
    expect(JSON.parse(stdout)).toHaveLength(2)
    expect(code).toBe(1)
  })
})

import {spawn} from 'node:child_process'
import {chmodSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {
  cleanName,
  cleanSession,
  findingsOf,
  makeFolder,
  run,
  today,
  wrongSession,
} from './command.ts'

const json = ['--format', 'json']

/** The rules that had something to say about the one file. */
async function rulesFor(content: string | Uint8Array): Promise<string[] | undefined> {
  const cwd = makeFolder({[cleanName]: content})
  const {stdout, stderr} = await run([...json, cleanName], {cwd})
  expect(stderr).toBe('')
  return findingsOf(stdout)[cleanName]
}

describe('a text', () => {
  test('with CRLF is read like one without', async () => {
    expect(await rulesFor(cleanSession.replaceAll('\n', '\r\n'))).toEqual([])
    expect(await rulesFor(wrongSession.replaceAll('\n', '\r\n'))).toEqual(['session-status-value'])
  })

  test('with a byte-order mark is read like one without, at the same places', async () => {
    expect(await rulesFor(`\uFEFF${cleanSession}`)).toEqual([])
    const cwd = makeFolder({[cleanName]: `\uFEFF${wrongSession}`})
    const [file] = JSON.parse((await run([...json, cleanName], {cwd})).stdout)
    const [{fix}] = file.messages
    expect(file.source.slice(...fix.range)).toBe('done')
    expect(file.source).toBe(wrongSession)
  })

  test('with tabs is read like one with spaces', async () => {
    expect(await rulesFor(cleanSession.replaceAll(/^ {3}- /gm, '\t- '))).toEqual([])
  })

  test('without a last line feed is read like one with it', async () => {
    expect(await rulesFor(cleanSession.trimEnd())).toEqual([])
  })

  test.each([
    ['that is empty', ''],
    ['that is a byte-order mark', '\uFEFF'],
    ['that is blank', ' \n\t\n\n'],
    ['that is no session', 'Hello.\n'],
    ['with a NUL', '\0'],
  ])('%s is one finding, not none', async (_name, content) => {
    expect(await rulesFor(content)).toHaveLength(1)
  })

  test('of 10 MB is read to its end', async () => {
    const filler = `${'- The parser takes 0.42 seconds for 1,000 files of 14 KB\n'.repeat(180_000)}\n`
    const long = wrongSession.replace('## Successful Approaches\n', `${filler}$&`)
    expect(long.length).toBeGreaterThan(10_000_000)
    expect(await rulesFor(long)).toContain('session-status-value')
  }, 60_000)

  test.each([
    [
      'that is not UTF-8',
      new Uint8Array([0x61, 0x0a, 0xc3, 0x28]),
      'not valid UTF-8: the first wrong byte is in line 2',
    ],
    ['that is UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), 'not valid UTF-8: it is UTF-16'],
    [
      'of more than 50 MB',
      new Uint8Array(50 * 1024 * 1024 + 1),
      '51 MB is more than the 50 MB that a file may have',
    ],
    ['that is made to take forever', '> '.repeat(5000), /a\.md: \S+/],
  ])('%s is an error, and the others are linted', async (_name, content, message) => {
    const cwd = makeFolder({'a.md': content, 'b.md': wrongSession})
    const {code, stdout, stderr} = await run([...json, '.'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^a\.md: [^\n]+\n$/)
    expect(findingsOf(stdout)).toEqual({'b.md': expect.arrayContaining(['session-status-value'])})
  })
})

describe('a path', () => {
  test.each([
    'a b.md',
    '[a](b)*.md',
    '{a,b}?.md',
    '-a.md',
    'a\nb.md',
    'ü😀.md',
    '!a.md',
    'a',
  ])('is a name, whatever is in it: %j', async (name) => {
    const cwd = makeFolder({[name]: wrongSession})
    const {code, stdout} = await run([...json, '--', name], {cwd})
    expect(findingsOf(stdout)[name]).toContain('session-status-value')
    expect(code).toBe(1)
  })

  test('with a line feed and an escape in it is shown on one line', async () => {
    const name = 'a\n\u001B[31m.md'
    const cwd = makeFolder({[name]: new Uint8Array([0xff]), [`b${name}`]: wrongSession})
    const {stdout, stderr} = await run(['.'], {cwd})
    expect(stderr).toBe(
      'a␊␛[31m.md: not valid UTF-8: the first wrong byte is in line 1\n' +
        'To see how to fix it: npx session-lint explain session-status-value\n',
    )
    expect(stdout).toMatch(/^ba␊␛\[31m\.md\n/)
  })

  test('that is named twice is linted once', async () => {
    const cwd = makeFolder({'x/a.md': cleanSession})
    const {stdout} = await run([...json, 'x/a.md', './x/../x/a.md', 'x', 'x/*.md'], {cwd})
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  test.each([
    ['nope.md', 'nope.md: no such file or folder'],
    ['a.md/b', 'a.md/b: no such file or folder'],
    ['', "'': expected a path or a pattern"],
    ['*.txt', '*.txt: no file matches this pattern'],
    ['nope/*.md', 'nope/*.md: no file matches this pattern'],
    ['empty', 'empty: no files in this folder end in .markdown, .md, .tmp'],
    ['dangling.md', 'dangling.md: broken symbolic link'],
    ['loop.md', 'loop.md: the link leads back to itself'],
    ['x'.repeat(300), /^x+: the name is too long$/],
    ['*'.repeat(1001), /: patterns may have at most 1000 characters$/],
  ])('that matches nothing is an error, and the others are linted: %.20s', async (path, line) => {
    const cwd = makeFolder({'a.md': wrongSession})
    mkdirSync(join(cwd, 'empty'))
    symlinkSync('nowhere', join(cwd, 'dangling.md'))
    symlinkSync('loop.md', join(cwd, 'loop.md'))
    const {code, stdout, stderr} = await run([...json, path, 'a.md'], {cwd})
    expect(code).toBe(2)
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stderr.trim()).toMatch(line)
    expect(Object.keys(findingsOf(stdout))).toEqual(['a.md'])
  })

  test('that matches nothing is fine when asked for', async () => {
    const cwd = makeFolder({'a.md': cleanSession})
    const args = ['--no-error-on-unmatched-pattern', 'nope.md', '*.txt']
    expect(await run(args, {cwd})).toEqual({
      code: 0,
      stdout: '✔ 0 files, no problems\n',
      stderr: '',
    })
  })
})

describe('without a path', () => {
  test('the session files in all places of the formats are linted', async () => {
    const cwd = makeFolder({
      '.claude/sessions/a.tmp': cleanSession,
      'packages/x/.claude/session-data/b.md': cleanSession,
      '.agent/handoffs/deep/c.md': cleanSession,
      'README.md': '# Hello',
      'node_modules/x/.claude/sessions/d.tmp': cleanSession,
      '.git/.claude/sessions/e.tmp': cleanSession,
    })
    const {stdout} = await run(json, {cwd})
    expect(Object.keys(findingsOf(stdout))).toEqual(['c.md', 'a.tmp', 'b.md'])
  })

  test('they are found from within such a place, too', async () => {
    const cwd = makeFolder({'.claude/sessions/a.tmp': cleanSession})
    const {stdout} = await run(json, {cwd: join(cwd, '.claude/sessions')})
    expect(Object.keys(findingsOf(stdout))).toEqual(['a.tmp'])
  })

  test('it is an error that there are none', async () => {
    const cwd = makeFolder({'README.md': '# Hello'})
    expect(await run([], {cwd})).toMatchObject({
      code: 2,
      stderr: '.: no session files in this folder; pass the files or folders to lint\n',
    })
    expect(await run(['--no-error-on-unmatched-pattern'], {cwd})).toMatchObject({
      code: 0,
      stderr: '',
    })
  })
})

describe('a folder', () => {
  test('stands for the Markdown and tmp files in it, hidden ones too', async () => {
    const cwd = makeFolder({
      'x/a.md': cleanSession,
      'x/.hidden/b.tmp': cleanSession,
      'x/c.MARKDOWN': cleanSession,
      'x/d.txt': cleanSession,
      'x/node_modules/e.md': cleanSession,
      'x/.git/f.md': cleanSession,
      'g.md': cleanSession,
    })
    const {stdout} = await run([...json, 'x'], {cwd})
    expect(Object.keys(findingsOf(stdout)).sort()).toEqual(['a.md', 'b.tmp', 'c.MARKDOWN'])
  })

  test('that is skipped by itself is linted when it is named', async () => {
    const cwd = makeFolder({'node_modules/a.md': cleanSession})
    expect(Object.keys(findingsOf((await run([...json, 'node_modules'], {cwd})).stdout))).toEqual([
      'a.md',
    ])
  })

  test('with links is searched without going in circles or out of it', async () => {
    const cwd = makeFolder({
      'x/a.md': cleanSession,
      'x/y/b.txt': cleanSession,
      'out.md': cleanSession,
    })
    symlinkSync('..', join(cwd, 'x/y/up'))
    symlinkSync('y/b.txt', join(cwd, 'x/b.md'))
    symlinkSync('a.md', join(cwd, 'x/0.md'))
    symlinkSync('../out.md', join(cwd, 'x/out.md'))
    const {code, stdout, stderr} = await run([...json, 'x'], {cwd})
    expect(Object.keys(findingsOf(stdout))).toEqual(['a.md', 'b.md'])
    expect(stderr).toBe('x/out.md: skipped: the link leads out of the folder\n')
    expect(code).toBe(0)
  })

  test('that is a link itself is searched', async () => {
    const cwd = makeFolder({'x/a.md': cleanSession})
    symlinkSync('x', join(cwd, 'y'))
    expect(JSON.parse((await run([...json, 'y'], {cwd})).stdout)).toMatchObject([
      {filePath: join(cwd, 'y/a.md')},
    ])
  })

  test('with broken links has an error for each that looks like a session file', async () => {
    const cwd = makeFolder({'x/a.md': cleanSession})
    symlinkSync('nowhere', join(cwd, 'x/b.md'))
    symlinkSync('me@host.1:2', join(cwd, 'x/.#a.md'))
    symlinkSync('nowhere', join(cwd, 'x/other'))
    symlinkSync('loop', join(cwd, 'x/loop'))
    const {code, stdout, stderr} = await run([...json, 'x'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toBe('x/b.md: broken symbolic link\nx/loop: the link leads back to itself\n')
    expect(Object.keys(findingsOf(stdout))).toEqual(['a.md'])
  })

  const folderThatIsClosed = () =>
    makeFolder({'x/a.md': cleanSession, 'x/closed/b.md': cleanSession})

  /** Root may read everything, and a program in a folder of root's could not start without rights. */
  const asRoot = async () => {
    const cwd = folderThatIsClosed()
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'x/closed'), 0o700)
    const {findFiles} = await import('../../project/find-files.ts')
    const {Configs} = await import('../../project/configs.ts')
    // A process can give up its rights for a moment.
    process.seteuid?.(65534)
    const found = await findFiles(['x'], {cwd, configs: new Configs({cwd})}).finally(() =>
      process.seteuid?.(0),
    )
    expect(found.problems).toEqual([
      {path: 'x/closed', message: 'cannot be read: permission denied'},
    ])
    expect(found.files).toEqual([join(cwd, 'x/a.md')])
  }

  const asUser = async () => {
    const cwd = folderThatIsClosed()
    chmodSync(join(cwd, 'x/closed'), 0)
    const {code, stdout, stderr} = await run([...json, 'x'], {cwd})
    chmodSync(join(cwd, 'x/closed'), 0o755)
    expect(code).toBe(2)
    expect(stderr).toBe('x/closed: cannot be read: permission denied\n')
    expect(Object.keys(findingsOf(stdout))).toEqual(['a.md'])
  }

  test('that cannot be read is an error', process.getuid?.() === 0 ? asRoot : asUser)
})

describe('a pattern', () => {
  test.each([
    [['x/*.md'], ['a.md', 'b.md']],
    [['**/*.txt'], ['c.txt']],
    [['x/{a,c}.*'], ['a.md', 'c.txt']],
    [
      ['x/[ab].md', 'x/?.txt'],
      ['a.md', 'b.md', 'c.txt'],
    ],
    [['./x/../x/*.txt'], ['c.txt']],
    [['x/**'], ['a.md', 'b.md', 'c.txt', 'd.md']],
  ])('%j stands for the files it fits', async (patterns, expected) => {
    const cwd = makeFolder({
      'x/a.md': cleanSession,
      'x/b.md': cleanSession,
      'x/c.txt': cleanSession,
      'x/.y/d.md': cleanSession,
    })
    const {stdout} = await run([...json, ...patterns], {cwd})
    expect(Object.keys(findingsOf(stdout)).sort()).toEqual(expected)
  })

  test('can start in a folder above, and at the root', async () => {
    const cwd = makeFolder({'x/a.md': cleanSession, 'y/b.md': cleanSession})
    for (const pattern of ['../x/*.md', `${cwd}/x/*`]) {
      const {stdout} = await run([...json, pattern], {cwd: join(cwd, 'y')})
      expect(Object.keys(findingsOf(stdout))).toEqual(['a.md'])
    }
  })
})

describe('--respect-gitignore', () => {
  test('leaves out what git ignores, but not what is named', async () => {
    const cwd = makeFolder({
      '.gitignore': '*.tmp\n',
      'x/a.tmp': cleanSession,
      'x/b\nc.md': cleanSession,
      'x/d.tmp': cleanSession,
    })
    const git = (...args: string[]) =>
      new Promise((done) => spawn('git', ['-C', cwd, ...args]).on('close', done))
    await git('init', '-q')
    expect(Object.keys(findingsOf((await run([...json, 'x'], {cwd})).stdout))).toHaveLength(3)
    const {stdout} = await run([...json, '--respect-gitignore', 'x', 'x/d.tmp'], {cwd})
    expect(Object.keys(findingsOf(stdout))).toEqual(['b\nc.md', 'd.tmp'])
  })

  test('needs a repository', async () => {
    const cwd = makeFolder({'x/a.tmp': cleanSession})
    expect(await run(['--respect-gitignore', 'x'], {cwd})).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^--respect-gitignore: git: not a git repository.*\n$/),
    })
  })
})

test('a reader that has seen enough is no error', async () => {
  const files = Array.from({length: 300}, (_, index) => [`x/${index}.md`, wrongSession])
  const cwd = makeFolder(Object.fromEntries(files))
  const command = fileURLToPath(new URL('../../cli/index.ts', import.meta.url))
  const script = 'set -o pipefail; "$0" "$1" -f json x 2>err | head -c 10; echo "$?"; cat err'
  const ended = await new Promise<string>((done) => {
    const child = spawn('bash', ['-c', script, process.execPath, command], {
      cwd,
      env: {PATH: process.env.PATH, SESSION_LINT_TODAY: today},
    })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.on('close', () => done(out))
  })
  expect(ended).toBe('[{"filePat1\n')
})

test('findings of many files come in the order of their paths', async () => {
  const cwd = makeFolder()
  const names = ['b.md', 'a/z.md', 'a.md', 'B.md', 'a-b.md', 'ä.md']
  mkdirSync(join(cwd, 'a'))
  for (const name of names) writeFileSync(join(cwd, name), cleanSession)
  const {stdout} = await run([...json, '.'], {cwd})
  const paths = JSON.parse(stdout).map(({filePath}: {filePath: string}) =>
    filePath.slice(cwd.length + 1),
  )
  expect(paths).toEqual(['B.md', 'a-b.md', 'a.md', 'a/z.md', 'b.md', 'ä.md'])
})

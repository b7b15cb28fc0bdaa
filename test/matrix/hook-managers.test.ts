import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, inject, test} from 'vitest'
import {root} from '../e2e/built.ts'
import {
  advice,
  cleanSession,
  finding,
  oddNames,
  Project,
  session,
  wrongSession,
} from '../e2e/project.ts'
import {needsProgram} from '../needs-program.ts'

interface Case {
  readonly manager: string
  readonly files: Readonly<Record<string, string>>
  /** Packages that the project has, by the folder that they are in. */
  readonly tools: () => Readonly<Record<string, string>>
  /** What the manager needs to put its hooks into place. */
  readonly install: readonly string[]
}

const managers = inject('managers')
const own = (name: string) => join(root, 'node_modules', name)
const husky = () => ({husky: own('husky')})

const cases: readonly Case[] = [
  {
    manager: 'husky',
    files: {'package.json': '{"devDependencies": {"husky": "9"}}\n'},
    tools: husky,
    install: ['npx', '--no', 'husky'],
  },
  {
    manager: 'husky',
    files: {
      'package.json': JSON.stringify(
        {devDependencies: {husky: '9', 'lint-staged': '17'}, 'lint-staged': {'*.js': 'true'}},
        undefined,
        2,
      ),
      '.husky/pre-commit': 'lint-staged\n',
    },
    tools: () => ({...husky(), 'lint-staged': own('lint-staged')}),
    install: ['npx', '--no', 'husky'],
  },
  {
    manager: 'lefthook',
    files: {
      'lefthook.yml':
        '# our hooks\npre-commit:\n  parallel: true\n  jobs:\n    - run: "true" # fine\n',
      'package.json': '{"devDependencies": {"lefthook": "2"}}\n',
    },
    tools: () => ({lefthook: join(managers, 'lefthook')}),
    install: ['npx', '--no', 'lefthook', 'install'],
  },
  {
    manager: 'pre-commit',
    files: {
      '.pre-commit-config.yaml':
        'repos: # ours\n  - repo: meta\n    hooks:\n      - id: identity\n',
      'package.json': '{}\n',
    },
    tools: () => ({}),
    install: ['pre-commit', 'install', '--hook-type=pre-commit', '--hook-type=pre-merge-commit'],
  },
  {
    manager: 'simple-git-hooks',
    files: {
      'package.json': '{\n  "simple-git-hooks": {\n    "pre-commit": "true"\n  }\n}\n',
    },
    tools: () => ({'simple-git-hooks': join(managers, 'simple-git-hooks')}),
    install: ['npx', '--no', 'simple-git-hooks'],
  },
  {manager: 'git', files: {'package.json': '{}\n'}, tools: () => ({}), install: ['true']},
]

async function setUp({manager, files, tools, install}: Case): Promise<Project> {
  const project = await Project.make(files, tools())
  const options = ['--hook', manager, '--config', 'none', '--ci', 'none', '--agent', 'none']
  const made = project.run('npx', '--no', '--', 'session-lint', 'init', '--yes', ...options)
  expect(made).toMatchObject({status: 0})
  const [command = '', ...args] = install
  expect(project.run(command, ...args)).toMatchObject({status: 0})
  expect(project.commit()).toMatchObject({status: 0})
  return project
}

const preCommit = needsProgram('pre-commit')

for (const one of cases) {
  const options = one.manager === 'pre-commit' ? preCommit : {}
  describe(`${one.manager}, with ${JSON.stringify(one.files)}`, options, () => gate(one))
}

/** What every manager does with the hook in place. */
function gate(one: Case): void {
  let project: Project
  let start = ''
  beforeAll(async () => {
    project = await setUp(one)
    start = project.git('rev-parse', 'HEAD').trim()
  })
  afterAll(() => project.remove())
  beforeEach(() => {
    project.git('reset', '--hard', '--quiet', start)
    project.git('clean', '--force', '--quiet', '-d')
  })

  test('stops a commit with a wrong session and shows what is wrong', () => {
    project.write({[session]: wrongSession})
    project.git('add', '--all')
    const before = project.snapshot()
    const {status, output} = project.run('git', 'commit', '--message', 'x')
    expect(output).toContain(finding)
    expect(output).toMatch(advice)
    expect(status).toBe(1)
    expect(project.snapshot()).toBe(before)
  })

  test('lets a right session pass', () => {
    project.write({[session]: cleanSession})
    expect(project.commit()).toMatchObject({status: 0})
    expect(project.git('show', `HEAD:${session}`)).toBe(cleanSession)
  })

  test('stops a wrong version that is staged, whatever is on disk', () => {
    project.write({[session]: wrongSession})
    project.git('add', '--all')
    project.write({[session]: cleanSession})
    const before = project.snapshot()
    const {status, output} = project.run('git', 'commit', '--message', 'x')
    expect(output).toContain(finding)
    expect(status).toBe(1)
    expect(project.snapshot()).toBe(before)
  })

  test('lets a right version that is staged pass, whatever is on disk', () => {
    project.write({[session]: cleanSession})
    project.git('add', '--all')
    project.write({[session]: wrongSession})
    const before = project.tree()
    expect(project.run('git', 'commit', '--message', 'x')).toMatchObject({status: 0})
    expect(project.tree()).toBe(before)
    expect(project.git('show', `HEAD:${session}`)).toBe(cleanSession)
  })

  test('takes names of every kind, and runs none of them', () => {
    const names = oddNames.map((name) => `.claude/sessions/${name}.tmp`)
    project.write(Object.fromEntries(names.map((name) => [name, wrongSession])))
    project.git('add', '--all')
    const before = project.snapshot()
    const {status, output} = project.run('git', 'commit', '--message', 'x')
    expect(output.split(finding)).toHaveLength(names.length + 1)
    expect(status).toBe(1)
    expect(project.snapshot()).toBe(before)
    project.write(Object.fromEntries(names.map((name) => [name, cleanSession])))
    expect(project.commit()).toMatchObject({status: 0})
    expect(project.git('ls-files', '-z').split('\0')).toEqual(expect.arrayContaining(names))
    expect(project.tree()).not.toMatch(/ \.\/x /)
  })

  test('looks at merges', () => {
    project.git('checkout', '--quiet', '-B', 'side')
    project.write({[session]: wrongSession})
    project.git('add', '--all')
    project.git('commit', '--quiet', '--no-verify', '--message', 'x')
    project.git('checkout', '--quiet', '-B', 'main', start)
    const {status, output} = project.run('git', 'merge', '--no-ff', '--no-edit', 'side')
    expect(output).toContain(finding)
    expect(status).not.toBe(0)
  })
}

test('the plain hook says that the program is missing', async () => {
  const one = cases.find(({manager}) => manager === 'git')
  if (!one) throw new Error('no such case')
  const project = await setUp(one)
  project.run('rm', 'node_modules/.bin/session-lint')
  project.write({'a.txt': ''})
  const {status, output} = project.commit()
  expect(output).toContain('session-lint: not installed')
  expect(status).toBe(1)
  project.remove()
})

test('the preset for lint-staged finds the session files', async () => {
  const config = "import session from 'remark-lint-session/lint-staged'\nexport default session\n"
  const tools = {'lint-staged': own('lint-staged')}
  const project = await Project.make({'lint-staged.config.mjs': config}, tools)
  const elsewhere = '.agent/handoffs/2026-03-02-parser.md'
  project.write({[session]: cleanSession, [elsewhere]: wrongSession, 'a.md': wrongSession})
  project.git('add', '--all')
  const {status, output} = project.run('npx', '--no', 'lint-staged')
  expect(output).toContain('2 files')
  expect(output).toContain(`${elsewhere}\n`)
  expect(output).toContain(finding)
  expect(status).toBe(1)
  project.remove()
})

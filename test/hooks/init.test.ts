import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {join, relative} from 'node:path'
import {PassThrough} from 'node:stream'
import {text} from 'node:stream/consumers'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {run} from '../../cli/run.ts'
import {compileGlob} from '../../config/glob.ts'
import {agents} from '../../hooks/agents/index.ts'
import {type Json, mergeJson, unmergeJson} from '../../hooks/edit/json.ts'
import {addYaml, removeYaml} from '../../hooks/edit/yaml.ts'
import tasks, {lintStagedPattern} from '../../hooks/lint-staged.ts'
import {managers} from '../../hooks/managers/index.ts'
import {type Ended, makeFolder} from '../cli/command.ts'
import {readmePart} from '../e2e/readme.ts'
import {initialize} from '../git/initialize.ts'
import {defaultPlaces} from './places.ts'
import {gitEnv} from './repository.ts'

interface Options {
  readonly answers?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `session-lint init`, on a terminal when there are answers to its questions. */
async function init(cwd: string, args: readonly string[], options: Options = {}): Promise<Ended> {
  const stdin = Object.assign(new PassThrough(), {isTTY: options.answers !== undefined})
  const stdout = Object.assign(new PassThrough(), {isTTY: options.answers !== undefined})
  const stderr = new PassThrough()
  const said = Promise.all([text(stdout), text(stderr)])
  const answers = [...(options.answers ?? [])]
  const isEnded = options.answers?.length === 1
  let seen = ''
  stdout.on('data', (chunk: Buffer) => {
    seen += String(chunk)
    if (!seen.endsWith('] ')) return
    seen = ''
    if (isEnded && answers.length === 0) stdin.end()
    else stdin.write(`${answers.shift() ?? ''}\n`)
  })
  const env = {...gitEnv, TERM: 'dumb', ...options.env}
  const code = await run(['init', ...args], {cwd, env, stdin, stdout, stderr})
  stdout.end()
  stderr.end()
  const [out, err] = await said
  return {code, stdout: out, stderr: err}
}

function makeRepository(files: Readonly<Record<string, string>> = {}): string {
  const cwd = makeFolder(files)
  initialize(cwd)
  return cwd
}

/** Every file of a repository, git's own included, with its mode and what is in it. */
function snapshot(root: string): Record<string, string> {
  const entries = readdirSync(root, {recursive: true, withFileTypes: true})
  return Object.fromEntries(
    entries
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        const mode = statSync(path).mode.toString(8)
        return [
          relative(root, path),
          entry.isFile() ? `${mode} ${readFileSync(path, 'utf8')}` : mode,
        ]
      })
      .sort(),
  )
}

const husky = '{\n\t"name": "x",\n\t"devDependencies": {"husky": "9", "lint-staged": "17"},\n'

const repositories: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nothing at all': {},
  'a package.json': {'package.json': '{}'},
  husky: {'package.json': '{"devDependencies": {"husky": "9"}}', '.husky/pre-commit': 'npm test\n'},
  'husky and lint-staged': {
    'package.json': `${husky}\t"lint-staged": {"*.js": ["eslint"]}\n}\n`,
    '.husky/pre-commit':
      '#!/bin/sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpx lint-staged\nexit 0\n',
  },
  lefthook: {
    'lefthook.yml':
      '# hooks\npre-commit:\n    parallel: true # yes\n    commands:\n        a: # first\n            run: "true"\n\n# end\npre-push:\n    jobs: []\n',
  },
  'lefthook with jobs': {
    'lefthook.yml': 'pre-commit:\n  jobs:\n  - name: a\n    run: "true"\nskip_output: [meta]\n',
  },
  'lefthook without a line feed at its end': {
    '.lefthook.yaml': 'pre-commit:\n  commands:\n    a:\n      run: "x"',
  },
  'lefthook with comments only': {'lefthook.yml': '# EXAMPLE USAGE:\n#\n# pre-push:\n'},
  'pre-commit': {
    '.pre-commit-config.yaml':
      'default_stages: [commit]\nrepos:\n-   repo: local   # ours\n    hooks:\n    -   id: a\n\n# the end\nci: {skip: [a]}\n',
  },
  'pre-commit, CRLF': {
    '.pre-commit-config.yaml': 'repos:\r\n  - repo: meta\r\n    hooks:\r\n      - id: identity\r\n',
    'package.json': '{\r\n  "name": "x"\r\n}\r\n',
  },
  'simple-git-hooks': {
    'package.json':
      '{\n  "simple-git-hooks": {\n    "pre-commit": "npx lint \\"a b\\"",\n    "pre-push": "x"\n  },\n  "husky": {"pre-commit": "no"}\n}\n',
  },
  'a hook folder of its own': {'.githooks/pre-commit': '#!/usr/bin/env bash\nset -e\nmake check\n'},
  agents: {
    '.claude/settings.json':
      '{"permissions": {"allow": ["Bash(ls)"]}, "hooks": {"Stop": [{"hooks": [{"type": "command", "command": "x"}]}]}}',
    '.codex/hooks.json': '{\n    "hooks": {}\n}',
    '.cursor/hooks.json': '{\n  "version": 1,\n  "hooks": {\n    "stop": []\n  }\n}\n',
    '.gemini/settings.json': '{\n  "theme": "x"\n}\n',
  },
}

const agentNames = agents.map(({name}) => name)
const managerNames = managers.map(({name}) => name)

const everything = ['--yes', '--ci', 'github', '--agent', agentNames.join()]

/** What a file of JSON says, without objects and lists that hold nothing. */
function filled(json: string): unknown {
  return JSON.parse(json, (_key, value) =>
    typeof value === 'object' && Object.keys(value).length === 0 ? undefined : value,
  )
}

describe.each(Object.entries(repositories))('in a repository with %s', (_what, files) => {
  test('init shows what it will do, does it once, and undoes it to the byte', async () => {
    const cwd = makeRepository(files)
    const before = snapshot(cwd)
    const dry = await init(cwd, [...everything, '--dry-run'])
    expect(dry).toMatchObject({code: 0, stderr: ''})
    expect(snapshot(cwd)).toEqual(before)
    const made = await init(cwd, everything)
    expect(made).toMatchObject({code: 0, stderr: ''})
    expect(made.stdout.replace('\nDone.\n', '')).toBe(
      dry.stdout.replace(/\nNothing was changed: .*\n/, ''),
    )
    const after = snapshot(cwd)
    expect(after).not.toEqual(before)
    const again = await init(cwd, everything)
    expect(again.stdout).toContain('Everything is already set up.')
    expect(snapshot(cwd)).toEqual(after)
    expect(await init(cwd, ['--remove', '--yes'])).toMatchObject({code: 0, stderr: ''})
    expect(snapshot(cwd)).toEqual(before)
    expect((await init(cwd, ['--remove', '--yes'])).stdout).toBe('There is nothing to remove.\n')
  })

  test('init --remove takes out what it added in another clone', async () => {
    const cwd = makeRepository(files)
    await init(cwd, everything)
    rmSync(join(cwd, '.git'), {recursive: true})
    initialize(cwd)
    expect(await init(cwd, ['--remove', '--yes'])).toMatchObject({code: 0, stderr: ''})
    for (const [name, content] of Object.entries(snapshot(cwd))) {
      if (!name.startsWith('.git/')) expect(content).not.toContain('session-lint')
    }
    for (const [name, content] of Object.entries(files)) {
      const now = readFileSync(join(cwd, name), 'utf8')
      // How the files of agents were written is not known in another clone, nor who left it empty.
      if (name.startsWith('.c')) expect(filled(now)).toEqual(filled(content))
      else expect(now).toBe(content)
    }
  })
})

test.each([
  ['lefthook', 'lefthook.yml'],
  ['pre-commit', '.pre-commit-config.yaml'],
  ['simple-git-hooks', 'package.json'],
  ['husky', '.husky/pre-commit'],
])('makes what %s needs where there is nothing, and takes it away in another clone', async (manager, name) => {
  const cwd = makeRepository()
  await init(cwd, ['--yes', '--hook', manager, '--config', 'none'])
  expect(readFileSync(join(cwd, name), 'utf8')).toContain('session-lint')
  rmSync(join(cwd, '.git'), {recursive: true})
  initialize(cwd)
  await init(cwd, ['--yes', '--remove'])
  expect(readdirSync(cwd)).toEqual(['.git'])
})

test.each([
  ['lefthook', 'lefthook.yml', {}, 0],
  ['pre-commit', '.pre-commit-config.yaml', {}, 0],
  ['pre-commit', '.pre-commit-config.yaml', {'package.json': '{}'}, 1],
  ['simple-git-hooks', 'package.json', {}, 0],
])('writes for %s what the README has to be written by hand: %s, with %j', async (manager, name, files, block) => {
  const cwd = makeRepository(files)
  await init(cwd, ['--yes', '--hook', manager, '--config', 'none'])
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(readmePart(`**${manager}**`).blocks[block])
})

test.each([
  ['pnpm-lock.yaml', 'pnpm exec session-lint'],
  ['yarn.lock', 'yarn run session-lint'],
  ['bun.lock', 'bunx --no-install session-lint'],
  ['package-lock.json', 'npx --no -- session-lint'],
])('calls the program as a project with %s does', async (lockfile, command) => {
  const cwd = makeRepository({[lockfile]: '', 'package.json': '{}'})
  const {stdout} = await init(cwd, ['--dry-run', '--hook', 'lefthook'])
  expect(stdout).toContain(`run: ${command} --staged`)
})

test.each([
  [{'session-lint.config.yml': ''}],
  [{'package.json': '{"session-lint": {}}'}],
  [{'session-lint.config.yaml': 'preset: strict'}],
])('makes no second configuration beside %j', async (files) => {
  const {stdout} = await init(makeRepository(files), ['--dry-run'])
  expect(stdout).not.toContain('create  session-lint.config')
})

test('adds to the file that simple-git-hooks reads', async () => {
  const name = '.simple-git-hooks.json'
  const source = '{"pre-commit": "make"}'
  const cwd = makeRepository({[name]: source})
  await init(cwd, ['--yes', '--hook', 'simple-git-hooks', '--config', 'none'])
  expect(JSON.parse(readFileSync(join(cwd, name), 'utf8'))).toEqual({
    'pre-commit': 'make && npx --no -- session-lint --staged',
    'pre-merge-commit': 'npx --no -- session-lint --staged',
  })
  rmSync(join(cwd, '.git'), {recursive: true})
  await init(cwd, ['--yes', '--remove'])
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(source)
})

test('leaves a file that it cannot read alone when it is undone', async () => {
  const cwd = makeRepository({'.claude/settings.json': '{"command": "session-lint hook claude"'})
  expect((await init(cwd, ['--yes', '--remove'])).stdout).toBe('There is nothing to remove.\n')
})

test('what was changed since is kept when it is undone', async () => {
  const cwd = makeRepository({'.husky/pre-commit': 'npm test\n'})
  await init(cwd, ['--yes', '--hook', 'husky', '--config', 'json'])
  const hook = join(cwd, '.husky/pre-commit')
  writeFileSync(hook, `${readFileSync(hook, 'utf8')}npm run more\n`)
  writeFileSync(join(cwd, 'session-lint.config.json'), '{"preset": "strict"}')
  await init(cwd, ['--remove', '--yes'])
  expect(readFileSync(hook, 'utf8')).toBe('npm test\nnpm run more\n')
  expect(readFileSync(join(cwd, 'session-lint.config.json'), 'utf8')).toBe('{"preset": "strict"}')
})

test('makes hooks that git may run, and tells git where they are', async () => {
  const cwd = makeRepository()
  const {stdout} = await init(cwd, ['--yes', '--hook', 'git'])
  expect(stdout).toContain('set     git config core.hooksPath .githooks\n')
  for (const name of ['pre-commit', 'pre-merge-commit']) {
    expect(statSync(join(cwd, '.githooks', name)).mode & 0o111).toBe(0o111)
  }
  const path = execFileSync('git', ['config', 'core.hooksPath'], {cwd, env: gitEnv})
  expect(String(path)).toBe('.githooks\n')
})

test("leaves a file alone that is somebody else's", async () => {
  const name = '.github/workflows/session-lint.yml'
  const cwd = makeRepository({[name]: 'mine', 'session-lint.config.json': '{}'})
  await init(cwd, ['--yes', '--hook', 'none', '--ci', 'github'])
  expect(readFileSync(join(cwd, name), 'utf8')).toBe('mine')
  expect(readFileSync(join(cwd, 'session-lint.config.json'), 'utf8')).toBe('{}')
  await init(cwd, ['--remove', '--yes'])
  expect(readFileSync(join(cwd, name), 'utf8')).toBe('mine')
})

test.each([
  ['.githooks/pre-commit', '#!/usr/bin/env python3\nprint(1)\n', ['--hook', 'git']],
  ['lefthook.yml', 'pre-commit: {commands: {a: {run: x}}}\n', ['--hook', 'lefthook']],
  ['lefthook.yml', 'a: [\n', ['--hook', 'lefthook']],
  ['.pre-commit-config.yaml', 'repos: []\n', ['--hook', 'pre-commit']],
  ['.claude/settings.json', '{// mine\n}', ['--hook', 'none', '--agent', 'claude']],
])('says what to add to %s by hand when it is written like %j', async (name, content, args) => {
  const cwd = makeRepository({[name]: content})
  const {code, stdout} = await init(cwd, ['--yes', ...args])
  expect(code).toBe(0)
  expect(stdout).toContain(`by hand ${name} cannot be edited automatically: `)
  expect(stdout).toContain('session-lint')
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(content)
})

describe('warns about silent failures', () => {
  test('husky in a new worktree', async () => {
    const {stdout} = await init(makeRepository(), ['--dry-run', '--hook', 'husky'])
    expect(stdout).toContain('Note: In a new `git worktree` the hook is silently skipped')
  })

  test('a manager whose hooks git does not look at', async () => {
    const cwd = makeRepository()
    execFileSync('git', ['config', 'core.hooksPath', 'tools/hooks'], {cwd, env: gitEnv})
    const {stdout} = await init(cwd, ['--dry-run', '--hook', 'lefthook'])
    expect(stdout).toContain('Note: core.hooksPath is `tools/hooks`')
    expect((await init(cwd, ['--dry-run', '--hook', 'git'])).stdout).toContain(
      'create  tools/hooks/pre-commit',
    )
  })

  test('hooks that a new folder switches off', async () => {
    const cwd = makeRepository({'lefthook.yml': '{}'})
    const hook = join(cwd, '.git/hooks/pre-push')
    execFileSync('mkdir', ['-p', join(cwd, '.git/hooks')])
    writeFileSync(hook, '#!/bin/sh\n')
    chmodSync(hook, 0o755)
    const {stdout} = await init(cwd, ['--dry-run', '--hook', 'git'])
    expect(stdout).toContain('The hooks of lefthook in .git/hooks (pre-push) do not run')
  })

  test('a hook that git may not run', async () => {
    const cwd = makeRepository({'.githooks/pre-push': '#!/bin/sh\n'})
    const {stdout} = await init(cwd, ['--dry-run', '--hook', 'git'])
    expect(stdout).toContain('`chmod +x .githooks/pre-push`')
  })

  test('a Node.js that only shells know', async () => {
    const env = {PATH: `/home/a/.nvm/versions/node/v24.0.0/bin:${process.env.PATH}`}
    const {stdout} = await init(makeRepository(), ['--dry-run'], {env})
    expect(stdout).toContain('Node.js comes from /home/a/.nvm/versions/node/v24.0.0/bin')
  })
})

describe('on a terminal', () => {
  test('asks what is not given, with what fits the repository as the answer', async () => {
    const cwd = makeRepository({'.husky/pre-commit': '', '.claude/x': ''})
    const {code, stdout} = await init(cwd, ['--config', 'none'], {answers: []})
    expect(code).toBe(0)
    expect(stdout).toContain(`Git hook (${[...managerNames, 'none'].join(', ')}) [husky] `)
    expect(stdout).not.toContain('Configuration file (')
    expect(stdout).toContain(`Coding agents (${[...agentNames, 'none'].join(', ')}) [claude] `)
    expect(existsSync(join(cwd, '.claude/settings.json'))).toBe(true)
  })

  test('asks again until it knows the answer, and does nothing against a no', async () => {
    const cwd = makeRepository()
    const before = snapshot(cwd)
    const answers = ['husk', 'git', 'yaml', 'none', 'claude, codex', 'n']
    const {code, stdout, stderr} = await init(cwd, [], {answers})
    expect(code).toBe(2)
    expect(stdout).toContain('create  .codex/hooks.json')
    expect(stderr).toBe('Nothing was changed\n')
    expect(snapshot(cwd)).toEqual(before)
  })
})

test('does nothing when the terminal is gone', async () => {
  const cwd = makeRepository()
  const before = snapshot(cwd)
  expect(await init(cwd, [], {answers: ['git']})).toMatchObject({
    code: 2,
    stderr: 'Nothing was changed\n',
  })
  expect(snapshot(cwd)).toEqual(before)
})

test('does nothing without a terminal and without --yes', async () => {
  const cwd = makeRepository()
  const before = snapshot(cwd)
  const {code, stderr} = await init(cwd, [])
  expect({code, stderr}).toEqual({
    code: 2,
    stderr: 'Nothing was changed: without a terminal to ask on, pass --yes\n',
  })
  expect(snapshot(cwd)).toEqual(before)
})

test('works outside of a repository', async () => {
  const cwd = makeFolder()
  const {code, stdout} = await init(cwd, ['--yes'])
  expect(code).toBe(0)
  expect(stdout).toContain('create  session-lint.config.yaml')
  expect(readdirSync(cwd)).toEqual(['session-lint.config.yaml'])
  await init(cwd, ['--yes', '--remove'])
  expect(readdirSync(cwd)).toEqual([])
})

test.each([
  [
    ['--hook', 'huski'],
    `Unexpected value \`huski\` of \`--hook\`, expected ${[...managerNames, 'none'].join(' or ')}`,
  ],
  [['--agent', 'claude,gemeni'], 'Unexpected value `gemeni` of `--agent`, did you mean `gemini`?'],
  [['husky'], 'Unexpected `husky`, expected options only'],
])('refuses %j', async (args, message) => {
  expect(await init(makeFolder(), args)).toEqual({code: 2, stdout: '', stderr: `${message}\n`})
})

describe('edits of JSON', () => {
  const addition: Json = {hooks: {Stop: [{command: 'x'}], other: {deep: [1]}}}

  test('add what is missing and take it out again, in every layout', () => {
    const layouts = fc.constantFrom<number | string | undefined>(undefined, 1, 2, 4, '\t')
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), layouts, (object, layout) => {
        const source = JSON.stringify(object, undefined, layout)
        const merged = mergeJson(source, addition)
        if (object.hooks !== undefined) return
        expect(JSON.parse(merged)).toEqual({...JSON.parse(source), ...(addition as object)})
        expect(mergeJson(merged, addition)).toBe(merged)
        expect(unmergeJson(merged, addition)).toBe(source)
      }),
    )
  })

  test('leave keys alone that every object has', () => {
    for (const source of ['{"toString":null}', '{"constructor":{}}']) {
      expect(unmergeJson(mergeJson(source, addition), addition)).toBe(source)
    }
  })

  test('leave what is there already', () => {
    const source = '{"hooks": {"Stop": [{"command": "y"}], "other": 7}}'
    expect(mergeJson(source, addition)).toBe(
      '{"hooks": {"Stop": [{"command": "y"}, {"command":"x"}], "other": 7}}',
    )
  })
})

test('edits of YAML come out where they went in', () => {
  const source = 'a:\n  b: # c\n    d: 1\n\n# e\nf: [1]\n'
  const added = addYaml(source, ['a', 'b'], ['g:', '  h: 2'])
  expect(added).toBe('a:\n  b: # c\n    d: 1\n    g:\n      h: 2\n\n# e\nf: [1]\n')
  expect(parse(added)).toEqual({a: {b: {d: 1, g: {h: 2}}}, f: [1]})
  expect(removeYaml(added, [['g:', '  h: 2']])).toBe(source)
})

test('the preset for lint-staged knows the places of session files', () => {
  expect(tasks).toEqual({[lintStagedPattern]: 'session-lint'})
  const fits = compileGlob(lintStagedPattern)
  for (const path of defaultPlaces) expect(fits(path)).toBe(true)
  expect(fits('docs/x.md')).toBe(false)
  expect(fits('.claude/sessions/x.ts')).toBe(false)
})

test('the hook for pre-commit knows them too', () => {
  const hooks = parse(
    readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'),
  )
  const pattern = new RegExp(hooks[0].files)
  for (const path of defaultPlaces) expect(path).toMatch(pattern)
  expect('.claude/sessions/a\nb.tmp').toMatch(pattern)
  expect('docs/x.md').not.toMatch(pattern)
  expect('.claude/sessions/x.ts').not.toMatch(pattern)
})

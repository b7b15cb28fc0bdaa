import {execFileSync} from 'node:child_process'
import {chownSync, globSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {PassThrough} from 'node:stream'
import {describe, expect, test, vi} from 'vitest'
import {Git} from '../../action/git.ts'
import {run} from '../../cli/run.ts'
import {UsageError} from '../../files/usage-error.ts'
import {gitHistory} from '../../git/history.ts'
import {askGit, runGit, runGitSync} from '../../git/run.ts'
import {lintFiles} from '../../project/api.ts'
import {RepositoryPaths} from '../../project/repository-paths.ts'
import {cleanName, cleanSession, makeFolder, today} from '../cli/command.ts'
import {command, gitEnv, Repository} from '../hooks/repository.ts'
import {type Call, fakeGit} from './fake-git.ts'

const path = `.claude/sessions/${cleanName}`

/** What must reach no other program. */
const secrets = {
  ACTIONS_RUNTIME_TOKEN: 'hush',
  AWS_SECRET_ACCESS_KEY: 'hush',
  GIT_ASKPASS: '/hush',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'http.extraHeader',
  GIT_CONFIG_KEY_1: 'core.hooksPath',
  GIT_CONFIG_PARAMETERS: "'http.extraheader'='Authorization: hush' 'safe.directory'='/work tree'",
  GIT_CONFIG_VALUE_0: 'Authorization: hush',
  GIT_CONFIG_VALUE_1: '.hooks',
  GIT_SSH_COMMAND: 'ssh -i hush',
  GITHUB_TOKEN: 'hush',
  'INPUT_GITHUB-TOKEN': 'hush',
  NODE_AUTH_TOKEN: 'hush',
  NPM_TOKEN: 'hush',
  SSH_AUTH_SOCK: '/hush',
}

type Env = Readonly<Record<string, string>>

/** Everything that runs git, each in a repository with one session. */
const callers: Readonly<Record<string, (repository: Repository, env: Env) => Promise<unknown>>> = {
  'the command': ({folder: cwd}, env) => command(['--respect-gitignore', '.'], {cwd, env}),
  '`--staged`': (repository, env) => {
    repository.stage({[path]: `${cleanSession}\n- More\n`})
    return repository.lint(['--active'], env)
  },
  '`init`': async ({folder: cwd}, env) => {
    // Without the folder for hooks, which it would take for the user's choice.
    const options = {cwd, env: {...env, GIT_CONFIG_COUNT: '1'}}
    await command(['init', '--yes', '--hook', 'git'], options)
    expect(await askGit(['config', 'core.hooksPath'], {cwd, env: gitEnv})).toBe('.githooks')
  },
  '`new`': ({folder: cwd}, env) => command(['new', 'topic'], {cwd, env}),
  'the hook of an agent': ({folder: cwd}, env) => {
    const stdin = new PassThrough()
    stdin.end(JSON.stringify({hook_event_name: 'Stop', cwd, stop_hook_active: false}))
    const stdout = new PassThrough()
    const host = {cwd, env: {...gitEnv, ...env}, stdin, stdout, stderr: stdout}
    return run(['hook', 'claude'], host)
  },
  'the API': ({folder: cwd}) => lintFiles([], {cwd, today, respectGitignore: true}),
  'the history of files': async ({folder: cwd}, env) =>
    gitHistory({cwd, env, files: [], today}).newest?.(),
  'the paths of a repository': async ({folder}) =>
    new RepositoryPaths().around(join(folder, path))?.exists('no/such/file'),
  'the Action': async ({folder}, env) => {
    const git = new Git(folder, {...gitEnv, ...env})
    const [file] = await git.files('HEAD')
    await git.changes('HEAD', 'HEAD')
    expect(String((await git.blob(file?.blob ?? ''))?.bytes)).toBe(cleanSession)
  },
}

/** How git is started while something is done. */
async function callsOf(caller: string, action = callers[caller]): Promise<Call[]> {
  const repository = new Repository()
  repository.commit({[path]: cleanSession})
  const git = fakeGit()
  const env = {...secrets, PATH: git.path}
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  try {
    await action?.(repository, env)
  } finally {
    vi.unstubAllEnvs()
  }
  return git.calls()
}

describe.each(Object.keys(callers))('%s', (caller) => {
  test('runs git without secrets, without asking and without side effects', async () => {
    const calls = await callsOf(caller)
    if (process.env.SHOW)
      console.log(
        caller,
        calls.map(({args}) => args.slice(5).join(' ')),
      )
    expect(calls.length).toBeGreaterThan(0)
    for (const {args, env} of calls) {
      expect(JSON.stringify(env)).not.toContain('hush')
      expect(env).toMatchObject({GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'})
      const text = args.join(' ')
      expect(text).toMatch(
        /^--no-optional-locks -c core\.fsmonitor=false -c diff\.autoRefreshIndex=false /,
      )
      expect(text).toMatch(/ (?:--literal-pathspecs|check-ignore) /)
      if (/ (?:diff|log) .*(?:--raw|--patch|--name-only)/.test(text)) {
        expect(text).toContain(' --no-ext-diff --no-textconv ')
      }
    }
  })
})

test('one file starts programs', () => {
  const root = resolve(import.meta.dirname, '../..')
  const folders = readdirSync(root, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .filter((name) => !/^\.|^(?:bench|dist|node_modules|scripts|test)$/.test(name))
  const files = globSync(
    folders.map((folder) => `${folder}/**/*.ts`),
    {cwd: root},
  )
  expect(files.length).toBeGreaterThan(100)
  const starting = files.filter((file) =>
    readFileSync(join(root, file), 'utf8').includes('child_process'),
  )
  expect(starting).toEqual([join('git', 'run.ts')])
})

describe('git', () => {
  test('gets what hooks and users tell it by variables', async () => {
    const {folder: cwd} = new Repository()
    const git = fakeGit()
    const told = {
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_INDEX_FILE: '.git/index.lock',
      HOME: '/home/someone',
      SUDO_UID: '1000',
      XDG_CONFIG_HOME: '/home/someone/.config',
    }
    await runGit(['rev-parse', 'HEAD^{tree}'], {cwd, env: {...told, PATH: git.path}}).catch(
      () => {},
    )
    expect(git.calls()[0]?.env).toMatchObject(told)
  })

  test.each([
    ["'safe.directory'='/work tree'", ['/work tree']],
    ["'safe.directory=/a=b'", ['/a=b']],
    ["'http.extraheader'='x'  'safe.directory'='it'\\''s '\\!''", ["it's !"]],
    ["'http.extraheader'='it'\\''s' 'a.b'= 'c.d' 'safe.directory'=''", ['']],
    ["'safe.directory'='/a' unquoted", undefined],
  ])('gets the settings of %s as far as they are no secrets', async (parameters, expected) => {
    const {folder: cwd} = new Repository()
    const git = fakeGit()
    const env = {GIT_CONFIG_PARAMETERS: parameters, PATH: git.path}
    await runGit(['config', '--get-all', 'x.y'], {cwd, env}).catch(() => {})
    const seen = git.calls()[0]?.env ?? {}
    const values = Object.keys(seen)
      .filter((name) => /^GIT_CONFIG_VALUE_/.test(name))
      .map((name) => seen[name])
    expect(values).toEqual(expected ?? [])
    expect(seen.GIT_CONFIG_COUNT).toBe(expected && String(expected.length))
    expect(seen.GIT_CONFIG_PARAMETERS).toBeUndefined()
  })

  test('reads the settings that `git -c` hands to a hook, the later one last', async () => {
    const {folder: cwd} = new Repository()
    const output = execFileSync(
      'git',
      ['-c', "core.hooksPath=it's", '-c', 'alias.tell=!printenv GIT_CONFIG_PARAMETERS', 'tell'],
      {cwd, env: gitEnv, encoding: 'utf8'},
    )
    const env = {
      ...gitEnv,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.hooksPath',
      GIT_CONFIG_VALUE_0: 'earlier',
      GIT_CONFIG_PARAMETERS: output.trimEnd(),
    }
    expect(await askGit(['config', 'core.hooksPath'], {cwd, env})).toBe("it's")
    expect(await askGit(['config', 'alias.tell'], {cwd, env})).toBeUndefined()
  })

  test('takes paths for what they are, not for patterns', async () => {
    const repository = new Repository()
    repository.stage({'*.md': '', 'a.md': ''})
    const {folder: cwd} = repository
    expect(await askGit(['ls-files', '--', '*.md'], {cwd, env: gitEnv})).toBe('*.md')
  })

  test('says in its own words, and in English, why it fails', async () => {
    const host = {cwd: makeFolder(), env: {...gitEnv, LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de'}}
    await expect(runGit(['log'], host)).rejects.toThrow(
      new UsageError('git: not a git repository (or any of the parent directories): .git'),
    )
    expect(runGitSync(['log'], host)).toBeUndefined()
    await expect(runGit(['log'], {...host, env: {PATH: '/nowhere'}})).rejects.toThrow('git: ')
  })

  test.runIf(process.getuid?.() === 0)(
    'reads a repository of somebody else only where the caller vouches for it',
    async () => {
      const repository = new Repository()
      repository.commit({[path]: cleanSession})
      const {folder: cwd} = repository
      chownSync(cwd, 4711, 4711)
      chownSync(join(cwd, '.git'), 4711, 4711)
      const args = ['log', '--format=%s']
      await expect(runGit(args, {cwd, env: gitEnv})).rejects.toThrow('dubious ownership')
      expect(String(await runGit(args, {cwd, env: gitEnv, safeDirectory: cwd}))).toBe('Commit\n')
      const configured = {...gitEnv, GIT_CONFIG_PARAMETERS: `'safe.directory'='${cwd}'`}
      expect(String(await runGit(args, {cwd, env: configured}))).toBe('Commit\n')
      expect(await new Git(cwd, gitEnv).files('HEAD')).toHaveLength(1)
    },
  )
})

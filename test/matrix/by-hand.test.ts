import {cpSync, existsSync, mkdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  test,
  vi,
} from 'vitest'
import {agents} from '../../hooks/agents/index.ts'
import {emptyFolder, root} from '../e2e/built.ts'
import {
  advice,
  cleanSession,
  finding,
  oddNames,
  Project,
  session,
  wrongSession,
} from '../e2e/project.ts'
import {type Part, readmePart} from '../e2e/readme.ts'
import {stops, written} from '../hooks/agent-events.ts'
import {needsProgram} from '../needs-program.ts'
import {publishedRepository} from './published.ts'

vi.setConfig({testTimeout: 300_000, hookTimeout: 300_000})

const preCommit = needsProgram('pre-commit')
const managers = inject('managers')
const own = (name: string) => join(root, 'node_modules', name)
const manifest = {'package.json': '{"private": true}\n'}
let project: Project | undefined

afterEach(() => project?.remove())

/** The code of a part that has one block. */
function onlyBlock({blocks}: Part): string {
  expect(blocks).toHaveLength(1)
  return blocks[0] ?? ''
}

/** What a part has in code after a word. */
function codeAfter({text}: Part, word: string): string {
  const [, code = ''] = new RegExp(`\\b${word}\\s+\`([^\`]+)\``).exec(text) ?? []
  expect(code).not.toBe('')
  return code
}

function runShell(made: Project, script: string): void {
  expect(made.run('sh', '-e', '-c', script)).toMatchObject({status: 0})
}

/** Whether a wrong session is stopped, and a right one is not. */
function expectGate(made: Project): void {
  made.git('add', '--all')
  made.git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', 'x')
  made.write({[session]: wrongSession})
  made.git('add', '--all')
  const before = made.snapshot()
  const {status, output} = made.run('git', 'commit', '--message', 'x')
  expect(output).toContain(finding)
  expect(output).toMatch(advice)
  expect(status).toBe(1)
  expect(made.snapshot()).toBe(before)
  made.write({[session]: cleanSession})
  expect(made.commit()).toMatchObject({status: 0})
}

/** Whether a merge is stopped that brings a wrong session. */
function expectGateAtMerges(made: Project): void {
  made.git('checkout', '--quiet', '-b', 'side')
  made.write({[session]: wrongSession})
  made.git('add', '--all')
  made.git('commit', '--quiet', '--no-verify', '--message', 'x')
  made.git('checkout', '--quiet', 'main')
  const {status, output} = made.run('git', 'merge', '--no-ff', '--no-edit', 'side')
  expect(output).toContain(finding)
  expect(status).not.toBe(0)
}

describe('as the documentation has it', () => {
  test('husky', async () => {
    project = await Project.make(manifest, {husky: own('husky')})
    runShell(project, 'npx --no husky')
    runShell(project, onlyBlock(readmePart('**husky**')))
    expectGate(project)
    expectGateAtMerges(project)
  })

  test('lint-staged', async () => {
    const part = readmePart('**lint-staged**')
    const tools = {husky: own('husky'), 'lint-staged': own('lint-staged')}
    const files = {[codeAfter(part, 'in')]: onlyBlock(part), '.husky/pre-commit': 'lint-staged\n'}
    project = await Project.make({...manifest, ...files}, tools)
    runShell(project, 'npx --no husky')
    expectGate(project)
  })

  test('lefthook', async () => {
    const part = readmePart('**lefthook**')
    const files = {[codeAfter(part, 'in')]: onlyBlock(part)}
    const tools = {lefthook: join(managers, 'lefthook')}
    project = await Project.make({...manifest, ...files}, tools)
    runShell(project, 'npx --no lefthook install')
    expectGate(project)
    expectGateAtMerges(project)
  })

  test('simple-git-hooks', async () => {
    const part = readmePart('**simple-git-hooks**')
    const tools = {'simple-git-hooks': join(managers, 'simple-git-hooks')}
    project = await Project.make({[codeAfter(part, 'in')]: onlyBlock(part)}, tools)
    runShell(project, codeAfter(part, 'then'))
    expectGate(project)
    expectGateAtMerges(project)
  })

  test('git alone', async () => {
    const part = readmePart('**git alone**')
    project = await Project.make(manifest)
    const [, from = '', to = ''] = /from `([^`]+)` to `([^`]+)`/.exec(part.text) ?? []
    mkdirSync(join(project.folder, to))
    for (const name of [codeAfter(part, 'copy'), codeAfter(part, 'and')]) {
      cpSync(join(project.folder, from, name), join(project.folder, to, name))
    }
    runShell(project, onlyBlock(part))
    expectGate(project)
    expectGateAtMerges(project)
  })

  test('pre-commit, with the package of the project', preCommit, async () => {
    const part = readmePart('**pre-commit**')
    const files = {[codeAfter(part, 'in')]: part.blocks[1] ?? ''}
    project = await Project.make({...manifest, ...files}, {}, {PRE_COMMIT_HOME: emptyFolder()})
    runShell(project, codeAfter(part, 'then'))
    expectGate(project)
    expectGateAtMerges(project)
  })

  describe('pre-commit, from the repository', preCommit, () => {
    const part = readmePart('**pre-commit**')
    const configName = codeAfter(part, 'in')
    let source: Project
    let made: Project
    let config = ''
    let start = ''

    beforeAll(async () => {
      const [written = ''] = part.blocks
      const [, tag = ''] = /rev: (\S+)/.exec(written) ?? []
      source = await publishedRepository(tag)
      config = written.replace(/https:\S+/, source.folder)
      expect(config).not.toBe(written)
      made = await Project.make({[configName]: config}, {}, {PRE_COMMIT_HOME: emptyFolder()})
      // pre-commit installs the program itself.
      made.run('rm', '-r', 'node_modules')
      runShell(made, codeAfter(part, 'then'))
      expect(made.commit()).toMatchObject({status: 0})
      start = made.git('rev-parse', 'HEAD').trim()
    })
    afterAll(() => {
      source.remove()
      made.remove()
    })
    beforeEach(() => {
      made.git('checkout', '--quiet', '--force', '-B', 'main', start)
      made.git('clean', '--force', '--quiet', '-d')
    })

    test('is a gate, at merges as well', () => {
      expectGate(made)
      expectGateAtMerges(made)
    })

    test('takes names of every kind', () => {
      const names = oddNames.flatMap((name) => [`.claude/sessions/${name}.tmp`, `${name}.tmp`])
      made.write(Object.fromEntries(names.map((name) => [name, wrongSession])))
      // Sessions that are kept elsewhere, as it says below the entry.
      made.write({[configName]: `${config}        files: \\.tmp$\n`})
      made.git('add', '--all')
      const before = made.snapshot()
      const {status, output} = made.run('git', 'commit', '--message', 'x')
      expect(output.split(finding)).toHaveLength(names.length + 1)
      expect(output.match(new RegExp(advice, 'g'))).toHaveLength(1)
      expect(status).toBe(1)
      expect(made.snapshot()).toBe(before)
    })

    test('lints all session files, and nothing else, when no commit is made', () => {
      const other = '.claude/sessions/2026-03-02-status.tmp'
      made.write({[session]: cleanSession, [other]: wrongSession, 'a.md': '#'})
      made.git('add', '--all')
      const {status, output} = made.run('pre-commit', 'run', 'session-lint', '--all-files')
      expect(output).not.toContain('--no-verify')
      expect(output).toContain(`${other}\n`)
      expect(output).toContain(finding)
      expect(output).not.toContain('a.md')
      expect(output).toMatch(/\(2 errors|\(1 error/)
      expect(status).toBe(1)
    })
  })

  test('init, new and explain', async () => {
    project = await Project.make(manifest)
    const commands = ['# Git hooks', '# Coding agents', '## Start a session']
      .flatMap((start) => readmePart(start).blocks)
      .join('')
      .split('\n')
      .filter((line) => line.startsWith('npx session-lint '))
    expect(commands.length).toBeGreaterThan(6)
    for (const line of commands) {
      // The one that asks has no terminal here.
      const asks = !/--(?:yes|dry-run)/.test(line) && / init /.test(line)
      runShell(project, asks ? line.replace(' init ', ' init --yes ') : line)
    }
    for (const file of ['.githooks/pre-commit', '.cursor/hooks.json', '.claude/handoffs']) {
      expect(existsSync(join(project.folder, file))).toBe(true)
    }
  })
})

/** Gives an agent's event to a command, in the shell that the agent starts. */
function answerTo(made: Project, command: string, event: object, more = ''): unknown {
  made.write({'.cache/event.json': JSON.stringify(event)})
  const folders = ['CLAUDE', 'GEMINI'].map((agent) => `export ${agent}_PROJECT_DIR="$PWD"`)
  const script = [...folders, more, `${command} < .cache/event.json`].join('\n')
  const {status, output} = made.run('sh', '-c', script)
  expect(status).toBe(0)
  return output === '' ? undefined : JSON.parse(output)
}

/** The commands in the settings of an agent, by their events. */
function commandsIn(settings: string): [event: string, command: string][] {
  const {hooks}: {hooks: Record<string, unknown>} = JSON.parse(settings)
  return Object.entries(hooks).map(([event, value]) => {
    const [, command = '""'] = /"command":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(value)) ?? []
    return [event, JSON.parse(command)]
  })
}

/** Expects that each event of an agent that its settings name is answered, and rightly so. */
function expectAnswers(made: Project, agent: string, settings: string, more = ''): void {
  const path = join(made.folder, session)
  const commands = new Map(commandsIn(settings))
  const cases = [
    ...written.map(([name, , make, answer]) => [name, make(made.folder, path), answer] as const),
    ...stops.map(([name, make, answer]) => [name, make(made.folder, false), answer] as const),
  ].filter(([name]) => name === agent)
  const events = new Set<string>()
  for (const [, event, answer] of cases) {
    const {hook_event_name: name} = event as {hook_event_name: string}
    const command = commands.get(name)
    if (command === undefined) continue
    events.add(name)
    made.write({[session]: wrongSession})
    const heard = answerTo(made, command, event, more)
    expect(heard).toEqual(answer(expect.stringContaining(finding)))
    made.write({[session]: cleanSession})
    expect(answerTo(made, command, event, more)).toBeUndefined()
  }
  expect([...events].sort()).toEqual([...commands.keys()].sort())
}

describe('agents', () => {
  test('run the command that init writes into their settings', async () => {
    project = await Project.make(manifest)
    const init = onlyCommand(readmePart('# Coding agents'))
    runShell(project, `${init} --yes`)
    for (const {name, settingsFile} of agents) {
      expect(readmePart('# Coding agents').text).toContain(`\`${settingsFile}\``)
      expectAnswers(project, name, project.read(settingsFile))
    }
  })

  test('run the command that the documentation has for the settings of Claude Code', async () => {
    project = await Project.make(manifest)
    const {blocks} = readmePart('# Coding agents')
    const settings = blocks.find((block) => block.startsWith('{')) ?? ''
    expectAnswers(project, 'claude', settings)
    const template = readFileSync(join(root, 'hooks/templates/claude.json'), 'utf8')
    expect(settings).toBe(template)
  })

  test('run the plugin for Claude Code', async () => {
    project = await Project.make(manifest)
    const {text} = readmePart('# Coding agents')
    const [, path = ''] = /--plugin-dir (\S+)/.exec(text) ?? []
    const folder = join(project.folder, path)
    const plugin = JSON.parse(readFileSync(join(folder, '.claude-plugin/plugin.json'), 'utf8'))
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(plugin).toMatchObject({name: expect.stringMatching(/^[a-z]+(?:-[a-z]+)*$/), version})
    // Without paths in it, Claude Code looks for hooks in the place that is looked at here.
    expect(JSON.stringify(plugin)).not.toContain('./')
    const hooks = readFileSync(join(folder, 'hooks/hooks.json'), 'utf8')
    for (const [, command] of commandsIn(hooks)) {
      const [, file = ''] = /\$\{CLAUDE_PLUGIN_ROOT\}\/([^"]+)"/.exec(command) ?? []
      expect(statSync(join(folder, file)).isFile()).toBe(true)
    }
    const plugins = `export CLAUDE_PLUGIN_ROOT='${folder}'`
    expectAnswers(project, 'claude', hooks, plugins)
    project.run('rm', 'node_modules/.bin/session-lint')
    const script = join(folder, 'hooks/session-lint.sh')
    expect(project.run('sh', '-c', `sh '${script}' < /dev/null`)).toEqual({
      status: 1,
      output: 'session-lint is not installed: npm install --save-dev remark-lint-session\n',
    })
  })
})

function onlyCommand({blocks}: Part): string {
  const [command = ''] = blocks.filter((block) => block.startsWith('npx session-lint init'))
  expect(command).not.toBe('')
  return command.trimEnd()
}

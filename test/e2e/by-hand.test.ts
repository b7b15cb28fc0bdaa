import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, test} from 'vitest'
import {root} from './built.ts'
import {cleanSession, installable, Project, session, wrongSession} from './project.ts'

const own = (name: string) => join(root, 'node_modules', name)
const manifest = {'package.json': '{"private": true}\n'}
let project: Project | undefined
afterEach(() => project?.remove())

/** Whether a wrong session is stopped, and a right one is not. */
function expectGate(made: Project): void {
  made.write({[session]: wrongSession})
  expect(made.commit()).toMatchObject({status: 1, output: expect.stringContaining('`done`')})
  made.write({[session]: cleanSession})
  expect(made.commit()).toMatchObject({status: 0})
}

test('husky, with two lines', {timeout: 120_000}, async () => {
  project = await Project.make(manifest, {husky: own('husky')})
  project.run('npx', '--no', 'husky')
  project.run('sh', '-c', "echo 'session-lint --staged' >> .husky/pre-commit")
  project.run('sh', '-c', "echo 'session-lint --staged' >> .husky/pre-merge-commit")
  expectGate(project)
})

test('husky and lint-staged, with the preset', {timeout: 120_000}, async () => {
  const config = `import session from 'remark-lint-session/lint-staged'

export default {...session, '*.js': 'eslint'}
`
  const tools = {husky: own('husky'), 'lint-staged': own('lint-staged')}
  project = await Project.make({...manifest, 'lint-staged.config.mjs': config}, tools)
  project.run('npx', '--no', 'husky')
  project.write({'.husky/pre-commit': 'lint-staged\n'})
  project.git('add', '--all')
  project.git('commit', '--quiet', '--no-verify', '--message', 'x')
  expectGate(project)
})

test('git alone, with the two files of the package', {timeout: 120_000}, async () => {
  project = await Project.make(manifest)
  for (const name of ['pre-commit', 'pre-merge-commit']) {
    const from = join(await installable(), 'hooks/templates', name)
    cpSync(from, join(project.folder, '.githooks', name))
  }
  project.git('config', 'core.hooksPath', '.githooks')
  expectGate(project)
})

test('the command of each agent, in the shell that the agent starts', {
  timeout: 120_000,
}, async () => {
  project = await Project.make({...manifest, [session]: wrongSession})
  const init = ['session-lint', 'init', '--yes', '--agent', 'claude,codex,cursor,gemini']
  expect(project.run('npx', '--no', '--', ...init)).toMatchObject({status: 0})
  const path = join(project.folder, session)
  const events = {
    '.claude/settings.json': {
      hook_event_name: 'PostToolUse',
      tool_name: 'Write',
      tool_input: {file_path: path},
    },
    '.codex/hooks.json': {
      hook_event_name: 'PostToolUse',
      tool_input: {command: `*** Begin Patch\n*** Update File: ${session}\n*** End Patch\n`},
    },
    '.cursor/hooks.json': {hook_event_name: 'afterFileEdit', file_path: path},
    '.gemini/settings.json': {
      hook_event_name: 'AfterTool',
      tool_name: 'replace',
      tool_input: {file_path: path},
    },
  }
  for (const [file, event] of Object.entries(events)) {
    const [, command = ''] = /"command": ("(?:[^"\\]|\\.)*")/.exec(project.read(file)) ?? []
    project.write({'event.json': JSON.stringify({...event, cwd: project.folder})})
    const variables = `CLAUDE_PROJECT_DIR=$PWD GEMINI_PROJECT_DIR=$PWD; export CLAUDE_PROJECT_DIR GEMINI_PROJECT_DIR`
    const {status, output} = project.run(
      'sh',
      '-c',
      `${variables}; ${JSON.parse(command)} < event.json`,
    )
    expect(status).toBe(0)
    expect(JSON.stringify(JSON.parse(output))).toContain('Unexpected status `done`')
  }
})

test('the plugin for Claude Code', {timeout: 120_000}, async () => {
  project = await Project.make({...manifest, [session]: wrongSession})
  const event = {
    hook_event_name: 'PostToolUse',
    tool_name: 'Write',
    cwd: project.folder,
    tool_input: {file_path: join(project.folder, session)},
  }
  project.write({'event.json': JSON.stringify(event)})
  const script = join(root, 'hooks/claude-plugin/hooks/session-lint.sh')
  const call = `CLAUDE_PROJECT_DIR=$PWD sh '${script}' < event.json`
  const {status, output} = project.run('sh', '-c', call)
  expect(status).toBe(0)
  expect(JSON.parse(output)).toMatchObject({decision: 'block'})
  project.run('rm', 'node_modules/.bin/session-lint')
  expect(project.run('sh', '-c', call)).toEqual({
    status: 1,
    output: 'session-lint is not installed: npm install --save-dev remark-lint-session\n',
  })
})

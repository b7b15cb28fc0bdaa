import {execFileSync} from 'node:child_process'
import {readFileSync, symlinkSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {text} from 'node:stream/consumers'
import {type Schema, Validator} from '@cfworker/json-schema'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {run} from '../../cli/run.ts'
import {agents} from '../../hooks/agents/index.ts'
import {writeReason} from '../../hooks/agents/reason.ts'
import {cleanSession, type Ended, makeFolder, today, wrongSession} from '../cli/command.ts'
import {lintText} from '../lint-text.ts'
import {eventsOf, name, stops, written} from './agent-events.ts'
import {claudeTool} from './agents/claude.ts'
import {codexInputs, codexOutputs} from './codex-schemas.ts'
import {gitEnv} from './repository.ts'

const names = agents.map((agent) => agent.name)
const listed = names.map((one) => `\`${one}\``).join(' or ')

const finding = `${name}:5: error: Unexpected status \`done\`, expected \`in_progress\`, \`completed\`, or \`blocked\`; replace with: completed (session-status-value)`

interface HookOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly more?: readonly string[]
}

/** Gives an agent's event, or anything else, to the hook. */
async function hook(
  agent: string,
  event: unknown,
  {cwd = process.cwd(), env, more = []}: HookOptions = {},
): Promise<Ended> {
  const stdin = new PassThrough()
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const said = Promise.all([text(stdout), text(stderr)])
  const raw = typeof event === 'string' || Buffer.isBuffer(event)
  stdin.end(raw ? event : JSON.stringify(event))
  const surroundings = {cwd, env: {...gitEnv, SESSION_LINT_TODAY: today, ...env}}
  const code = await run(['hook', agent, ...more], {...surroundings, stdin, stdout, stderr})
  stdout.end()
  stderr.end()
  const [out, err] = await said
  return {code, stdout: out, stderr: err}
}

const silence = {code: 0, stdout: '', stderr: ''}

describe.each(written)('%s, after %s', (agent, _what, make, answer) => {
  test('hears what its note lacks', async () => {
    const cwd = makeFolder({[name]: wrongSession})
    const {code, stdout, stderr} = await hook(agent, make(cwd, join(cwd, name)))
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    const reason = reasonIn(stdout)
    expect(JSON.parse(stdout)).toEqual(answer(reason))
    expect(reason.split('\n')).toContain(finding)
    expect(reason).toContain(`\`npx session-lint ${name}\``)
  })

  test('hears nothing about a good note', async () => {
    const cwd = makeFolder({[name]: cleanSession})
    expect(await hook(agent, make(cwd, join(cwd, name)))).toEqual(silence)
  })

  test('hears nothing about a file that is gone', async () => {
    const cwd = makeFolder()
    expect(await hook(agent, make(cwd, join(cwd, name)))).toEqual(silence)
  })
})

describe.each(stops)('%s, before it stops', (agent, make, answer) => {
  test('hears of the notes of today', async () => {
    const cwd = makeFolder({[name]: wrongSession, 'README.md': wrongSession})
    const {code, stdout, stderr} = await hook(agent, make(cwd, false))
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    const reason = reasonIn(stdout)
    expect(JSON.parse(stdout)).toEqual(answer(reason))
    expect(reason.split('\n')).toContain(finding)
    expect(reason).not.toContain('README')
  })

  test('is not held up twice', async () => {
    const cwd = makeFolder({[name]: wrongSession})
    expect(await hook(agent, make(cwd, true))).toEqual(silence)
  })

  test('is not held up when it is not certain that this is the first time', async () => {
    const cwd = makeFolder({[name]: wrongSession})
    for (const value of ['false', 'true', null, 1, {}]) {
      const key = eventsOf.get(agent)?.stop.againKey ?? ''
      expect(await hook(agent, {...make(cwd, false), [key]: value})).toEqual(silence)
    }
  })

  test('does not write to the index', async () => {
    const cwd = makeFolder({[name]: wrongSession})
    const git = (...args: readonly string[]) => execFileSync('git', args, {cwd, env: gitEnv})
    git('init', '--quiet')
    git('add', name)
    git('commit', '--quiet', '--message', 'x')
    // Git would note the new time of a file that is the same, if it might.
    const earlier = new Date(Date.now() - 2000)
    utimesSync(join(cwd, name), earlier, earlier)
    const before = readFileSync(join(cwd, '.git/index'))
    await hook(agent, make(cwd, false))
    expect(readFileSync(join(cwd, '.git/index')).equals(before)).toBe(true)
  })

  test('hears nothing of what is committed or older', async () => {
    const old = '.claude/sessions/2026-03-01-old.tmp'
    const cwd = makeFolder({[name]: wrongSession, [old]: wrongSession})
    const git = (...args: readonly string[]) => execFileSync('git', args, {cwd, env: gitEnv})
    git('init', '--quiet')
    git('add', name)
    git('commit', '--quiet', '--message', 'x')
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000)
    utimesSync(join(cwd, old), yesterday, yesterday)
    expect(await hook(agent, make(cwd, false))).toEqual(silence)
  })
})

describe("Codex's own schemas", () => {
  const errors = (value: unknown, schema: Schema) => new Validator(schema).validate(value).errors

  test.each(
    written.filter(([agent]) => agent === 'codex'),
  )('hold for %s, %s', (_, _what, make, answer) => {
    expect(errors(make('/p', `/p/${name}`), codexInputs.PostToolUse)).toEqual([])
    expect(errors(answer('x'), codexOutputs.PostToolUse)).toEqual([])
  })

  test.each(
    stops.filter(([agent]) => agent === 'codex'),
  )('hold for the end of a turn', (_, make, answer) => {
    expect(errors(make('/p', false), codexInputs.Stop)).toEqual([])
    expect(errors(answer('x'), codexOutputs.Stop)).toEqual([])
  })
})

describe('what is skipped', () => {
  const write = claudeTool('Write', (path) => ({file_path: path, content: 'x'}))

  test.each([
    ['another tool', claudeTool('Read', (path) => ({file_path: path}))],
    ['a tool without a path', claudeTool('Write', () => ({}))],
    ['a path that is no text', claudeTool('Write', () => ({file_path: 7}))],
    ['an input that is no object', claudeTool('Write', () => [])],
    [
      'another event',
      (cwd: string, path: string) => ({...write(cwd, path), hook_event_name: 'PreToolUse'}),
    ],
  ] as const)('%s', async (_what, make) => {
    const cwd = makeFolder({[name]: wrongSession})
    expect(await hook('claude', make(cwd, join(cwd, name)))).toEqual(silence)
  })

  test('a file that is no session', async () => {
    const cwd = makeFolder({'README.md': wrongSession})
    expect(await hook('claude', write(cwd, join(cwd, 'README.md')))).toEqual(silence)
  })

  test('a file outside of the project, also behind a link', async () => {
    const outside = makeFolder({[name]: wrongSession})
    const cwd = makeFolder({'a.txt': ''})
    symlinkSync(join(outside, '.claude'), join(cwd, '.claude'))
    expect(await hook('claude', write(cwd, join(outside, name)))).toEqual(silence)
    expect(await hook('claude', write(cwd, join(cwd, name)))).toEqual(silence)
    expect(await hook('claude', write(cwd, `../${outside.split('/').at(-1)}/${name}`))).toEqual(
      silence,
    )
  })

  test('a folder, a pattern and a name with a line feed', async () => {
    const cwd = makeFolder({[name]: wrongSession})
    for (const path of ['.claude/sessions', '.claude/**/*.tmp', `${name}\n`, `${name}\0`]) {
      expect(await hook('claude', write(cwd, path))).toEqual(silence)
    }
  })

  test('warnings alone', async () => {
    const config = JSON.stringify({
      rules: {'session-status-value': 'warn', 'session-status-consistency': 'off'},
    })
    const cwd = makeFolder({[name]: wrongSession, 'session-lint.config.json': config})
    expect(await hook('claude', write(cwd, join(cwd, name)))).toEqual(silence)
  })
})

test('takes the longest of events for none', async () => {
  const cwd = makeFolder({[name]: wrongSession})
  const event = claudeTool('Write', (path) => ({file_path: path}))(cwd, join(cwd, name))
  const long = `${JSON.stringify(event)}${' '.repeat(65 * 1024 * 1024)}`
  expect(await hook('claude', long)).toEqual(silence)
})

test('takes one agent', async () => {
  const cwd = makeFolder()
  const {code, stderr} = await hook('claude', '', {cwd, more: ['codex']})
  expect({code, stderr}).toEqual({code: 1, stderr: 'Unexpected `codex`, expected one agent\n'})
})

test('finds the project when the agent works in a folder of it', async () => {
  const cwd = makeFolder({[name]: wrongSession, 'packages/a/x': ''})
  const event = claudeTool('Write', (path) => ({file_path: path}))(
    join(cwd, 'packages/a'),
    join(cwd, name),
  )
  expect(await hook('claude', event)).toEqual(silence)
  const {stdout} = await hook('claude', event, {env: {CLAUDE_PROJECT_DIR: cwd}})
  expect(stdout).toContain('Unexpected status')
  execFileSync('git', ['init', '--quiet'], {cwd})
  expect((await hook('claude', event)).stdout).toContain('Unexpected status')
})

test('says on the other stream that a configuration is wrong, and lets the agent go on', async () => {
  const cwd = makeFolder({[name]: wrongSession, 'session-lint.config.json': '{'})
  const event = claudeTool('Write', (path) => ({file_path: path}))(cwd, join(cwd, name))
  const {code, stdout, stderr} = await hook('claude', event)
  expect({code, stdout}).toEqual({code: 0, stdout: ''})
  expect(stderr).toMatch(/^session-lint: .*session-lint\.config\.json:1:2: not valid JSON/)
})

test.each([
  ['gemeni', 'Unknown agent `gemeni`, did you mean `gemini`?'],
  ['', `Missing agent, expected ${listed}`],
  ['toString', `Unknown agent \`toString\`, expected ${listed}`],
])('does not know the agent %j, which is no reason to stop one', async (agent, message) => {
  expect(await hook(agent, '')).toEqual({code: 1, stdout: '', stderr: `${message}\n`})
})

test('the help names every agent', async () => {
  const stdout = new PassThrough()
  const said = text(stdout)
  const streams = {stdin: new PassThrough(), stdout, stderr: new PassThrough()}
  await run(['hook', '--help'], {cwd: process.cwd(), env: gitEnv, ...streams})
  stdout.end()
  expect(await said).toContain(`${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`)
})

describe('garbage', () => {
  const fixed: readonly (Buffer | string)[] = [
    '',
    ' ',
    '\0',
    '{',
    '}',
    '[]',
    '[1]',
    '{}',
    'null',
    'true',
    '1e999',
    '"text"',
    '{"hook_event_name":',
    '{"hook_event_name":null}',
    '{"hook_event_name":"PostToolUse"}',
    '{"hook_event_name":"PostToolUse","tool_name":"Write"}',
    '{"hook_event_name":"PostToolUse","tool_name":"Write","tool_input":null}',
    '{"hook_event_name":"PostToolUse","tool_name":{"a":1},"tool_input":"x"}',
    '{"hook_event_name":"PostToolUse","tool_name":"apply_patch","tool_input":{"command":["*** Begin Patch"]}}',
    '{"hook_event_name":"Stop"}',
    '{"hook_event_name":"Stop","stop_hook_active":"no","cwd":3}',
    '{"hook_event_name":"Stop","stop_hook_active":false,"cwd":"/no/such/folder"}',
    '{"hook_event_name":"Stop","stop_hook_active":false,"cwd":"relative"}',
    '{"hook_event_name":"stop","status":"completed","loop_count":0,"workspace_roots":[1,null]}',
    '{"hook_event_name":"afterFileEdit","file_path":["a"]}',
    '{"__proto__":{"hook_event_name":"Stop"}}',
    `${'['.repeat(100_000)}`,
    `{"a":"${'x'.repeat(1_000_000)}"}`,
    Buffer.from([0xff, 0xfe, 0x00]),
    Buffer.from('{"hook_event_name":"Stop"}', 'utf16le'),
  ]

  test.each(names)('does not stop %s', async (agent) => {
    const cwd = makeFolder()
    for (const input of fixed) expect(await hook(agent, input, {cwd})).toEqual(silence)
  })

  test.each(names)('made of real events, in a hundred ways, does not stop %s', async (agent) => {
    const cwd = makeFolder({[name]: wrongSession})
    const inputs = new Set(
      written
        .filter(([one]) => one === agent)
        .flatMap(([, , make]) => spoil(make(cwd, join(cwd, name)), agent)),
    )
    expect(inputs.size).toBeGreaterThan(100)
    for (const input of inputs) {
      expect({input, ...(await hook(agent, input, {cwd}))}).toEqual({input, ...silence})
    }
  })

  test.each(names)('of any shape does not stop %s', {timeout: 30_000}, async (agent) => {
    const cwd = makeFolder()
    const event = fc.oneof(
      fc.json(),
      fc.string(),
      fc.record({
        hook_event_name: fc.constantFrom(
          'PostToolUse',
          'AfterTool',
          'afterFileEdit',
          'postToolUse',
        ),
        tool_name: fc.constantFrom('Write', 'write_file', 'apply_patch', 7),
        cwd: fc.oneof(fc.constant(cwd), fc.string()),
        file_path: fc.anything(),
        tool_input: fc.anything(),
      }),
    )
    await fc.assert(
      fc.asyncProperty(event, async (input) => {
        expect(await hook(agent, input, {cwd})).toEqual(silence)
      }),
      {numRuns: 100},
    )
  })
})

describe('the reason', () => {
  test('has one line for each finding, errors first, and not too many', async () => {
    const items = Array.from({length: 40}, (_, index) => `- Step ${index}: [what to do next]`)
    const source = `${cleanSession}\n## Next Steps\n\n${items.join('\n')}\n`
    const findings = await lintText(source, {path: name, today})
    const reason = writeReason([{path: `/p/${name}`, text: source, format: '', findings}], '/p')
    const lines = reason?.split('\n') ?? []
    expect(lines.filter((line) => line.startsWith(`${name}:`)).length).toBe(20)
    expect(lines).toContain(`and ${findings.length - 20} more`)
    const severities = lines.flatMap((line) => /: (error|warning): /.exec(line)?.[1] ?? [])
    expect(severities).toEqual([...severities].sort())
  })

  test('shows what would act on a terminal, and quotes names for a shell', async () => {
    const source = cleanSession.replace(/^(\*\*Status\*\*: ).*$/m, '$1do\u001B[31mne\u202E')
    const findings = await lintText(source, {path: name, today})
    const path = "/p/it's\u001B here.tmp"
    const reason = writeReason([{path, text: source, format: '', findings}], '/p') ?? ''
    expect(reason).not.toMatch(/[^\P{C}\n]/u)
    expect(reason).toContain(String.raw`npx session-lint 'it'\''s␛ here.tmp'`)
  })
})

/** What is in the place of something that an event has to have. */
const wrongValues = [null, true, 0, -1, '', '\0', 'x', '../..', 'x'.repeat(100_000), [], [[]], {}]

/** An event without what makes it one, and cut off in the middle. */
function spoil(event: object, agent: string): string[] {
  const {vital = []} = eventsOf.get(agent) ?? {}
  const keys = vital.filter((key) => Object.hasOwn(event, key))
  const whole = JSON.stringify(event)
  return [
    ...keys.flatMap((key) => wrongValues.map((value) => JSON.stringify({...event, [key]: value}))),
    ...keys.map((key) => JSON.stringify({...event, [key]: undefined})),
    ...Array.from({length: 25}, (_, part) =>
      whole.slice(0, Math.floor((whole.length * part) / 25)),
    ),
    ...[`[${whole}]`, `${whole}${whole}`, `x${whole}`, JSON.stringify(whole)],
  ]
}

/** The one text of an answer that holds the findings. */
function reasonIn(stdout: string): string {
  const texts: string[] = []
  JSON.parse(stdout, (_key, value) => {
    if (typeof value === 'string' && value.includes('\n')) texts.push(value)
    return value
  })
  expect(stdout.trim().split('\n').length).toBe(1)
  expect(texts.length).toBe(1)
  return texts[0] ?? ''
}

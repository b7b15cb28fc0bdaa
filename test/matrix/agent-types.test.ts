import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {emptyFolder, root} from '../e2e/built.ts'
import {name, stops, written} from '../hooks/agent-events.ts'

/** The types that an agent publishes for its hooks. */
interface Published {
  readonly agent: string
  readonly package: string
  readonly version: string
  /** The file with the types, in the package. */
  readonly file: string
  /** The types of an event and of its answer, by the event's name. */
  readonly types: Readonly<Record<string, readonly [input: string, output: string]>>
  /** Our files with hooks that have a published type, by their names in `hooks/`. */
  readonly settings?: Readonly<Record<string, string>>
}

const published: readonly Published[] = [
  {
    agent: 'claude',
    package: '@anthropic-ai/claude-agent-sdk',
    version: '0.3.330',
    file: 'sdk.d.ts',
    types: {
      PostToolUse: ['PostToolUseHookInput', 'SyncHookJSONOutput'],
      Stop: ['StopHookInput', 'SyncHookJSONOutput'],
    },
    settings: {
      'templates/claude.json': 'Types.Settings',
      'claude-plugin/hooks/hooks.json': "Pick<Types.Settings, 'hooks'> & {description: string}",
    },
  },
  {
    agent: 'gemini',
    package: '@google/gemini-cli-core',
    version: '0.61.0',
    file: 'dist/src/hooks/types.d.ts',
    types: {
      AfterTool: ['AfterToolInput', 'AfterToolOutput'],
      AfterAgent: ['AfterAgentInput', 'AfterAgentOutput'],
    },
  },
]

test.each(published)('events and answers are those of $package', {timeout: 120_000}, (one) => {
  const folder = emptyFolder()
  const file = join(unpack(one, folder), one.file).replace(/\.d\.ts$/, '.js')
  const samples = [
    ...written.map(
      ([agent, , make, answer]) => [agent, make('/p', `/p/${name}`), answer('x')] as const,
    ),
    ...stops.map(([agent, make, answer]) => [agent, make('/p', false), answer('x')] as const),
  ].filter(([agent]) => agent === one.agent)
  const lines = samples.flatMap(([, event, answer], index) => {
    const [input, output] = one.types[(event as {hook_event_name: string}).hook_event_name] ?? []
    return [
      `export const event${index}: Types.${input} = ${JSON.stringify(event)}`,
      `export const answer${index}: Types.${output} = ${JSON.stringify(answer)}`,
    ]
  })
  const files = Object.entries(one.settings ?? {}).map(([file, type], index) => {
    const source = readFileSync(join(root, 'hooks', file), 'utf8')
    return `export const settings${index}: ${type} = ${JSON.stringify(JSON.parse(source))}`
  })
  lines.push(...files)
  expect(lines.length).toBeGreaterThan(5)
  expect(check(folder, [`import type * as Types from ${JSON.stringify(file)}`, ...lines])).toBe('')
  // The types are found, and say no to what is wrong.
  const wrong = lines.map((line) =>
    line.replace(/"(?:reason|additionalContext)":"x"/, '"reason":7'),
  )
  expect(
    check(folder, [`import type * as Types from ${JSON.stringify(file)}`, ...wrong]),
  ).toContain('error TS')
})

/** The package as it is published, without what it depends on and without running any of it. */
function unpack({package: name, version}: Published, folder: string): string {
  const options = ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder]
  const [tarball = ''] = execFileSync('npm', options, {cwd: folder, encoding: 'utf8'})
    .trim()
    .split('\n')
    .slice(-1)
  mkdirSync(join(folder, 'node_modules'))
  execFileSync('tar', ['-xzf', tarball, '-C', 'node_modules'], {cwd: folder})
  return join(folder, 'node_modules/package')
}

/** What the compiler says about a module. */
function check(folder: string, lines: readonly string[]): string {
  writeFileSync(join(folder, 'check.ts'), `${lines.join('\n')}\n`)
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', '']
  const {stdout} = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), ...options, 'check.ts'],
    {cwd: folder, encoding: 'utf8'},
  )
  return stdout.replaceAll(/^(?!check\.ts).*\n/gm, '')
}

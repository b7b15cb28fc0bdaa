import {spawn} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {temporaryFolder} from './git-repository.ts'

/** What the runner makes of one line of a step's output. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export interface Ended {
  readonly code: number | null
  readonly commands: readonly Command[]
  /** The lines that are no commands. */
  readonly log: readonly string[]
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** In megabytes: the most that was in use. */
  readonly memory: number
}

export interface Step {
  /** The entry of the Action. */
  readonly main: string
  readonly inputs: Readonly<Record<string, string>>
  readonly event: string
  readonly payload: unknown
  readonly workspace: string
  readonly sha: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** Whether the clock that it waits by runs faster. */
  readonly shortWaits?: boolean
  readonly env?: Readonly<Record<string, string>>
}

const root = new URL('../../', import.meta.url)
export const action = parse(readFileSync(new URL('action.yml', root), 'utf8'))

/** Runs one step as the runner does: with its variables, and nothing else. */
export async function runStep({inputs, payload, ...step}: Step): Promise<Ended> {
  const folder = temporaryFolder()
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const temp = join(folder, '_temp')
  mkdirSync(temp)
  const output = file('set_output')
  const summary = file('step_summary')
  const env = {
    PATH: process.env.PATH ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'Codertocat',
    GITHUB_API_URL: step.apiUrl,
    GITHUB_GRAPHQL_URL: step.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_JOB: 'lint',
    GITHUB_OUTPUT: output,
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    GITHUB_SHA: step.sha,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKFLOW: 'Session lint',
    GITHUB_WORKFLOW_REF:
      'Codertocat/Hello-World/.github/workflows/session-lint.yml@refs/pull/2/merge',
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_TEMP: temp,
    ...inputVariables(inputs),
    ...step.env,
  }
  const modules = [measure, ...(step.shortWaits ? [shortWaits] : [])]
  const child = spawn(
    process.execPath,
    [...modules.flatMap((one) => ['--import', one]), step.main],
    {
      cwd: step.workspace,
      env,
    },
  )
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
  const stderr = String(Buffer.concat(err))
  const lines = String(Buffer.concat(out)).split(/\r\n|\r|\n/)
  return {
    code,
    commands: lines.flatMap((line) => readCommand(line) ?? []),
    log: lines.filter((line) => readCommand(line) === undefined && line !== ''),
    stderr: stderr.replace(usagePattern, ''),
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    memory: Number(usagePattern.exec(stderr)?.[1]) / 1024,
  }
}

/** Says at the end how much memory was used. */
const measure = `data:text/javascript,process.on('exit',()=>{process.stderr.write('used '+process.resourceUsage().maxRSS+'\\n')})`
const shortWaits = new URL('short-waits.ts', import.meta.url).href
const usagePattern = /^used (\d+)\n/m

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const given: Record<string, {default?: string}> = action.inputs
  for (const name of Object.keys(inputs)) {
    if (!Object.hasOwn(given, name)) throw new Error(`action.yml has no input ${name}`)
  }
  return Object.fromEntries(
    Object.entries(given).map(([name, {default: value = ''}]) => [
      // The runner keeps hyphens.
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? value.replace(/^\$\{\{ github\.token \}\}$/, 'ghs_token'),
    ]),
  )
}

/** The commands that the runner knows. */
const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/** The runner's own grammar: the newer one at the start of a line, the older one anywhere in it. */
function readCommand(line: string): Command | undefined {
  return readNew(line.trimStart()) ?? readOld(line)
}

function readNew(line: string): Command | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return makeCommand(line.slice(2, end), ',', line.slice(end + 2), [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ])
}

function readOld(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  return makeCommand(line.slice(start + 3, end), ';', line.slice(end + 1), [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ])
}

function makeCommand(
  info: string,
  separator: string,
  data: string,
  escapes: readonly (readonly [string, string])[],
): Command | undefined {
  const restore = (text: string) =>
    escapes.reduce((left, [from, to]) => left.replaceAll(from, to), text)
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  if (!known.has(name)) return undefined
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator)
  const properties = Object.fromEntries(
    pairs.flatMap((pair) => {
      const at = pair.indexOf('=')
      return at > 0 ? [[pair.slice(0, at), restore(pair.slice(at + 1))]] : []
    }),
  )
  return {name, properties, data: restore(data)}
}

/** `name<<delimiter`, the lines of the value, and the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const [name = '', delimiter] = (lines[index] ?? '').split('<<')
    if (delimiter === undefined) continue
    const end = lines.indexOf(delimiter, index + 1)
    outputs[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}

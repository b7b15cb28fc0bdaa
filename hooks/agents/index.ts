import type {Readable} from 'node:stream'
import type {OptionSpec} from '../../cli/arguments.ts'
import type {Command, Surroundings} from '../../cli/command.ts'
import {printStack} from '../../cli/stack.ts'
import {UsageError} from '../../cli/usage-error.ts'
import {visible} from '../../report/visible.ts'
import {closest} from '../../session/spelling.ts'
import {type Agent, type AgentEvent, isRecord} from './agent.ts'
import {claude} from './claude.ts'
import {codex} from './codex.ts'
import {cursor} from './cursor.ts'
import {gemini} from './gemini.ts'

/** The agents whose protocols are known, by the names that the command has for them. */
export const agents: Readonly<Record<string, Agent>> = {claude, codex, cursor, gemini}

/**
 * Answers one event of a coding agent: the event comes on standard input, and standard output
 * carries nothing but the answer. To an agent exit code 2 means that it must not go on, so whatever
 * goes wrong here does not end in it: the agent's work is worth more than a note.
 */
export const hookCommand: Command = async ([name = '', ...rest], around) => {
  const agent = Object.hasOwn(agents, name) ? agents[name] : undefined
  if (!agent || rest.length > 0) {
    around.stderr.write(`${visible(describeMisuse(name, rest))}\n`)
    return 1
  }
  try {
    await answer(agent, around)
  } catch (error) {
    if (error instanceof UsageError) {
      for (const line of error.lines) around.stderr.write(`session-lint: ${visible(line)}\n`)
    }
    printStack(error, around)
  }
  return 0
}

export const hookOptionSpecs: readonly OptionSpec[] = []

function describeMisuse(name: string, rest: readonly string[]): string {
  if (Object.hasOwn(agents, name)) return `Unexpected \`${rest.join(' ')}\`, expected one agent`
  const names = Object.keys(agents)
  const list = names.map((one) => `\`${one}\``).join(' or ')
  const meant = closest(name, names)
  if (meant !== undefined) return `Unknown agent \`${name}\`, did you mean \`${meant}\`?`
  return name === ''
    ? `Missing agent, expected ${list}`
    : `Unknown agent \`${name}\`, expected ${list}`
}

async function answer(agent: Agent, around: Surroundings): Promise<void> {
  const event = await readEvent(around.stdin)
  const occasion = event && agent.read(event)
  if (!event || !occasion) return
  // Most events are about other files, and are to cost next to nothing.
  const {checkOccasion} = await import('./check.ts')
  const project = agent.projectVariable && around.env[agent.projectVariable]
  const reason = await checkOccasion(occasion, foldersOf(event, project, around), around)
  if (reason !== undefined) around.stdout.write(`${JSON.stringify(agent.answer(event, reason))}\n`)
}

/** Far more than the largest file that an agent writes. */
const longestEvent = 64 * 1024 * 1024

async function readEvent(stdin: Readable): Promise<AgentEvent | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > longestEvent) return undefined
    chunks.push(bytes)
  }
  try {
    const event: unknown = JSON.parse(
      Buffer.concat(chunks)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    )
    return isRecord(event) ? event : undefined
  } catch {
    return undefined
  }
}

/** Where the agent works: relative paths start from the first of these folders. */
function foldersOf(
  event: AgentEvent,
  project: string | undefined,
  {cwd}: Surroundings,
): readonly string[] {
  const {cwd: given, workspace_roots: roots} = event
  const all = [given, ...(Array.isArray(roots) ? roots : []), project]
  const folders = all.filter((one): one is string => typeof one === 'string' && one !== '')
  return folders.length > 0 ? folders : [cwd]
}

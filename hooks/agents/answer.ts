import type {Readable} from 'node:stream'
import type {Host} from '../../project/host.ts'
import {type Agent, type AgentEvent, isRecord} from './agent.ts'

/**
 * Answers one event of a coding agent: reads the event from standard input and writes nothing but
 * the answer to standard output. Warnings and other files are not mentioned.
 *
 * @throws UsageError
 *   When a configuration is invalid.
 */
export async function answerAgent(agent: Agent, host: Host): Promise<void> {
  const event = await readEvent(host.stdin)
  const occasion = event && agent.read(event)
  if (!event || !occasion) return
  // Most events are about other files, and must cost next to nothing.
  const {checkOccasion} = await import('./check.ts')
  const project = agent.projectVariable && host.env[agent.projectVariable]
  const reason = await checkOccasion(occasion, foldersOf(event, project, host), host)
  if (reason !== undefined) host.stdout.write(`${JSON.stringify(agent.answer(event, reason))}\n`)
}

/** In bytes, far more than the largest file that an agent writes. */
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

/** The folders that the agent works in; relative paths start from the first one. */
function foldersOf(event: AgentEvent, project: string | undefined, {cwd}: Host): readonly string[] {
  const {cwd: given, workspace_roots: roots} = event
  const all = [given, ...(Array.isArray(roots) ? roots : []), project]
  const folders = all.filter((one): one is string => typeof one === 'string' && one !== '')
  return folders.length > 0 ? folders : [cwd]
}

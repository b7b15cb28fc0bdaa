import {UsageError} from '../files/usage-error.ts'
import {answerAgent} from '../hooks/agents/answer.ts'
import {agents} from '../hooks/agents/index.ts'
import type {Host} from '../project/host.ts'
import {visible} from '../report/visible.ts'
import {closest} from '../session/spelling.ts'
import type {ExitCode, Subcommand} from './command.ts'
import {printStack} from './stack.ts'

const names = agents.map(({name}) => name)

export const command: Subcommand = {
  usage: 'hook <agent>',
  description: `answer a coding agent: ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
  options: [],
  run: answerEvent,
}

/**
 * Answers one event of a coding agent: reads the event from standard input and writes nothing but
 * the answer to standard output. Exit code 2 tells an agent to stop, so failures here exit with 0:
 * the agent's work is worth more than a note.
 */
async function answerEvent([name = '', ...rest]: readonly string[], host: Host): Promise<ExitCode> {
  const agent = agents.find((one) => one.name === name)
  if (!agent || rest.length > 0) {
    host.stderr.write(`${visible(describeMisuse(name, rest))}\n`)
    return 1
  }
  try {
    await answerAgent(agent, host)
  } catch (error) {
    if (error instanceof UsageError) {
      for (const line of error.lines) host.stderr.write(`session-lint: ${visible(line)}\n`)
    }
    printStack(error, host)
  }
  return 0
}

function describeMisuse(name: string, rest: readonly string[]): string {
  if (names.includes(name)) return `Unexpected \`${rest.join(' ')}\`, expected one agent`
  const list = names.map((one) => `\`${one}\``).join(' or ')
  const meant = closest(name, names)
  if (meant !== undefined) return `Unknown agent \`${name}\`, did you mean \`${meant}\`?`
  return name === ''
    ? `Missing agent, expected ${list}`
    : `Unknown agent \`${name}\`, expected ${list}`
}

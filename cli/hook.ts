import {UsageError} from '../files/usage-error.ts'
import {agents, answerAgent} from '../hooks/agents/index.ts'
import {visible} from '../report/visible.ts'
import {closest} from '../session/spelling.ts'
import type {OptionSpec} from './arguments.ts'
import type {Command} from './command.ts'
import {printStack} from './stack.ts'

/**
 * Answers one event of a coding agent: the event comes on standard input, and standard output
 * carries nothing but the answer. To an agent exit code 2 means that it must not go on, so whatever
 * goes wrong here does not end in it: the agent's work is worth more than a note.
 */
export const hookCommand: Command = async ([name = '', ...rest], host) => {
  const agent = Object.hasOwn(agents, name) ? agents[name] : undefined
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

import {repository, version} from '../files/manifest.ts'
import {describeError, isSystemError, UsageError} from '../files/usage-error.ts'
import type {Host} from '../project/host.ts'
import {visible} from '../report/visible.ts'
import type {Command, ExitCode} from './command.ts'
import {commands} from './commands.ts'
import {lintCommand} from './lint-command.ts'
import {printStack} from './stack.ts'

/**
 * Runs the command. Errors become exit code 2; nothing is thrown.
 *
 * @param argv
 *   The arguments, without the program's own name.
 */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    const command = await findCommand(argv)
    return await command(argv, host)
  } catch (error) {
    for (const line of describe(error)) host.stderr.write(`${visible(line)}\n`)
    printStack(error, host)
    return 2
  }
}

/** Options that run something other than linting. */
const commandOptions: Readonly<Record<string, () => Promise<Command>>> = {
  '--help': async () => (await import('./help.ts')).helpCommand,
  '--version': async () => versionCommand,
  '-h': async () => (await import('./help.ts')).helpCommand,
  '-v': async () => versionCommand,
}

async function findCommand(argv: readonly string[]): Promise<Command> {
  const [name = ''] = argv
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load) {
    const wantsHelp = argv.includes('--help') || argv.includes('-h')
    if (wantsHelp) return (await import('./help.ts')).helpCommand
    const {command} = await load()
    return ([_name, ...rest], host) => command.run(rest, host)
  }
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  for (const option of options) {
    if (Object.hasOwn(commandOptions, option)) {
      const loadCommand = commandOptions[option]
      if (loadCommand) return loadCommand()
    }
  }
  return lintCommand
}

const versionCommand: Command = async (_argv, {stdout}) => {
  stdout.write(`${version}\n`)
  return 0
}

function describe(error: unknown): readonly string[] {
  if (error instanceof UsageError) return error.lines
  if (isSystemError(error)) return [`${error.path ?? 'current folder'}: ${describeError(error)}`]
  const message = error instanceof Error ? error.message : String(error)
  return [`session-lint ${version} failed: ${message}; please report it at ${repository}/issues`]
}

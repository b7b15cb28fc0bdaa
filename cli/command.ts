import type {Host} from '../project/host.ts'
import type {OptionSpec} from './arguments.ts'

/**
 * One command.
 *
 * @param argv
 *   The arguments after its name.
 * @returns
 *   0 when there is nothing to report, 1 when there is, 2 when the command failed.
 * @throws UsageError
 *   When the arguments are invalid.
 */
export type Command = (argv: readonly string[], host: Host) => Promise<ExitCode>

export type ExitCode = 0 | 1 | 2

/** A command besides linting, named by the first argument. */
export interface Subcommand {
  /** Its name and arguments, without the program's name. */
  readonly usage: string
  /** In the imperative, lower case, without a full stop. */
  readonly description: string
  /** In the order of the help. */
  readonly options: readonly OptionSpec[]
  readonly run: Command
}

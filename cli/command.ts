import type {Host} from '../project/host.ts'
import type {OptionSpec} from './arguments.ts'

/**
 * One command.
 *
 * @param argv
 *   The arguments after its name.
 * @returns
 *   0 when there is nothing to report, 1 when there is, 2 when it could not do its work.
 * @throws UsageError
 *   When it is asked for something that cannot be.
 */
export type Command = (argv: readonly string[], host: Host) => Promise<ExitCode>

export type ExitCode = 0 | 1 | 2

/** What the first argument can ask for besides linting. */
export interface Subcommand {
  /** How it is called, after the program's own name. */
  readonly usage: string
  /** What one calls it to do, as after `To`. */
  readonly description: string
  /** In the order of the help. */
  readonly options: readonly OptionSpec[]
  readonly run: Command
}

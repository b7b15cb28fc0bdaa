import type {Host} from '../project/host.ts'

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

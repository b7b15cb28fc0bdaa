import type {Readable, Writable} from 'node:stream'
import type {Output} from '../report/terminal.ts'

/** What a command has to do with the world around it. */
export interface Surroundings {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable
  readonly stdout: Writable & Output
  /** What to write bytes to in place of {@link stdout}, where that is a file or a pipe. */
  readonly stdoutDescriptor?: number | undefined
  readonly stderr: Writable & Output
}

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
export type Command = (argv: readonly string[], around: Surroundings) => Promise<ExitCode>

export type ExitCode = 0 | 1 | 2

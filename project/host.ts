import type {Readable, Writable} from 'node:stream'
import type {Output} from '../report/terminal.ts'

/** The process that a command runs in: its folder, environment and standard streams. */
export interface Host {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable
  readonly stdout: Writable & Output
  /** Written to instead of {@link stdout} if it is a file or a pipe. */
  readonly stdoutDescriptor?: number | undefined
  readonly stderr: Writable & Output
}

import type {ExitCode} from './command.ts'

/** The exit codes of linting. */
export const exitCodes: readonly {readonly code: ExitCode; readonly meaning: string}[] = [
  {code: 0, meaning: 'no errors'},
  {code: 1, meaning: 'errors, or more warnings than --max-warnings'},
  {
    code: 2,
    meaning: 'the command failed: bad option, bad configuration, unreadable file',
  },
]

import type {ExitCode} from './command.ts'

/** What the exit codes of linting mean. */
export const exitCodes: readonly {readonly code: ExitCode; readonly meaning: string}[] = [
  {code: 0, meaning: 'nothing to report, or warnings only'},
  {code: 1, meaning: 'errors, or more warnings than --max-warnings'},
  {
    code: 2,
    meaning: 'the command could not do its work: bad option, bad configuration, unreadable file',
  },
]

import {json} from './json.ts'
import {pretty} from './pretty.ts'
import {redact} from './redact.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

/** The output formats, by the name that `--format` has for them. */
export const reporters: Readonly<Record<string, MakeReporter>> = {
  json: redacted(json),
  pretty: redacted(pretty),
}

type MakeReporter = (options: ReportOptions) => Reporter

/** No reporter gets to see a secret. */
function redacted(make: MakeReporter): MakeReporter {
  return (options) => {
    const reporter = make(options)
    return {
      add: (result) => reporter.add(redact(result)),
      end: (summary) => reporter.end(summary),
    }
  }
}

export type {Reporter, ReportOptions, Summary, Terminal} from './reporter.ts'

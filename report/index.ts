import {json} from './json.ts'
import {pretty} from './pretty.ts'
import {redact} from './redact.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {sarif} from './sarif.ts'

/** The output formats, by their name for `--format`. */
export const reporters = {
  json: redacted(json),
  pretty: redacted(pretty),
  sarif: redacted(sarif),
} as const

/** The name of an output format. */
export type ReportFormat = keyof typeof reporters

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name)
}

/** The names of all output formats, sorted. */
export const reportFormats: readonly string[] = Object.keys(reporters).toSorted()

/** Redacts secrets before any reporter sees them. */
function redacted<Options extends ReportOptions>(
  make: (options: Options) => Reporter,
): (options: Options) => Reporter {
  return (options) => {
    const reporter = make(options)
    return {
      add: (result) => reporter.add(redact(result)),
      end: (summary) => reporter.end(summary),
    }
  }
}

export type {Reporter, ReportOptions, Summary, Terminal} from './reporter.ts'
export {writeReport} from './write-report.ts'

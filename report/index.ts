import {json} from './json.ts'
import {pretty} from './pretty.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

/** The output formats, by the name that `--format` has for them. */
export const reporters: Readonly<Record<string, (options: ReportOptions) => Reporter>> = {
  json,
  pretty,
}

export type {Reporter, ReportOptions, Summary, Terminal} from './reporter.ts'

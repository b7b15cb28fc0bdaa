import {resolve} from 'node:path'
import type {Config} from '../config/index.ts'
import {UsageError} from '../files/usage-error.ts'
import {gitHistory} from '../git/history.ts'
import type {Result} from '../lint/result.ts'
import {
  isReportFormat,
  type ReportFormat,
  reporters,
  reportFormats,
  writeReport,
} from '../report/index.ts'
import {plainTerminal} from '../report/terminal.ts'
import {oneOf} from '../rules/message.ts'
import {localDay} from '../session/date.ts'
import {Configs} from './configs.ts'
import {type FileProblem, findFiles} from './find-files.ts'
import {lintAs, lintFile} from './lint-files.ts'

export type {Config, ConfigOverride, RuleValue, UserFormat} from '../config/index.ts'
export {UsageError} from '../files/usage-error.ts'
export type {Result} from '../lint/result.ts'
export type {ReportFormat} from '../report/index.ts'
export type {Finding, Severity} from '../rules/rule.ts'
export type {FileProblem} from './find-files.ts'

export interface LintTextOptions {
  /** The folder that paths start from; default: the process's. */
  readonly cwd?: string
  /**
   * The path of the text. It helps to detect the format and type, and `session-file-name` checks
   * it. The file need not exist.
   */
  readonly path?: string
  /**
   * The configuration, or the path of its file. Default: the closest one, searching upward from
   * {@link path}, or from {@link cwd} for a text without a path.
   */
  readonly config?: Config | string
  /** The day to lint as of, as `YYYY-MM-DD`; default: today, in the local time zone. */
  readonly today?: string
}

export interface LintFilesOptions extends Omit<LintTextOptions, 'path'> {
  /** Whether a path or pattern that matches no file is a problem; default: yes. */
  readonly errorOnUnmatchedPattern?: boolean
  /** Whether to skip git-ignored files, except those that are named; default: no. */
  readonly respectGitignore?: boolean
}

export interface LintFilesResult {
  /** One per linted file, sorted by path, including those without findings. */
  readonly results: readonly Result[]
  /** The files that could not be linted, and why. Unless it is empty, do not report success. */
  readonly problems: readonly FileProblem[]
}

/**
 * Lints one text.
 *
 * @returns
 *   The findings, sorted by place. Lines and columns start at 1, offsets at 0; columns and offsets
 *   count UTF-16 code units in the text without its byte-order mark.
 * @throws UsageError
 *   When the configuration is invalid.
 * @throws Error
 *   When a rule crashes, or no parser could read the text in reasonable time.
 */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<Result> {
  const {path, today = localDay(new Date())} = options
  const configs = configsFor(options)
  const absolute = path === undefined ? undefined : resolve(configs.cwd, path)
  const result = await lintAs(absolute, text, {configs, context: {today}})
  return {...result, path: path ?? ''}
}

/**
 * Lints files, as the command does.
 *
 * @param patterns
 *   Paths of files and folders, and globs; none: the configured session files below `cwd`.
 * @returns
 *   The results, with absolute paths, and the problems. Everything is kept in memory, including the
 *   texts of the files.
 * @throws UsageError
 *   When a configuration is invalid.
 */
export async function lintFiles(
  patterns: string | readonly string[] = [],
  options: LintFilesOptions = {},
): Promise<LintFilesResult> {
  const {today = localDay(new Date()), errorOnUnmatchedPattern, respectGitignore} = options
  const configs = configsFor(options)
  const found = await findFiles([patterns].flat(), {
    cwd: configs.cwd,
    configs,
    errorOnUnmatchedPattern,
    respectGitignore,
  })
  const history = gitHistory({
    cwd: configs.cwd,
    env: process.env,
    files: found.files,
    today,
  })
  const results: Result[] = []
  const problems = [...found.problems]
  for (const path of found.files) {
    const outcome = await lintFile(path, {configs, context: {today, history}})
    if ('problem' in outcome) problems.push(outcome.problem)
    else results.push(outcome.result)
  }
  return {results, problems}
}

/**
 * Formats results as a report without colours.
 *
 * @param format
 *   As for the option `--format` of the command.
 * @throws UsageError
 *   When the format is unknown.
 */
export async function formatResults(
  results: readonly Result[],
  format: ReportFormat,
  {cwd = process.cwd()}: {readonly cwd?: string} = {},
): Promise<string> {
  if (!isReportFormat(format)) {
    throw new UsageError(`Unexpected format \`${format}\`, expected ${oneOf(reportFormats)}`)
  }
  const reporter = reporters[format]({cwd, terminal: plainTerminal})
  return writeReport(reporter, results, {failed: 0, hidden: 0})
}

function configsFor({cwd = process.cwd(), config}: LintFilesOptions): Configs {
  const folder = resolve(cwd)
  return new Configs({
    cwd: folder,
    config: typeof config === 'string' ? resolve(folder, config) : config,
  })
}

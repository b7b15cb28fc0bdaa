import {dirname, resolve} from 'node:path'
import {displayPath, toSlashes} from '../files/paths.ts'
import {readText, TextError} from '../files/read-text.ts'
import {InputError} from '../lint/input-limits.ts'
import {lint} from '../lint/lint.ts'
import type {Result} from '../lint/result.ts'
import {RuleError} from '../lint/run-rules.ts'
import type {Context} from '../rules/rule.ts'
import {perObject} from '../session/index.ts'
import type {Configs} from './configs.ts'
import type {FileProblem} from './find-files.ts'
import {RepositoryPaths} from './repository-paths.ts'

/** The outcome of linting one file. */
export type FileOutcome =
  | {readonly result: Result}
  | {readonly problem: FileProblem; readonly cause: unknown}

export interface LintFileOptions {
  readonly configs: Configs
  readonly context: Context
}

/**
 * Lints one file. A file that cannot be linted, through its own or a rule's fault, is an outcome,
 * too, so that the other files are still linted.
 *
 * @param path
 *   Absolute.
 * @throws UsageError
 *   When its configuration is invalid.
 */
export async function lintFile(path: string, options: LintFileOptions): Promise<FileOutcome> {
  try {
    return {result: await lintAs(path, readText(path), options)}
  } catch (cause) {
    return {problem: toProblem(displayPath(path, options.configs.cwd), cause), cause}
  }
}

/**
 * Lints a text as the file at an absolute path, or without a file.
 *
 * @throws RuleError
 *   When a rule crashes.
 * @throws UsageError
 *   When the configuration is invalid.
 */
export async function lintAs(
  path: string | undefined,
  text: string,
  {configs, context}: LintFileOptions,
): Promise<Result> {
  const place = path ?? resolve(configs.cwd, 'stdin')
  const scope = await configs.forFolder(dirname(place))
  const settings = scope.settingsFor(place)
  const paths = repositoryPathsOf(configs).around(place)
  return lint(text, {
    settings,
    context: {...(paths && {paths}), ...context},
    ...(path !== undefined && {path: toSlashes(path)}),
  })
}

/** Each repository is listed once per run. */
const repositoryPathsOf = perObject((_configs: Configs) => new RepositoryPaths())

/**
 * Describes in one line why a file could not be linted.
 *
 * @throws
 *   The cause itself when neither the file nor a rule is at fault.
 */
export function toProblem(path: string, cause: unknown): FileProblem {
  if (!(cause instanceof TextError || cause instanceof InputError || cause instanceof RuleError)) {
    throw cause
  }
  return {path, message: cause.message}
}

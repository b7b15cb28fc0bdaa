import {UsageError} from '../files/usage-error.ts'
import {isReportFormat, type ReportFormat, reportFormats} from '../report/index.ts'
import {oneOf} from '../rules/message.ts'
import {readArguments} from './arguments.ts'
import {flag, option, readOptions, text, type ValuesOf} from './options.ts'
import {sessionFormatOption, todayOption, typeOption} from './shared-options.ts'

const files = 'Files'
const rules = 'Rules'
const output = 'Output'

/** The options of linting, in the order of the help. */
export const lintOptions = {
  config: text({
    name: 'config',
    short: 'c',
    value: 'file',
    description: 'configuration file; default: the closest one, searching upward from each file',
    group: files,
  }),
  staged: flag({
    name: 'staged',
    description: 'lint the staged session files',
    group: files,
  }),
  active: flag({
    name: 'active',
    description: 'with --staged, also lint unfinished sessions that git does not track',
    group: files,
  }),
  stdin: flag({
    name: 'stdin',
    description: 'lint standard input',
    group: files,
  }),
  stdinFilename: text({
    name: 'stdin-filename',
    value: 'path',
    description: 'the path to lint standard input as',
    group: files,
  }),
  respectGitignore: flag({
    name: 'respect-gitignore',
    description: 'skip git-ignored files',
    group: files,
  }),
  errorOnUnmatchedPattern: option({
    name: 'no-error-on-unmatched-pattern',
    description: "don't fail when a path or glob matches no file",
    group: files,
    read: (args) => !args.has('no-error-on-unmatched-pattern'),
  }),
  preset: text({
    name: 'preset',
    value: 'name',
    description: 'recommended, or strict: warnings become errors, except for rules that are set',
    group: rules,
  }),
  /** Severities by id. */
  rules: option({
    name: 'rule',
    value: 'id:severity',
    description: 'set a rule to off, warn, error or on; repeatable',
    group: rules,
    read: (args) => Object.fromEntries(args.all('rule').map(readRule)),
  }),
  sessionFormat: sessionFormatOption({
    description: 'the format of the session files; default: detected',
    group: rules,
  }),
  type: typeOption({
    description: 'the type of the sessions, overriding what the files say',
    group: rules,
  }),
  today: todayOption({
    description: 'lint as if today were this day; also SESSION_LINT_TODAY',
    group: rules,
  }),
  format: option({
    name: 'format',
    short: 'f',
    value: 'name',
    description: `the report format: ${reportFormats.join(', ')}; default: pretty`,
    group: output,
    read: (args) => readFormat(args.last('format')),
  }),
  outputFile: text({
    name: 'output-file',
    short: 'o',
    value: 'file',
    description: 'write the report to a file',
    group: output,
  }),
  quiet: flag({
    name: 'quiet',
    description: 'report errors only',
    group: output,
  }),
  maxWarnings: option({
    name: 'max-warnings',
    value: 'n',
    description: 'exit with 1 above <n> warnings',
    group: output,
    read: (args) => readMaxWarnings(args.last('max-warnings')),
  }),
  color: option({
    name: 'color',
    description: 'use colours even without a terminal',
    group: output,
    // With both options `--no-color` wins: it is the safe one.
    read: (args) => (args.has('no-color') ? false : args.has('color') || undefined),
  }),
  noColor: {name: 'no-color', description: 'use no colours; also NO_COLOR', group: output},
  version: {name: 'version', short: 'v', description: 'show the version', group: output},
  help: {name: 'help', short: 'h', description: 'show this help', group: output},
}

/** The options of one run. */
export interface LintOptions extends ValuesOf<typeof lintOptions> {
  readonly patterns: readonly string[]
}

/**
 * Reads the options of linting, apart from `--help` and `--version`.
 *
 * @throws UsageError
 *   When an option is unknown or has an invalid value.
 */
export function readLintOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LintOptions {
  const args = readArguments(argv, Object.values(lintOptions))
  const options = {...readOptions(lintOptions, args, env), patterns: args.positionals}
  if (options.stdin && options.patterns.length > 0) {
    throw new UsageError('Unexpected paths with `--stdin`, expected none')
  }
  if (options.staged && options.stdin) {
    throw new UsageError('Unexpected `--stdin` with `--staged`')
  }
  if (options.active && !options.staged) {
    throw new UsageError('Unexpected `--active` without `--staged`')
  }
  if (options.stdinFilename !== undefined && !options.stdin) {
    throw new UsageError('Unexpected `--stdin-filename` without `--stdin`')
  }
  return options
}

function readRule(value: string): [id: string, severity: string] {
  const colon = value.lastIndexOf(':')
  if (colon > 0) return [value.slice(0, colon), value.slice(colon + 1)]
  throw new UsageError(`Unexpected value \`${value}\` of \`--rule\`, expected \`id:severity\``)
}

function readFormat(value = 'pretty'): ReportFormat {
  if (isReportFormat(value)) return value
  throw new UsageError(
    `Unexpected value \`${value}\` of \`--format\`, expected ${oneOf(reportFormats)}; ` +
      '`--session-format` sets the format of the files',
  )
}

function readMaxWarnings(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageError(
    `Unexpected value \`${value}\` of \`--max-warnings\`, expected a whole number`,
  )
}

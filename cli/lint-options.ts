import {UsageError} from '../files/usage-error.ts'
import {isReportFormat, type ReportFormat, reportFormats} from '../report/index.ts'
import {oneOf} from '../rules/message.ts'
import {localDay} from '../session/date.ts'
import {type Arguments, type OptionSpec, readArguments} from './arguments.ts'

const files = 'Files'
const rules = 'Rules'
const output = 'Output'

/** The options of linting, in the order of the help. */
export const lintOptionSpecs: readonly OptionSpec[] = [
  {
    name: 'config',
    short: 'c',
    value: 'file',
    description: 'configuration; default: the nearest one upward from each file',
    group: files,
  },
  {
    name: 'staged',
    description: 'lint what the index of git holds',
    group: files,
  },
  {
    name: 'active',
    description: 'with --staged: unfinished sessions that git does not track, too',
    group: files,
  },
  {
    name: 'stdin',
    description: 'lint what comes on standard input',
    group: files,
  },
  {
    name: 'stdin-filename',
    value: 'path',
    description: 'the path that standard input is linted as',
    group: files,
  },
  {
    name: 'respect-gitignore',
    description: 'leave out what git ignores',
    group: files,
  },
  {
    name: 'no-error-on-unmatched-pattern',
    description: 'a path or glob that leads to no file is no error',
    group: files,
  },
  {
    name: 'preset',
    value: 'name',
    description: 'recommended, or strict: warnings are errors unless a rule is set',
    group: rules,
  },
  {
    name: 'rule',
    value: 'id:severity',
    description: 'set a rule to off, warn, error or on; can be repeated',
    group: rules,
  },
  {
    name: 'session-format',
    value: 'name',
    description: 'the format of the files; default: recognised',
    group: rules,
  },
  {
    name: 'type',
    value: 'name',
    description: 'the type of the sessions, whatever the files say',
    group: rules,
  },
  {
    name: 'today',
    value: 'YYYY-MM-DD',
    description: 'the day to lint as of; also SESSION_LINT_TODAY',
    group: rules,
  },
  {
    name: 'format',
    short: 'f',
    value: 'name',
    description: `how to report: ${reportFormats.join(', ')}; default: pretty`,
    group: output,
  },
  {
    name: 'output-file',
    short: 'o',
    value: 'file',
    description: 'write the report to a file',
    group: output,
  },
  {
    name: 'quiet',
    description: 'report errors only',
    group: output,
  },
  {
    name: 'max-warnings',
    value: 'n',
    description: 'more warnings than these are a failure',
    group: output,
  },
  {name: 'color', description: 'colours, even where there is no terminal', group: output},
  {name: 'no-color', description: 'no colours; also NO_COLOR', group: output},
  {name: 'version', short: 'v', description: 'show the version', group: output},
  {name: 'help', short: 'h', description: 'show this help', group: output},
]

/** What one run of linting is asked to do. */
export interface LintOptions {
  readonly patterns: readonly string[]
  readonly config: string | undefined
  readonly staged: boolean
  readonly active: boolean
  readonly stdin: boolean
  readonly stdinFilename: string | undefined
  readonly respectGitignore: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly preset: string | undefined
  /** Severities by id. */
  readonly rules: Readonly<Record<string, string>>
  readonly sessionFormat: string | undefined
  readonly type: string | undefined
  /** As `YYYY-MM-DD`. */
  readonly today: string
  readonly format: ReportFormat
  readonly outputFile: string | undefined
  readonly quiet: boolean
  readonly maxWarnings: number
  readonly color: boolean | undefined
}

/**
 * Reads the options of linting, apart from `--help` and `--version`.
 *
 * @throws UsageError
 *   When one is unknown, or has a value that it cannot have.
 */
export function readLintOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LintOptions {
  const args = readArguments(argv, lintOptionSpecs)
  const options: LintOptions = {
    patterns: args.positionals,
    config: args.last('config'),
    staged: args.has('staged'),
    active: args.has('active'),
    stdin: args.has('stdin'),
    stdinFilename: args.last('stdin-filename'),
    respectGitignore: args.has('respect-gitignore'),
    errorOnUnmatchedPattern: !args.has('no-error-on-unmatched-pattern'),
    preset: args.last('preset'),
    rules: Object.fromEntries(args.all('rule').map(readRule)),
    sessionFormat: args.last('session-format'),
    type: args.last('type'),
    today: readToday(args, env),
    format: readFormat(args.last('format')),
    outputFile: args.last('output-file'),
    quiet: args.has('quiet'),
    maxWarnings: readMaxWarnings(args.last('max-warnings')),
    color: readColor(args),
  }
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

/**
 * The day of the run, as `YYYY-MM-DD`: that of the option, of the environment, or today.
 *
 * @throws UsageError
 *   When it is no day.
 */
export function readToday(
  args: Arguments,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const option = args.last('today')
  const value = option ?? env.SESSION_LINT_TODAY
  if (value === undefined || value === '') return localDay(new Date())
  if (isDay(value)) return value
  const name = option === undefined ? 'SESSION_LINT_TODAY' : '--today'
  throw new UsageError(
    `Unexpected value \`${value}\` of \`${name}\`, expected a day as \`YYYY-MM-DD\``,
  )
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

function readFormat(value = 'pretty'): ReportFormat {
  if (isReportFormat(value)) return value
  throw new UsageError(
    `Unexpected value \`${value}\` of \`--format\`, expected ${oneOf(reportFormats)}; ` +
      '`--session-format` chooses the format of the files',
  )
}

function readMaxWarnings(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageError(
    `Unexpected value \`${value}\` of \`--max-warnings\`, expected a whole number`,
  )
}

/** Of `--color` and `--no-color` the latter holds: it is the safe one. */
function readColor(args: Arguments): boolean | undefined {
  if (args.has('no-color')) return false
  return args.has('color') ? true : undefined
}

import {repository} from '../rules/repository.ts'
import type {OptionSpec} from './arguments.ts'
import type {Command} from './command.ts'
import {lintOptionSpecs} from './lint-options.ts'

/** Shows what the command can do. */
export const helpCommand: Command = async (_argv, {stdout}) => {
  stdout.write(helpText(lintOptionSpecs))
  return 0
}

function helpText(specs: readonly OptionSpec[]): string {
  const groups = [...new Set(specs.map(({group}) => group))]
  const written = specs.map(writeOption)
  const width = Math.max(...written.map(({length}) => length))
  const lines = groups.flatMap((group) => [
    '',
    `${group}:`,
    ...specs.flatMap((spec, index) =>
      spec.group === group
        ? [`  ${(written[index] ?? '').padEnd(width)}  ${spec.description}`]
        : [],
    ),
  ])
  return [...head, ...lines, ...foot, ''].join('\n')
}

const head = [
  'Usage: session-lint [options] [path|glob …]',
  '',
  'Lints session files: the notes that developers and coding agents leave for the next session.',
  'Without a path: the configured session files below the current folder.',
]

const foot = [
  '',
  'Exit codes:',
  '  0  nothing to report, or warnings only',
  '  1  errors, or more warnings than --max-warnings',
  '  2  the command could not do its work: bad option, bad configuration, unreadable file',
  '',
  repository,
]

function writeOption({name, short, value}: OptionSpec): string {
  const start = short === undefined ? '    ' : `-${short}, `
  return `${start}--${name}${value === undefined ? '' : ` <${value}>`}`
}

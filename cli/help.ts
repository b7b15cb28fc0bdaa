import {repository} from '../files/manifest.ts'
import type {OptionSpec} from './arguments.ts'
import type {Command} from './command.ts'
import {commands} from './commands.ts'
import {lintOptionSpecs} from './lint-options.ts'

/** Shows what the program can do, or, behind the name of a command, what that one can. */
export const helpCommand: Command = async ([name = ''], {stdout}) => {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (entry) {
    const {options} = await entry.load()
    const head = [`Usage: session-lint ${entry.usage}`, '', `To ${entry.description}.`]
    stdout.write([...head, ...optionLines(options), ''].join('\n'))
  } else {
    const lines = [...head, ...commandLines(), ...optionLines(lintOptionSpecs), ...foot, '']
    stdout.write(lines.join('\n'))
  }
  return 0
}

function commandLines(): string[] {
  const entries = Object.values(commands)
  const width = Math.max(...entries.map(({usage}) => usage.length))
  return [
    '',
    'Commands, each with a --help of its own:',
    ...entries.map(({usage, description}) => `  ${usage.padEnd(width)}  ${description}`),
  ]
}

function optionLines(specs: readonly OptionSpec[]): string[] {
  const groups = [...new Set(specs.map(({group}) => group))]
  const written = specs.map(writeOption)
  const width = Math.max(...written.map(({length}) => length))
  return groups.flatMap((group) => [
    '',
    `${group}:`,
    ...specs.flatMap((spec, index) =>
      spec.group === group
        ? [`  ${(written[index] ?? '').padEnd(width)}  ${spec.description}`]
        : [],
    ),
  ])
}

const head = [
  'Usage: session-lint [options] [path|glob …]',
  '       session-lint <command> [options]',
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

import {repository} from '../files/manifest.ts'
import type {OptionSpec} from './arguments.ts'
import type {Command, Subcommand} from './command.ts'
import {commands} from './commands.ts'
import {exitCodes} from './exit-codes.ts'
import {lintOptions} from './lint-options.ts'

/** Shows the help of the program or, after the name of a command, that of the command. */
export const helpCommand: Command = async ([name = ''], {stdout}) => {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load) {
    const {usage, description, options} = (await load()).command
    const head = [
      `Usage: session-lint ${usage}`,
      '',
      `${description.charAt(0).toUpperCase()}${description.slice(1)}.`,
    ]
    stdout.write([...head, ...optionLines(options), ''].join('\n'))
  } else {
    const modules = await Promise.all(Object.values(commands).map((one) => one()))
    const lines = [
      ...head,
      ...commandLines(modules.map(({command}) => command)),
      ...optionLines(Object.values(lintOptions)),
      ...foot,
      '',
    ]
    stdout.write(lines.join('\n'))
  }
  return 0
}

function commandLines(entries: readonly Subcommand[]): string[] {
  const width = Math.max(...entries.map(({usage}) => usage.length))
  return [
    '',
    'Commands (each has its own --help):',
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
  'Without a path, it lints the configured session files below the current folder.',
]

const foot = [
  '',
  'Exit codes:',
  ...exitCodes.map(({code, meaning}) => `  ${code}  ${meaning}`),
  '',
  repository,
]

/** An option's names and value, padded so that the long names line up. */
export function writeOption({name, short, value}: OptionSpec): string {
  const start = short === undefined ? '    ' : `-${short}, `
  return `${start}--${name}${value === undefined ? '' : ` <${value}>`}`
}

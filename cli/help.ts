import {repository} from '../files/manifest.ts'
import type {OptionSpec} from './arguments.ts'
import type {Command, Subcommand} from './command.ts'
import {commands} from './commands.ts'
import {exitCodes} from './exit-codes.ts'
import {lintOptions} from './lint-options.ts'

/** Shows what the program can do, or, behind the name of a command, what that one can. */
export const helpCommand: Command = async ([name = ''], {stdout}) => {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load) {
    const {usage, description, options} = (await load()).command
    const head = [`Usage: session-lint ${usage}`, '', `To ${description}.`]
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
  ...exitCodes.map(({code, meaning}) => `  ${code}  ${meaning}`),
  '',
  repository,
]

/** How an option is written; the long names of all options stand below each other. */
export function writeOption({name, short, value}: OptionSpec): string {
  const start = short === undefined ? '    ' : `-${short}, `
  return `${start}--${name}${value === undefined ? '' : ` <${value}>`}`
}

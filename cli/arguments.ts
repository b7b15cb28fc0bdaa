import {parseArgs} from 'node:util'
import {UsageError} from '../files/usage-error.ts'
import {closest} from '../session/spelling.ts'

/** One option of a command: its names, and its description in the help. */
export interface OptionSpec {
  readonly name: string
  readonly short?: string
  /** What the help calls its value; absent for a flag. */
  readonly value?: string
  readonly description: string
  /** The heading it is listed under in the help. */
  readonly group: string
}

/** The parsed arguments; names of options are without `--`. */
export interface Arguments {
  readonly positionals: readonly string[]
  /** All values of an option, in order; `true` for an option without one. */
  all(name: string): readonly string[]
  /** The last value of an option. */
  last(name: string): string | undefined
  has(name: string): boolean
}

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError
 *   For an option that is unknown, lacks its value, or takes none and has one.
 */
export function readArguments(argv: readonly string[], specs: readonly OptionSpec[]): Arguments {
  const options = Object.fromEntries(
    specs.map(({name, short, value}) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short !== undefined && {short}),
      },
    ]),
  )
  const {tokens} = parseArgs({args: [...argv], options, strict: false, tokens: true})
  const positionals: string[] = []
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const spec = specs.find(({name}) => name === token.name)
    if (!spec) throw new UsageError(unknownOption(token.rawName, specs))
    const value = optionValue(spec, token.value, token.inlineValue ?? false)
    values.set(spec.name, [...(values.get(spec.name) ?? []), value])
  }
  return {
    positionals,
    all: (name) => values.get(name) ?? [],
    last: (name) => values.get(name)?.at(-1),
    has: (name) => values.has(name),
  }
}

function unknownOption(written: string, specs: readonly OptionSpec[]): string {
  const names = specs.map(({name}) => `--${name}`)
  // `--format` for `--session-format` is too far away for `closest`.
  const end = written.replace(/^-+/, '-')
  const meant = closest(written, names) ?? names.find((name) => name.endsWith(end))
  const hint = meant === undefined ? 'see `session-lint --help`' : `did you mean \`${meant}\`?`
  return `Unknown option \`${written}\`, ${hint}`
}

function optionValue({name, value: kind}: OptionSpec, value: unknown, inline: boolean): string {
  if (kind === undefined) {
    if (value !== undefined)
      throw new UsageError(`Unexpected value of \`--${name}\`, expected none`)
    return 'true'
  }
  // A value that looks like an option is accepted only after `=`.
  const isMissing = typeof value !== 'string' || value === '' || (!inline && /^-./.test(value))
  if (isMissing) throw new UsageError(`Missing value of \`--${name}\`, expected \`${kind}\``)
  return value
}

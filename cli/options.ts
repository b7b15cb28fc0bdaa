import type {Arguments, OptionSpec} from './arguments.ts'

/** An option and the function that reads its value. */
export interface Option<Value> extends OptionSpec {
  /** @throws UsageError - When the value is invalid. */
  readonly read: (args: Arguments, env: Env) => Value
}

type Env = Readonly<Record<string, string | undefined>>

/** The options of a command, by the names of their values, in the order of the help. */
export type Options = Readonly<Record<string, OptionSpec | Option<unknown>>>

/** The values of options that have a reader. */
export type ValuesOf<All extends Options> = {
  readonly [Name in keyof All as All[Name] extends Option<unknown>
    ? Name
    : never]: All[Name] extends Option<infer Value> ? Value : never
}

/**
 * Reads the values of options.
 *
 * @throws UsageError
 *   When a value is invalid.
 */
export function readOptions<All extends Options>(
  options: All,
  args: Arguments,
  env: Env,
): ValuesOf<All> {
  const values = Object.entries(options).flatMap(([name, option]) =>
    'read' in option ? [[name, option.read(args, env)] as const] : [],
  )
  return Object.fromEntries(values) as ValuesOf<All>
}

/** An option with a reader of its own. */
export function option<Value>(spec: Option<Value>): Option<Value> {
  return spec
}

/** An option that takes no value. */
export function flag(spec: OptionSpec): Option<boolean> {
  return {...spec, read: (args) => args.has(spec.name)}
}

/** An option that takes any text; the last one wins. */
export function text(spec: OptionSpec): Option<string | undefined> {
  return {...spec, read: (args) => args.last(spec.name)}
}

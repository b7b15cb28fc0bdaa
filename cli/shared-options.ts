import {UsageError} from '../files/usage-error.ts'
import {localDay} from '../session/date.ts'
import type {OptionSpec} from './arguments.ts'
import {type Option, option, text} from './options.ts'

/** The wording, which differs between the commands that share an option. */
type Words = Pick<OptionSpec, 'description' | 'group'>

/** The format of session files; `--format` is the format of the report. */
export function sessionFormatOption(words: Words): Option<string | undefined> {
  return text({name: 'session-format', value: 'name', ...words})
}

/** The type of a session. */
export function typeOption(words: Words): Option<string | undefined> {
  return text({name: 'type', value: 'name', ...words})
}

/** The day of the run, as `YYYY-MM-DD`: from the option, else the environment, else today. */
export function todayOption(words: Words): Option<string> {
  return option({
    name: 'today',
    value: 'YYYY-MM-DD',
    ...words,
    read(args, env) {
      const option = args.last('today')
      const value = option ?? env.SESSION_LINT_TODAY
      if (value === undefined || value === '') return localDay(new Date())
      if (isDay(value)) return value
      const name = option === undefined ? 'SESSION_LINT_TODAY' : '--today'
      throw new UsageError(
        `Unexpected value \`${value}\` of \`${name}\`, expected a day as \`YYYY-MM-DD\``,
      )
    },
  })
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

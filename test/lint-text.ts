import type {Settings} from '../config/settings.ts'
import {formats} from '../formats/index.ts'
import {lint} from '../lint/lint.ts'
import {loadParser, type Parser} from '../lint/parser.ts'
import {rules} from '../rules/index.ts'
import type {Finding} from '../rules/rule.ts'

/** The day that tests call today. */
export const today = '2026-11-23'

/** Every rule on, as in the recommended preset. */
export const settings: Settings = {
  format: 'auto',
  type: 'auto',
  forceType: false,
  strict: false,
  rules: new Map(rules.map(({id, severity, defaults}) => [id, {severity, options: defaults}])),
  formats,
}

export interface Options extends Partial<Settings> {
  readonly path?: string
  readonly today?: string
  /** Whether the day of the run is not known. */
  readonly noToday?: boolean
  readonly parser?: Parser
  /** The name of the one rule to run, without `session-`. */
  readonly only?: string
  /** Options of that rule. */
  readonly options?: object
}

/** The findings in `text`, in the order of the file. */
export async function lintText(text: string, options: Options = {}): Promise<readonly Finding[]> {
  const {path, parser, today: day = today, noToday, only, options: ruleOptions, ...rest} = options
  const result = await lint(text, {
    ...(path !== undefined && {path}),
    settings: {...settings, ...(only && {rules: oneRule(only, ruleOptions)}), ...rest},
    context: noToday ? {} : {today: day},
    parser: parser ?? (await loadParser()),
  })
  return result.findings
}

/** The same as `line:column-line:column "the characters" message`, a line each. */
export async function findingsIn(text: string, options: Options = {}): Promise<readonly string[]> {
  const source = text.replace(/^\ufeff/, '')
  return (await lintText(text, options)).map((finding) => write(finding, source))
}

/** What each finding in `text` wants in the place of which characters: `done → completed`. */
export async function fixesIn(text: string, options: Options = {}): Promise<readonly string[]> {
  const source = text.replace(/^\ufeff/, '')
  return (await lintText(text, options)).map(
    (finding) => `${sliceOf(finding, source)} → ${finding.expected.join(' or ') || '?'}`,
  )
}

export function write(finding: Finding, source: string): string {
  const {start, end} = finding.place
  const at = `${start.line}:${start.column}-${end.line}:${end.column}`
  return `${at} ${JSON.stringify(sliceOf(finding, source))} ${finding.message}`
}

function sliceOf({place}: Finding, source: string): string {
  return source.slice(place.start.offset, place.end.offset)
}

function oneRule(name: string, given: object = {}): Settings['rules'] {
  return new Map(
    rules
      .filter(({id}) => id === `session-${name}`)
      .map(({id, severity, defaults}) => [id, {severity, options: {...defaults, ...given}}]),
  )
}

import {absolutePath} from '../files/paths.ts'
import type {Result} from '../lint/result.ts'
import type {Finding} from '../rules/rule.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

/** One file, in the shape of ESLint's `json` formatter. */
export interface JsonResult {
  /** Absolute, or `<stdin>`. */
  readonly filePath: string
  readonly messages: readonly JsonMessage[]
  readonly suppressedMessages: readonly never[]
  readonly errorCount: number
  /** Always 0: a file that cannot be linted has no result. */
  readonly fatalErrorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  /** The text without a byte-order mark; absent when there are no messages. */
  readonly source?: string
}

export interface JsonMessage {
  readonly ruleId: string
  /** 1 is a warning, 2 an error. */
  readonly severity: 1 | 2
  readonly message: string
  /** From 1, as are columns; columns count UTF-16 code units. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Present when there is exactly one replacement; its range is in `source`. */
  readonly fix?: {readonly range: readonly [from: number, to: number]; readonly text: string}
  /** The second place that the message mentions, from 1. */
  readonly cause?: {readonly message: string; readonly line: number; readonly column: number}
  /** Why it matters. */
  readonly note: string
  /** The page of the rule. */
  readonly url: string
}

/** The report for programs: an array of {@link JsonResult}, one line per file. */
export function json({cwd}: ReportOptions): Reporter {
  let separator = '['
  return {
    async add(result) {
      const text = `${separator}${escapeInvisible(JSON.stringify(toJson(result, cwd)))}`
      separator = ',\n'
      return text
    },
    end: () => (separator === '[' ? '[]\n' : ']\n'),
  }
}

/** Converts a result to ESLint's shape. */
function toJson(result: Result, cwd: string): JsonResult {
  const messages = result.findings.map(toMessage)
  const errors = messages.filter(({severity}) => severity === 2)
  const warnings = messages.filter(({severity}) => severity === 1)
  return {
    filePath: absolutePath(result.path, cwd),
    messages,
    suppressedMessages: [],
    errorCount: errors.length,
    fatalErrorCount: 0,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(({fix}) => fix).length,
    fixableWarningCount: warnings.filter(({fix}) => fix).length,
    ...(messages.length > 0 && {source: result.text}),
  }
}

function toMessage(finding: Finding): JsonMessage {
  const {ruleId, severity, message, place, cause, note, url} = finding
  const fix = fixOf(finding)
  return {
    ruleId,
    severity: severity === 'error' ? 2 : 1,
    message,
    line: place.start.line,
    column: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    ...(fix && {fix}),
    ...(cause && {cause: {message: cause.message, ...startOf(cause.place)}}),
    note,
    url,
  }
}

function startOf({start}: Finding['place']): {readonly line: number; readonly column: number} {
  return {line: start.line, column: start.column}
}

function fixOf({place, expected}: Finding): JsonMessage['fix'] | undefined {
  const {start, end} = place
  const [text] = expected
  if (expected.length !== 1 || text === undefined) return undefined
  if (start.offset === undefined || end.offset === undefined) return undefined
  return {range: [start.offset, end.offset], text}
}

/** Escaped JSON means the same to programs, and cannot affect a terminal. */
function escapeInvisible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({length: character.length}, (_, index) => {
      const code = character.charCodeAt(index).toString(16)
      return `\\u${code.padStart(4, '0')}`
    }).join(''),
  )
}

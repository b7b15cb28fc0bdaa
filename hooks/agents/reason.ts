import {displayPath} from '../../files/paths.ts'
import type {Result} from '../../lint/result.ts'
import {visible} from '../../report/visible.ts'
import type {Finding} from '../../rules/rule.ts'

/** More findings are mended in the next round: an agent has to read all of this. */
const mostFindings = 20

/** In characters; the rest of a message is a quotation from the file. */
const longestLine = 400

/**
 * Tells an agent what its notes lack: one line for each finding, errors first.
 *
 * @param cwd
 *   The absolute path of the folder that paths are shown from.
 * @returns
 *   Nothing when there is no error.
 */
export function writeReason(results: readonly Result[], cwd: string): string | undefined {
  const findings = results.flatMap(({path, findings: found}) =>
    found.map((finding) => ({path: displayPath(path, cwd), finding})),
  )
  const errors = findings.filter(({finding}) => finding.severity === 'error')
  if (errors.length === 0) return undefined
  const warnings = findings.filter(({finding}) => finding.severity !== 'error')
  const shown = [...errors, ...warnings].slice(0, mostFindings)
  const more = findings.length - shown.length
  const paths = [...new Set(errors.map(({path}) => path))]
  const command = `session-lint ${paths.map(quote).join(' ')}`
  return [
    'The session file is not yet fit for whoever reads it next. Mend it from what you know of this session; do not make anything up.',
    '',
    ...shown.map(({path, finding}) => describe(path, finding)),
    ...(more > 0 ? [`and ${more} more`] : []),
    '',
    `\`${visible(command)}\` shows every finding, \`session-lint explain <rule>\` the reasons.`,
  ].join('\n')
}

function describe(path: string, {place, severity, message, expected, ruleId}: Finding): string {
  const where = `${path}:${place.start.line}`
  const write = expected.length > 0 ? `; write: ${expected.slice(0, 3).join(' or ')}` : ''
  return `${cut(visible(`${where}: ${severity}: ${message}${write}`))} (${ruleId})`
}

function cut(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line
}

/** As a shell of POSIX needs it. */
function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}

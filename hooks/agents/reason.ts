import {displayPath} from '../../files/paths.ts'
import type {Result} from '../../lint/result.ts'
import {visible} from '../../report/visible.ts'
import type {Finding} from '../../rules/rule.ts'

/** The agent has to read all of this; further findings come up in the next round. */
const mostFindings = 20

/** In characters; a long message is mostly quoted from the file. */
const longestLine = 400

/**
 * Tells an agent what to fix in its notes: one line per finding, errors first.
 *
 * @param cwd
 *   The absolute path that shown paths are relative to.
 * @returns
 *   `undefined` when there is no error.
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
  const command = `npx session-lint ${paths.map(quote).join(' ')}`
  return [
    'The session note is not ready for its next reader. Fix it using what you know from this session; do not invent anything.',
    '',
    ...shown.map(({path, finding}) => describe(path, finding)),
    ...(more > 0 ? [`and ${more} more`] : []),
    '',
    `To see all findings: \`${visible(command)}\`. To see how to fix one: \`npx session-lint explain <rule>\`.`,
  ].join('\n')
}

function describe(path: string, {place, severity, message, expected, ruleId}: Finding): string {
  const where = `${path}:${place.start.line}`
  const write = expected.length > 0 ? `; replace with: ${expected.slice(0, 3).join(' or ')}` : ''
  return `${cut(visible(`${where}: ${severity}: ${message}${write}`))} (${ruleId})`
}

function cut(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line
}

/** Quotes a path for a POSIX shell. */
function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}

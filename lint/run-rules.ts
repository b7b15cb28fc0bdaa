import type {RuleSettings, Settings} from '../config/settings.ts'
import {type Format, matchFormat, recognise, unknownFormat} from '../formats/index.ts'
import {rules} from '../rules/index.ts'
import {
  type Context,
  type Finding,
  type Report,
  type Rule,
  ruleUrl,
  type SessionFile,
  type Severity,
} from '../rules/rule.ts'
import {hideSecrets} from '../rules/secrets/hide.ts'
import type {Session} from '../session/index.ts'

/** A crash in a rule: a fault of this program, not of the file. */
export class RuleError extends Error {
  readonly ruleId: string

  constructor(ruleId: string, cause: unknown) {
    super(`${ruleId} crashed: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
    this.name = 'RuleError'
    this.ruleId = ruleId
  }
}

/**
 * Matches a session with its format: detects the format and type, and identifies sections and
 * metadata.
 *
 * @param path
 *   The file's path with `/`, when it has one.
 */
export function readSessionFile(
  session: Session,
  path: string | undefined,
  settings: Settings,
  context: Context,
): SessionFile {
  return {
    session,
    match: matchFormat(session, chooseFormat(session, path, settings), {
      path,
      type: settings.type,
      forceType: settings.forceType,
    }),
    formatNames: settings.formats.map(({name}) => name),
    path,
    context,
  }
}

function chooseFormat(
  session: Session,
  path: string | undefined,
  {format, formats}: Settings,
): Format {
  const chosen =
    format === 'auto'
      ? recognise(session, formats, path)
      : formats.find(({name}) => name === format)
  return chosen ?? unknownFormat
}

/**
 * Runs every enabled rule, in the order of the list of rules.
 *
 * @throws RuleError
 *   When a rule crashes.
 */
export function runRules(file: SessionFile, settings: Settings): Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    const on = settings.rules.get(rule.id)
    if (on) runRule(rule, file, on, settings.strict, findings)
  }
  return hideSecrets(findings, file.session.source.text)
}

/** Runs one rule and adds its findings to `findings`. */
export function runRule(
  rule: Rule,
  file: SessionFile,
  {severity, isExplicit = false, options}: RuleSettings,
  strict: boolean,
  findings: Finding[],
): void {
  try {
    rule.check(file, options, (report) => {
      findings.push({
        ruleId: rule.id,
        severity: severityOf(report, severity, strict && !isExplicit),
        message: report.message,
        place: report.place,
        expected: report.expected ?? [],
        note: report.note ?? rule.why,
        url: ruleUrl(rule.id),
        ...(report.cause && {cause: report.cause}),
        ...(report.sensitive && {sensitive: true}),
      })
    })
  } catch (error) {
    throw new RuleError(rule.id, error)
  }
}

/**
 * A rule's severity is that of its worst case, so a finding can have a lower one. `strict` changes
 * how much is required, not when: what is not due yet stays a warning, or the first commit of a new
 * session would be blocked by sections that can only be written at its end.
 */
function severityOf(report: Report, severity: Severity, strict: boolean): Severity {
  if (report.notDue) return 'warning'
  return strict ? 'error' : (report.severity ?? severity)
}

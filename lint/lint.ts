import type {Settings} from '../config/settings.ts'
import type {Context, Finding} from '../rules/rule.ts'
import {readSession} from '../session/index.ts'
import {applyComments} from './comments.ts'
import {refuseHostile} from './input-limits.ts'
import {type Parser, parserFor} from './parser.ts'
import type {Result} from './result.ts'
import {readSessionFile, runRules} from './run-rules.ts'
import {withSecretFinder} from './secret-finder.ts'

export interface LintOptions {
  /** The file's path with `/`; used to detect format and type, and by `session-file-name`. */
  readonly path?: string
  readonly settings: Settings
  readonly context: Context
  /** Default: the fastest one that loads. */
  readonly parser?: Parser
}

/**
 * Lints one text.
 *
 * @param text
 *   The whole file; a byte-order mark at its start is not part of it.
 * @throws RuleError
 *   When a rule crashes.
 * @throws InputError
 *   When no parser can read the text in reasonable time.
 */
export async function lint(text: string, options: LintOptions): Promise<Result> {
  const {path, settings} = options
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  refuseHostile(source)
  const parser = options.parser ?? (await parserFor(source))
  const tree = parser(source)
  const context = await withSecretFinder(source, settings, options.context)
  const session = readSession(tree, source)
  const file = readSessionFile(session, path, settings, context)
  const findings = applyComments(runRules(file, settings), tree, session.source)
  return {
    path: path ?? '',
    text: source,
    format: file.match.format.name,
    findings: [...findings].sort(byPlace),
  }
}

/** By place in the file; findings at one place stay in the order of the rules. */
function byPlace(a: Finding, b: Finding): number {
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column
}

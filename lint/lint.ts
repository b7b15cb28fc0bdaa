import type {Context} from '../rules/rule.ts'
import type {Settings} from '../rules/settings.ts'
import type {Result} from './result.ts'

export interface LintOptions {
  /** The file's path as the caller names it; decides on format, type and `session-file-name`. */
  readonly path?: string
  readonly settings: Settings
  readonly context: Context
}

/**
 * Lints one text.
 *
 * @throws RuleError
 *   When a rule crashes.
 */
export async function lint(text: string, options: LintOptions): Promise<Result> {
  throw new Error(`not built yet: ${text.length} ${options.path ?? ''}`)
}

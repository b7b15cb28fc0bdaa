import type {Root} from 'mdast'
import remarkLint from 'remark-lint'
import type {Plugin} from 'unified'
import {type Config, resolveConfig, validateConfig} from '../config/index.ts'
import {readSessionFile, runRules} from '../lint/run-rules.ts'
import {
  addMessage,
  pathOf,
  sessionOf,
  textOf,
  withContext,
  withoutSuppressed,
} from './rule-plugin.ts'

/**
 * The remark plugin: every rule, as configured, on session files only.
 *
 * Includes support for remark-lint's comments (`<!--lint disable session-dates-->`).
 *
 * @param config
 *   The content of a `session-lint.config.json`.
 * @throws
 *   An error that names the key, the value and the accepted values when the configuration is
 *   invalid.
 */
const remarkLintSession: Plugin<[(Config | null | undefined)?], Root> = function (config) {
  const [problem] = validateConfig(config ?? {})
  if (problem) {
    throw new Error(
      `remark-lint-session: ${['options', ...problem.path].join('.')}: ${problem.message}`,
    )
  }
  const resolved = resolveConfig(config ?? {})
  this.use(remarkLint)
  return (tree, file) => {
    const path = pathOf(file)
    if (path === undefined || !resolved.isSessionFile(path)) return
    const text = textOf(file)
    const settings = resolved.settingsFor(path)
    return withContext(text, settings, (context) => {
      const sessionFile = readSessionFile(sessionOf(tree, text), path, settings, context)
      for (const finding of withoutSuppressed(runRules(sessionFile, settings), sessionFile)) {
        addMessage(file, finding)
      }
    })
  }
}

export default remarkLintSession
export type {Config} from '../config/index.ts'
export type {Context, Finding, Rule, Severity} from '../rules/rule.ts'

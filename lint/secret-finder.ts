import type {Settings} from '../config/settings.ts'
import type {Context} from '../rules/rule.ts'
import {looksSecret} from '../rules/secrets/suspicious.ts'

/** The rule that uses {@link Context.findSecrets}. */
const ruleId = 'session-no-secrets'

/**
 * Returns a context with a secret finder if the text may contain keys or tokens; otherwise the same
 * context, without a promise.
 */
export function withSecretFinder(
  text: string,
  settings: Settings,
  context: Context,
): Context | Promise<Context> {
  if (context.findSecrets || !settings.rules.has(ruleId) || !looksSecret(text)) return context
  return import('../rules/secrets/detector.ts').then(({findSecrets}) => ({...context, findSecrets}))
}

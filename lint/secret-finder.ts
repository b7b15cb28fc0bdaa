import type {Settings} from '../config/settings.ts'
import type {Context} from '../rules/rule.ts'
import {looksSecret} from '../rules/secrets/suspicious.ts'

/** The rule that asks for {@link Context.findSecrets}. */
const ruleId = 'session-no-secrets'

/**
 * Gives a context in which keys and tokens are found, when the text looks as if it held some. The
 * same context, and no promise, when there is nothing to load.
 */
export function withSecretFinder(
  text: string,
  settings: Settings,
  context: Context,
): Context | Promise<Context> {
  if (context.findSecrets || !settings.rules.has(ruleId) || !looksSecret(text)) return context
  return import('../rules/secrets/detector.ts').then(({findSecrets}) => ({...context, findSecrets}))
}

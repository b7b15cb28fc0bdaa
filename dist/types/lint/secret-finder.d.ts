import type { Settings } from '../config/settings.js';
import type { Context } from '../rules/rule.js';
/**
 * Returns a context with a secret finder if the text may contain keys or tokens; otherwise the same
 * context, without a promise.
 */
export declare function withSecretFinder(text: string, settings: Settings, context: Context): Context | Promise<Context>;

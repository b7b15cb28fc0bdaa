import type { Settings } from '../config/settings.js';
import type { Context } from '../rules/rule.js';
/**
 * Gives a context in which keys and tokens are found, when the text looks as if it held some. The
 * same context, and no promise, when there is nothing to load.
 */
export declare function withSecretFinder(text: string, settings: Settings, context: Context): Context | Promise<Context>;

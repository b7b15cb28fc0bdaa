import type { Settings } from '../config/settings.js';
import type { Context } from '../rules/rule.js';
import { type Parser } from './parser.js';
import type { Result } from './result.js';
export interface LintOptions {
    /** The file's path with `/`; used to detect format and type, and by `session-file-name`. */
    readonly path?: string;
    readonly settings: Settings;
    readonly context: Context;
    /** Default: the fastest one that loads. */
    readonly parser?: Parser;
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
export declare function lint(text: string, options: LintOptions): Promise<Result>;

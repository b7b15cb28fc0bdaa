import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Config } from '../config/index.js';
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
declare const remarkLintSession: Plugin<[(Config | null | undefined)?], Root>;
export default remarkLintSession;
export type { Config } from '../config/index.js';
export type { Context, Finding, Rule, Severity } from '../rules/rule.js';

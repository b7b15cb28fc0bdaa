import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Config } from '../config/index.js';
/**
 * The remark plugin: every rule, as the configuration has it, on session files only.
 *
 * It brings remark-lint's comments (`<!--lint disable session-dates-->`) along.
 *
 * @param config
 *   What a `session-lint.config.json` holds.
 * @throws
 *   An error that names key, value and accepted values when the configuration is wrong.
 */
declare const remarkLintSession: Plugin<[(Config | null | undefined)?], Root>;
export default remarkLintSession;
export type { Config } from '../config/index.js';
export type { Context, Finding, Rule, Severity } from '../rules/rule.js';

import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Settings } from '../config/settings.js';
import { type Context, type Finding, type Rule, type SessionFile } from '../rules/rule.js';
import { type Session } from '../session/index.js';
/**
 * Turns a rule into a remark-lint rule: a remark configuration can name it, with remark-lint's
 * severities.
 *
 * It lints files in the built-in formats' folders, and text without a path. To lint files
 * elsewhere, use the plugin with a configuration.
 */
export declare function toRemarkRule(rule: Rule): Plugin<[unknown?], Root>;
/**
 * Drops findings that comments turn off, and adds findings about the comments.
 *
 * remark-lint also reads the comments, but knows neither short names nor commas between names, and
 * skips comments that contain a comma or a full stop.
 */
export declare function withoutSuppressed(findings: readonly Finding[], { session }: SessionFile): readonly Finding[];
/** Adds a finding to the messages of `file`, as one of remark-lint's. */
export declare function addMessage(file: VFile, finding: Finding): void;
/** The path of `file` with `/`, relative to its `cwd`; `undefined` for bare text. */
export declare function pathOf(file: VFile): string | undefined;
/** The text that positions in the tree refer to: without a byte-order mark. */
export declare function textOf(file: VFile): string;
/**
 * Calls `run` with the context for rules under remark: the day, which `SESSION_LINT_TODAY` can set,
 * and a secret finder, loaded for a text that could contain secrets. Only that returns a promise,
 * so that `processSync` works for all other texts.
 */
export declare function withContext(text: string, settings: Settings, run: (context: Context) => void): undefined | Promise<void>;
/**
 * Reads `tree` as a session, once for all rules. Without `remark-gfm` or `remark-frontmatter`, a
 * text with tables, checkboxes or front matter is parsed again with them; other plugins keep their
 * tree.
 */
export declare function sessionOf(tree: Root, text: string): Session;

import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Settings } from '../config/settings.js';
import { type Context, type Finding, type Rule } from '../rules/rule.js';
import { type Session } from '../session/index.js';
/**
 * Makes a rule one of remark-lint's: it can be named by itself in a remark config, with
 * remark-lint's severities.
 *
 * It looks at the files in the places where the built-in formats' files are kept, and at text
 * without a path; the plugin for the whole configuration is how to look elsewhere.
 */
export declare function toRemarkRule(rule: Rule): Plugin<[unknown?], Root>;
/** Adds a finding to the messages of `file`, as one of remark-lint's. */
export declare function addMessage(file: VFile, finding: Finding): void;
/** The path of `file` with `/`, from the folder it was named from; nothing for bare text. */
export declare function pathOf(file: VFile): string | undefined;
/** The text that the positions in the tree are about: remark leaves a byte-order mark out. */
export declare function textOf(file: VFile): string;
/**
 * Calls `run` with what the rules may know under remark: the day, which `SESSION_LINT_TODAY` can
 * set, and, once it has been loaded for a text that could hold some, what finds secrets. Only then
 * there is a promise, so that `processSync` goes on working for all other texts.
 */
export declare function withContext(text: string, settings: Settings, run: (context: Context) => void): undefined | Promise<void>;
/**
 * Reads `tree` as a session, once for all rules. Where remark was run without `remark-gfm` or
 * `remark-frontmatter`, and the text has tables, checkboxes or front matter, another tree is read
 * that knows them; other plugins keep theirs.
 */
export declare function sessionOf(tree: Root, text: string): Session;

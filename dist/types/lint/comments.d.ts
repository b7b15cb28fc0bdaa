import type { Root } from 'mdast';
import type { Finding } from '../rules/rule.js';
import { type Source } from '../session/index.js';
/** The id of findings about the comments themselves. */
export declare const commentRuleId = "session-lint-comments";
/**
 * Applies remark-lint's comments: `<!--lint disable session-dates-->`, `enable`, and `ignore` for
 * the next node. Without a rule's name they apply to every rule. Unlike remark-lint, this also
 * accepts short names, commas between names, and a reason after ` -- `.
 *
 * remark-lint's own code for this is not used here: its pattern for comments takes quadratic time
 * on long white space, and session files come from strangers.
 *
 * @returns
 *   The remaining findings, and those about the comments. An unknown name is an error when it was
 *   probably meant to be a rule of this linter, else a warning: it may be a rule for remark that is
 *   not listed here.
 */
export declare function applyComments(findings: readonly Finding[], tree: Root, source: Source): readonly Finding[];

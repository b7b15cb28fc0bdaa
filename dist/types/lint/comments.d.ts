import type { Root } from 'mdast';
import type { Finding } from '../rules/rule.js';
import type { Source } from '../session/index.js';
/** The id of findings about the comments themselves. */
export declare const commentRuleId = "session-lint-comments";
/**
 * Honours remark-lint's comments: `<!--lint disable session-dates-->`, `enable`, and `ignore` for
 * what comes next. Without a rule's name they are about every rule.
 *
 * remark-lint's own code for this is not used here: its pattern for comments takes quadratic time
 * on long white space, and session files come from strangers.
 *
 * @param ruleIds
 *   Every rule there is; another `session-…` in a comment is a finding.
 * @returns
 *   The findings that are left, and those about the comments.
 */
export declare function applyComments(findings: readonly Finding[], tree: Root, source: Source, ruleIds: readonly string[]): readonly Finding[];

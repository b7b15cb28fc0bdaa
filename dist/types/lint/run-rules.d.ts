import type { RuleSettings, Settings } from '../config/settings.js';
import { type Context, type Finding, type Rule, type SessionFile } from '../rules/rule.js';
import type { Session } from '../session/index.js';
/** A crash in a rule: a fault of this program, not of the file. */
export declare class RuleError extends Error {
    readonly ruleId: string;
    constructor(ruleId: string, cause: unknown);
}
/**
 * Matches a session with its format: detects the format and type, and identifies sections and
 * metadata.
 *
 * @param path
 *   The file's path with `/`, when it has one.
 */
export declare function readSessionFile(session: Session, path: string | undefined, settings: Settings, context: Context): SessionFile;
/**
 * Runs every enabled rule, in the order of the list of rules.
 *
 * @throws RuleError
 *   When a rule crashes.
 */
export declare function runRules(file: SessionFile, settings: Settings): Finding[];
/** Runs one rule and adds its findings to `findings`. */
export declare function runRule(rule: Rule, file: SessionFile, { severity, isExplicit, options }: RuleSettings, strict: boolean, findings: Finding[]): void;

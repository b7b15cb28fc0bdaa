import type { Format } from '../formats/index.js';
import type { Severity } from '../rules/rule.js';
/** How one rule runs on one file. */
export interface RuleSettings {
    readonly severity: Severity;
    /**
     * Whether the configuration sets {@link severity} explicitly; `strict` does not change it then.
     */
    readonly isExplicit?: boolean;
    /** Complete: the rule's defaults are filled in. */
    readonly options: object;
}
/** The configuration as it applies to one file. */
export interface Settings {
    /** A format's name, or `auto`. */
    readonly format: string;
    /** A type's name, or `auto`. */
    readonly type: string;
    /** Whether {@link type} overrides the file's metadata and name. */
    readonly forceType: boolean;
    /**
     * Whether warnings are errors, except those of rules with an explicit severity and those about
     * what is not due yet.
     */
    readonly strict: boolean;
    /** The rules that are on, by id. */
    readonly rules: ReadonlyMap<string, RuleSettings>;
    /** A user's own formats, then the built-in ones. */
    readonly formats: readonly Format[];
}

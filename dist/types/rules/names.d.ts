import { type Rule } from './rule.js';
/** The rule with a name: its id, with or without `session-`. */
export declare function ruleNamed(name: string): Rule | undefined;
/** The id of the rule that an unknown name probably means. */
export declare function closestRule(name: string): Rule['id'] | undefined;

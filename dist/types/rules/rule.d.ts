import type { Position } from 'unist';
import type { Match } from '../formats/index.js';
import type { Session } from '../session/index.js';
export type Severity = 'error' | 'warning';
/** One problem at one place. */
export interface Finding {
    readonly ruleId: string;
    readonly severity: Severity;
    /** One line in the words of remark-lint: "Unexpected …, expected …", values in backticks. */
    readonly message: string;
    /** Exactly the wrong characters; a point at the end of the file for something missing. */
    readonly place: Position;
    /** What to write there, where the right text is known; `[]` when there is none. */
    readonly expected: readonly string[];
    /** Why it matters. */
    readonly note: string;
    /** The rule's page. */
    readonly url: string;
}
/** What a rule says about one problem; the rule's id, page and severity are added to it. */
export interface Report {
    readonly message: string;
    readonly place: Position;
    readonly expected?: readonly string[];
    /** Instead of the rule's own {@link Rule.why}. */
    readonly note?: string;
    /** `warning` for what is not wrong yet, whatever the rule's own severity. */
    readonly severity?: 'warning';
}
/**
 * What rules may know of the world around the file. The caller fills it in; a rule whose part is
 * missing stays silent.
 */
export interface Context {
    /** The day of the run, as `YYYY-MM-DD`. */
    readonly today?: string;
}
/** One session file, read and held against its format. */
export interface SessionFile {
    readonly session: Session;
    readonly match: Match;
    /** The names of the formats that the file could have. */
    readonly formatNames: readonly string[];
    /** The file's path with `/`, when it has one. */
    readonly path: string | undefined;
    readonly context: Context;
}
/** The part of JSON Schema that describes one option of a rule. */
export interface OptionSchema {
    readonly description: string;
    readonly type: 'array' | 'boolean' | 'integer' | 'string';
    readonly items?: {
        readonly type: 'string';
        readonly enum?: readonly string[];
    };
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly minItems?: number;
}
export interface Rule<Options extends object = object> {
    /** `session-` and the name of the rule's file. */
    readonly id: `session-${string}`;
    /** What it flags, in one line for the table of rules. */
    readonly description: string;
    /** Its severity in the `recommended` preset. */
    readonly severity: Severity;
    /** Why its findings matter to whoever reads the session next. */
    readonly why: string;
    /** Its options, each with its default in {@link defaults}. */
    readonly options: {
        readonly [Name in keyof Options]-?: OptionSchema;
    };
    readonly defaults: Options;
    /**
     * Looks at one file. A pure function: no disk, no clock, no environment.
     *
     * @param options
     *   Complete and valid: defaults are filled in, and the schema holds.
     */
    check(file: SessionFile, options: Options, report: (report: Report) => void): void;
}
/** Gives a rule whose options are checked against its own types to lists of rules. */
export declare function defineRule<Options extends object>(rule: Rule<Options>): Rule;
/** The page of a rule. */
export declare function ruleUrl(id: string): string;
/** The place of something that is missing: the end of the file. */
export declare function endOf({ session }: SessionFile): Position;

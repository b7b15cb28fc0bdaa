/** What templates leave behind, for `session-no-placeholders`. */
/** Words that name what belongs there: `[date]`, `{description}`. */
export declare const placeholderNouns: ReadonlySet<string>;
/** Names that templates give to the work: `# Session State: Feature Name`. */
export declare const templateTitles: ReadonlySet<string>;
/** Rows and items that templates show as an example, in lower case. */
export declare const templateLines: ReadonlySet<string>;
/** A sentence of a template. */
export interface Sentence {
    /** The words that it can begin with, in lower case. */
    readonly firstWords: readonly string[];
    /** Anchored and bounded, for texts of at most 200 characters. */
    readonly pattern: RegExp;
}
export declare const sentences: readonly Sentence[];
/** The words that all these lines and sentences begin with. */
export declare const firstWords: readonly string[];
/** What brackets hold besides placeholders, by their first word: states, ranks, events. */
export declare const otherBrackets: ReadonlySet<string>;
/** Fields whose value is a list in brackets: `Tags: [parser, dates]`. */
export declare const listFields: ReadonlySet<string>;
/** Labels that only name what an entry is: the entry itself is missing when nothing follows. */
export declare const entryLabels: ReadonlySet<string>;

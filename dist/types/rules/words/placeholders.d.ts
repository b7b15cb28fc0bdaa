/** What templates leave behind, for `session-no-placeholders`. */
/** Words that name what belongs there: `[date]`, `{description}`. */
export declare const placeholderNouns: ReadonlySet<string>;
/** Names that templates give to the work: `# Session State: Feature Name`. */
export declare const templateTitles: ReadonlySet<string>;
/** Rows and items that templates show as an example, in lower case. */
export declare const templateLines: ReadonlySet<string>;
/** What brackets hold besides placeholders, by their first word: states, ranks, events. */
export declare const otherBrackets: ReadonlySet<string>;
/** Fields whose value is a list in brackets: `Tags: [parser, dates]`. */
export declare const listFields: ReadonlySet<string>;
/** Labels that only name what an entry is: the entry itself is missing when nothing follows. */
export declare const entryLabels: ReadonlySet<string>;

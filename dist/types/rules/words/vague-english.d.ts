/**
 * The English words that say nothing by themselves, for `session-no-vague-text`. A line made of
 * these alone names nothing that the next reader could look up.
 *
 * Words stand in their base form; `stemsOf` in no-vague-text.ts finds the others.
 */
/** What the reader misses after a verb or a noun of a kind. */
export type Missing = 'change' | 'claim' | 'continue' | 'document' | 'explore' | 'fix' | 'improve' | 'test' | 'thing';
/** Words that carry a sentence without saying anything: they neither help nor hurt. */
export declare const fillers: readonly string[];
/** Words that claim work or its outcome, by what a reader misses when nothing else is said. */
export declare const claims: Readonly<Record<Missing, readonly string[]>>;
/**
 * Words that narrow a claim down and yet name nothing by themselves: two of them in a line are
 * taken for a name.
 */
export declare const halfNames: readonly string[];
/**
 * Work that is named by its kind alone even when a word narrows it down: `Frontend error fixes`,
 * `Fixed all accessibility issues`.
 */
export declare const workNouns: readonly string[];
/** Verbs that need more than a word that narrows down: `Improved user experience`. */
export declare const vagueVerbs: readonly string[];
/** Among the words of {@link claims}, names of things: a line of these alone lists, it claims no work. */
export declare const things: readonly string[];
/** Words that praise or count: with one of them a list of things is a claim. */
export declare const praise: readonly string[];
/** Words so empty that even a line of one or two of them is about nothing. */
export declare const empty: readonly string[];
/** Headings whose content names, lists or advises and claims no work. */
export declare const otherHeadings: readonly string[];
/** Fields of an entry whose value is a claim about work, as `toKey` gives them. */
export declare const claimFields: ReadonlySet<string>;
/** Columns of tables whose cells are one of a few values, as `toKey` gives them. */
export declare const stateColumns: ReadonlySet<string>;

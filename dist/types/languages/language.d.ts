/**
 * Words and phrases of one kind, in lower case, one per line and sorted.
 *
 * - `first` also stands for its inflections, where the language has some: `fixes` for `fix`.
 * - `=does` stands for this form alone.
 * - `снижени*` stands for every word that begins like this.
 * - `in … production` leaves a gap of up to two words.
 */
export type WordList = string;
/** For what a language has no words yet. */
export declare const none: WordList;
/**
 * What is known of one language. Every language has the same shape, so that the compiler says what
 * a new one lacks; {@link none} stands for what it has no words for yet.
 */
export interface Language {
    /** As in BCP 47. */
    readonly code: string;
    /** In English. */
    readonly name: string;
    /**
     * Whether a word stands by itself, between spaces. Elsewhere words run together, or particles
     * are written in one with them, so that they are searched for within longer runs of text.
     */
    readonly spaced: boolean;
    /**
     * The forms that a word could be an inflection of, itself first.
     *
     * @param word
     *   In lower case.
     */
    stemsOf(word: string): readonly string[];
    readonly answers: AnswerWords;
    readonly templates: TemplateWords;
    readonly todo: TodoWords;
    readonly vague: VagueWords;
}
/** What people write where an answer is asked for. */
export interface AnswerWords {
    /** That there is nothing: `None`. */
    readonly nothing: WordList;
}
/** What templates leave behind. Entries are compared as they are, whatever their inflection. */
export interface TemplateWords {
    /** What an example of an answer begins with: `If nothing failed: "…"`. */
    readonly conditions: WordList;
    /** What a template says will be written: `Notes will be added`. */
    readonly contents: WordList;
    /** What the label of a date ends with: `Last updated`. */
    readonly dateLabels: WordList;
    /** What is said about the way in which dates are written, not about a date: `Date format`. */
    readonly dateStyles: WordList;
    /** That a value comes later: `to be decided`. */
    readonly deferrals: WordList;
    /** What stands for a name behind a number: `Task 1 - brief description`. */
    readonly descriptions: WordList;
    /** The article or the like before a noun of a template: `your name`. */
    readonly determiners: WordList;
    /** How long something takes, before words of any kind: `to be identified during testing`. */
    readonly during: WordList;
    /** Labels that only name what an entry is: without a value the entry itself is missing. */
    readonly entryLabels: WordList;
    /** What tools note in brackets: `[Request interrupted by user]`. */
    readonly events: WordList;
    /** The place of the template itself. */
    readonly here: WordList;
    /** Lines, rows and items that templates show as an example. */
    readonly lines: WordList;
    /** Fields whose value is a list in brackets: `Tags: [parser, dates]`. */
    readonly listFields: WordList;
    /** More {@link contents}, of which others write too: only with a word on where or when. */
    readonly moreContents: WordList;
    /** What belongs there: `[date]`, `{your name}`. */
    readonly nouns: WordList;
    /** What is numbered in an example: `Task 1 - brief description`. */
    readonly numbered: WordList;
    /** What goes on while a template is filled in: `as the session progresses`. */
    readonly occasions: WordList;
    /** That something comes later, in a sentence. */
    readonly promises: WordList;
    /** What a template asks for: `Add your notes here`. */
    readonly requests: WordList;
    /** Text that only fills space. */
    readonly samples: WordList;
    /** When a value comes that is still open: `to be decided at the end`. */
    readonly somedays: WordList;
    /** What stands in brackets besides placeholders, by its first word: states, ranks, tags. */
    readonly tags: WordList;
    /** What begins the time at which something will be written: `as work progresses`. */
    readonly times: WordList;
    /** Names that templates give to the work: `# Session State: Feature Name`. */
    readonly titles: WordList;
    /** Abbreviations for what is not known yet. */
    readonly unknown: WordList;
    /** What can stand before any of the {@link contents}: `Key findings will be added`. */
    readonly weights: WordList;
}
export declare const noTemplates: TemplateWords;
/** What is written about work that is still to be done. */
export interface TodoWords {
    /** What names nothing although it is written in capitals. */
    readonly abbreviations: WordList;
    /** More kinds of work, which do not say what the work is on. */
    readonly kinds: WordList;
    /** What marks a line before a colon or by itself alone: `To do: …`. */
    readonly labels: WordList;
    /** What marks a line: `TODO …`. */
    readonly markers: WordList;
}
export declare const noTodo: TodoWords;
/** What says nothing by itself: a line made of such words names nothing that can be looked up. */
export interface VagueWords {
    /** Words that claim work or its outcome. */
    readonly claims: ClaimWords;
    /** Fields of an entry whose value is a claim about work. */
    readonly claimFields: WordList;
    /** How something compares with something else. */
    readonly comparisons: WordList;
    /** What says what something is not, behind a comma. */
    readonly contrasts: WordList;
    /** What something is good for, or does. */
    readonly effects: WordList;
    /** That all of something is meant. */
    readonly everything: WordList;
    /** Words that carry a sentence without saying anything: they neither help nor hurt. */
    readonly fillers: WordList;
    /** Words so empty that even a line of one or two of them is about nothing. */
    readonly hollow: WordList;
    /** Headings about what is left to do. */
    readonly leftOver: WordList;
    /** That something is not so. */
    readonly negations: WordList;
    /** Headings whose content names, lists or advises, and claims no work. */
    readonly otherHeadings: WordList;
    /** What a note calls itself. */
    readonly ownNames: WordList;
    /** What a line begins with that says what is possible. */
    readonly possibilities: WordList;
    /** Words that praise or count: with one of them a list of things is a claim. */
    readonly praise: WordList;
    /** That the note itself will say more. */
    readonly promises: WordList;
    /** What could be, or should. */
    readonly proposals: WordList;
    /**
     * Words that narrow a claim down and yet name nothing by themselves: two of them in a line are
     * taken for a name.
     */
    readonly qualifiers: WordList;
    /** What is about to begin: `ready to implement`. */
    readonly ready: WordList;
    /** What a restriction begins or ends with. */
    readonly restrictions: WordList;
    /** What work is ready for that claims to be done. */
    readonly shipping: WordList;
    /** Columns of tables, and fields, whose values are one of a few. */
    readonly stateColumns: WordList;
    /** The last words of other names of such columns and fields: `Confirmed by`. */
    readonly stateEndings: WordList;
    /** Among the claims, names of things: a line of these alone lists, it claims no work. */
    readonly things: WordList;
    /** Verbs that need more than a word that narrows down: `Improved user experience`. */
    readonly vagueVerbs: WordList;
    /** What a line ends with that waits for something. */
    readonly waiting: WordList;
    /** What a line begins with that waits for something, or tells what is to come. */
    readonly waits: WordList;
    /**
     * Work that is named by its kind alone even when a word narrows it down: `Frontend error fixes`,
     * `Fixed all accessibility issues`.
     */
    readonly workNouns: WordList;
}
export declare const noVague: VagueWords;
/** Claims, by what a reader misses when nothing else is said. */
export interface ClaimWords {
    readonly change: WordList;
    readonly claim: WordList;
    readonly continue: WordList;
    readonly document: WordList;
    readonly explore: WordList;
    readonly fix: WordList;
    readonly improve: WordList;
    readonly test: WordList;
    readonly thing: WordList;
}
/** The stems of a word in a language whose inflections are not known. */
export declare function unchanged(word: string): readonly string[];

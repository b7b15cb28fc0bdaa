/**
 * Words and phrases of one kind, in lower case, one per line and sorted.
 *
 * - `first` also matches its inflections, if the language has any: `fixes` for `fix`.
 * - `=does` matches this form only.
 * - `снижени*` matches every word that begins like this.
 * - `in … production` leaves a gap of up to two words.
 */
export type WordList = string;
/** For what a language has no words yet. */
export declare const none: WordList;
/**
 * One language. Every language has the same shape, so that the compiler reports what a new one
 * lacks; {@link none} marks kinds without words.
 */
export interface Language {
    /** As in BCP 47. */
    readonly code: string;
    /** In English. */
    readonly name: string;
    /**
     * Whether words are separated by spaces. Elsewhere words run together, or particles are written
     * in one with them, so that they are searched for within longer runs of text.
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
    readonly order: OrderWords;
    readonly continuity: ContinuityWords;
    readonly metrics: MetricWords;
    readonly progress: ProgressWords;
    readonly paths: PathWords;
    readonly headings: HeadingWords;
    readonly instructions: InstructionWords;
    readonly secrets: SecretWords;
    readonly names: NameWords;
    readonly calendar: CalendarWords;
    readonly durations: DurationWords;
    readonly statuses: StatusWords;
    readonly items: ItemWords;
    readonly reasons: ReasonWords;
    readonly evidence: EvidenceWords;
    readonly blockers: BlockerWords;
    readonly resolution: ResolutionWords;
    readonly issues: IssueWords;
    readonly risks: RiskWords;
    readonly grammar: GrammarWords;
}
/** Answers without content. */
export interface AnswerWords {
    /** What says that there is nothing only by itself: `NA`. */
    readonly alone: WordList;
    /** That there is nothing: `None`. */
    readonly nothing: WordList;
}
/** Leftover template text. Entries are compared literally, without inflections. */
export interface TemplateWords {
    /** The start of an example answer: `If nothing failed: "…"`. */
    readonly conditions: WordList;
    /** Things that a template promises: `Notes will be added`. */
    readonly contents: WordList;
    /** The end of a date's label: `Last updated`. */
    readonly dateLabels: WordList;
    /** Text about the format of dates, rather than a date: `Date format`. */
    readonly dateStyles: WordList;
    /** That a text comes later: `to be filled in`. */
    readonly deferrals: WordList;
    /** Placeholders for a name after a number: `Task 1 - brief description`. */
    readonly descriptions: WordList;
    /** The article or the like before a noun of a template: `your name`. */
    readonly determiners: WordList;
    /** How long something takes, before words of any kind: `to be identified during testing`. */
    readonly during: WordList;
    /** Labels that only name what an entry is: without a value the entry itself is missing. */
    readonly entryLabels: WordList;
    /** Notes of tools in brackets: `[Request interrupted by user]`. */
    readonly events: WordList;
    /** The place of the template itself. */
    readonly here: WordList;
    /** Lines, rows and items that templates show as an example. */
    readonly lines: WordList;
    /** Fields whose value is a list in brackets: `Tags: [parser, dates]`. */
    readonly listFields: WordList;
    /** More {@link contents}, of which others write too: only with a word on where or when. */
    readonly moreContents: WordList;
    /** Descriptions of a missing value: `[date]`, `{your name}`. */
    readonly nouns: WordList;
    /** Numbered things in an example: `Task 1 - brief description`. */
    readonly numbered: WordList;
    /** Activities during which a template is filled in: `as the session progresses`. */
    readonly occasions: WordList;
    /** That something comes later, in a sentence. */
    readonly promises: WordList;
    /** Requests of a template: `Add your notes here`. */
    readonly requests: WordList;
    /** Text that only fills space. */
    readonly samples: WordList;
    /** When a value comes that is still open: `to be decided at the end`. */
    readonly somedays: WordList;
    /** The first words of other text in brackets: states, ranks, tags. */
    readonly tags: WordList;
    /** The start of the time at which something will be written: `as work progresses`. */
    readonly times: WordList;
    /** Names that templates give to the work: `# Session State: Feature Name`. */
    readonly titles: WordList;
    /** That a value, such as a date, is still open: `to be decided`. */
    readonly undecided: WordList;
    /** Abbreviations for what is not known yet. */
    readonly unknown: WordList;
    /** Words before any of the {@link contents}: `Key findings will be added`. */
    readonly weights: WordList;
}
export declare const noTemplates: TemplateWords;
/** Words about open work. */
export interface TodoWords {
    /** Words in capitals that are not names. */
    readonly abbreviations: WordList;
    /** More kinds of work, which do not say what the work is on. */
    readonly kinds: WordList;
    /** Marks of a line, before a colon or alone: `To do: …`. */
    readonly labels: WordList;
    /** Marks of a line: `TODO …`. */
    readonly markers: WordList;
}
export declare const noTodo: TodoWords;
/** Empty words: a line of only such words names nothing that can be looked up. */
export interface VagueWords {
    /** Words that claim work or its outcome. */
    readonly claims: ClaimWords;
    /** Fields of an entry whose value is a claim about work. */
    readonly claimFields: WordList;
    /** How something compares with something else. */
    readonly comparisons: WordList;
    /** Words that start a negation after a comma. */
    readonly contrasts: WordList;
    /** Words for purposes and effects. */
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
    /** Names of the note itself. */
    readonly ownNames: WordList;
    /** The start of a line about possibilities. */
    readonly possibilities: WordList;
    /** Words that praise or count: with one of them a list of things is a claim. */
    readonly praise: WordList;
    /** That the note itself will say more. */
    readonly promises: WordList;
    /** Words for possibilities and recommendations. */
    readonly proposals: WordList;
    /**
     * Words that narrow a claim down and yet name nothing by themselves: two of them in a line are
     * taken for a name.
     */
    readonly qualifiers: WordList;
    /** Work that is about to begin: `ready to implement`. */
    readonly ready: WordList;
    /** The start or end of a restriction. */
    readonly restrictions: WordList;
    /** What finished work is ready for. */
    readonly shipping: WordList;
    /** Columns of tables, and fields, whose values are one of a few. */
    readonly stateColumns: WordList;
    /** The last words of other names of such columns and fields: `Confirmed by`. */
    readonly stateEndings: WordList;
    /** Among the claims, names of things: a line of these alone lists, it claims no work. */
    readonly things: WordList;
    /** Verbs that need more than a word that narrows down: `Improved user experience`. */
    readonly vagueVerbs: WordList;
    /** The end of a line about waiting. */
    readonly waiting: WordList;
    /** The start of a line about waiting or about the future. */
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
/** How people say what comes first, and what can wait. */
export interface OrderWords {
    /** Immediate steps: `Today`. */
    readonly soonest: WordList;
    /** Later steps: `Next month`. */
    readonly later: WordList;
    /** Words before a number: `Phase 2`. */
    readonly stages: WordList;
    /** Words after a number, in languages without spaces: `2단계`. */
    readonly countedStages: WordList;
    /** That a rank is named: `priority`. */
    readonly priorities: WordList;
    /** Ranks: `HIGH`, `(low)`, `Medium:`. */
    readonly ranks: WordList;
    /** More ranks, which are words like others elsewhere: `(optional)`. */
    readonly moreRanks: WordList;
    /** Words between two steps: `then`. */
    readonly sequence: WordList;
    /** The start of a sentence on order: `Once …`. */
    readonly openers: WordList;
    /** That one of several things is meant: `Options:`. */
    readonly choices: WordList;
    /** That a list is in order: `by priority`. */
    readonly ordered: WordList;
    /** Names of columns that give each row its turn. */
    readonly columns: WordList;
    /** Names of sections that hold no plan, though the next session needs them. */
    readonly unplanned: WordList;
}
export declare const noOrder: OrderWords;
/** How people name sessions, and when they were or will be. */
export interface ContinuityWords {
    /** The one before: `Last session`. */
    readonly previous: WordList;
    /** This one. */
    readonly current: WordList;
    /** The one to come. */
    readonly next: WordList;
    /** Words before those: `The`. */
    readonly qualifiers: WordList;
    /** What is named. */
    readonly sessions: WordList;
    /** Statements that there was no session before. */
    readonly outset: WordList;
    /** A date that is no day, as of the next session. */
    readonly times: WordList;
    /** The start of a line with a date. */
    readonly dateLabels: WordList;
}
export declare const noContinuity: ContinuityWords;
/** Words in a line about a metric of the session. */
export interface MetricWords {
    /** Blockers. */
    readonly blockers: WordList;
    /** Changes of the code. */
    readonly code: WordList;
    /** Tests. */
    readonly tests: WordList;
    /** Figures in words. */
    readonly figures: WordList;
    /** Time that was spent. */
    readonly time: WordList;
}
export declare const noMetrics: MetricWords;
/** How far something has come. */
export interface ProgressWords {
    /** Names of fields for how far something has come. */
    readonly stateFields: WordList;
    /** Names of fields for when a session came to its end. */
    readonly endFields: WordList;
}
export declare const noProgress: ProgressWords;
/** Statements about files. */
export interface PathWords {
    /** That a file is gone, goes by another name, is yet to be made, or is elsewhere. */
    readonly absent: WordList;
}
export declare const noPaths: PathWords;
/** Headings outside of any format, by what they say about their section. */
export interface HeadingWords {
    /** That the files in it need not be there: not yet, or no longer. */
    readonly absentFiles: WordList;
    /** That a blocker may stand in it. */
    readonly blockers: WordList;
}
export declare const noHeadings: HeadingWords;
/** How comments speak to whoever reads them, without anybody else knowing. */
export interface InstructionWords {
    /** Whom they speak to. */
    readonly agents: WordList;
    /** Words before the addressee: `Note to the`. */
    readonly greetings: WordList;
    /** Words after the addressee: `must`. */
    readonly requests: WordList;
    /** The request and its manner. */
    readonly commands: WordList;
}
export declare const noInstructions: InstructionWords;
/** Placeholders for secrets. */
export interface SecretWords {
    /** Placeholder passwords, with a number or an owner: `my_pass1`. */
    readonly passwordNames: WordList;
    /** Passwords that are given in examples, or by default. */
    readonly passwords: WordList;
    /** Parts of a value that is none. */
    readonly placeholders: WordList;
}
export declare const noSecrets: SecretWords;
/** The parts of a section's name that are ignored. */
export interface NameWords {
    /** Conjunctions between two names, which are ignored. */
    readonly joining: WordList;
    /** Words before a number, ignored with it: `Phase 2:`. */
    readonly numbered: WordList;
}
export declare const noNames: NameWords;
/** The stems of a word in a language whose inflections are not known. */
export declare function unchanged(word: string): readonly string[];
/** Names of days and months. */
export interface CalendarWords {
    /** The ways to write each month, January first. */
    readonly months: readonly (readonly string[])[];
    /** The ways to write each day of the week, Sunday first; the last one is the full name. */
    readonly weekdays: readonly (readonly string[])[];
}
export declare const noCalendar: CalendarWords;
/** Units and words of durations; each form is listed. */
export interface DurationWords {
    /** That an amount is not exact: `about` 3 hours. */
    readonly about: WordList;
    /** Units that may be written in one with what follows: `13분`. */
    readonly joinedUnits: WordList;
    /** Between two amounts of one time: 1 hour `and` 5 minutes. */
    readonly joiners: WordList;
    /** Words that begin like a unit but are not one: `分之` of a fraction. */
    readonly lookalikes: WordList;
    /** Amounts in words: `a couple of` days. */
    readonly numbers: WordList;
    /** Between the ends of a range: 2 `to` 3 hours. */
    readonly ranges: WordList;
    /** Units in which machines are measured rather than work. */
    readonly seconds: WordList;
    /** All other units. */
    readonly units: WordList;
}
/** How people write the state of a session, as keys. */
export interface StatusWords {
    readonly blocked: WordList;
    readonly completed: WordList;
    /** What stands before where a status does not hold: completed, `but` … */
    readonly exceptions: WordList;
    readonly inProgress: WordList;
    /** Nothing has been done yet: a session in progress all the same. */
    readonly notStarted: WordList;
    /** Words that weaken a status: `mostly` done. */
    readonly qualifiers: WordList;
}
export declare const noStatuses: StatusWords;
/** Names of items, their labels and their fields. All but {@link ItemWords.parts} are keys. */
export interface ItemWords {
    /** Labels before the name of an approach: `Attempt`: … */
    readonly approachLabels: WordList;
    /** Fields that say who, when, where or what next, and neither why nor how it went. */
    readonly asides: WordList;
    /** Labels before a decision. */
    readonly decisionLabels: WordList;
    /** Labels before an issue. */
    readonly issueLabels: WordList;
    /** Words for many things of a kind: a heading with one of them only sorts. */
    readonly kinds: WordList;
    /** Words numbered by position rather than named: `Phase` 2. */
    readonly parts: WordList;
    /** Words by which things are sorted. */
    readonly ranks: WordList;
    /** Labels before an approach that worked, besides those of all approaches. */
    readonly solutionLabels: WordList;
    /** Words numbered by a tracker: `Bug` 12. */
    readonly tickets: WordList;
    /** Fields whose value is a time, in whatever words. */
    readonly timeFields: WordList;
}
export declare const noItems: ItemWords;
/** How a text says why, or does not. */
export interface ReasonWords {
    /** Statements that a decision was made, without its reason. */
    readonly agreements: WordList;
    /** Words that lead to a reason, or to what was given up. */
    readonly causes: WordList;
    /** Statements that an approach failed, and filler words. */
    readonly empty: WordList;
    /** Words that end a name, since the reason for it follows. */
    readonly leads: WordList;
    /** That it failed, where another verb would rule a cause out: `didn't help`. */
    readonly notWorking: WordList;
    /** Symptoms and causes. */
    readonly symptoms: WordList;
}
export declare const noReasons: ReasonWords;
/** How a text says that something has been seen to work. */
export interface EvidenceWords {
    /** Checks, results and places where it runs. */
    readonly observations: WordList;
}
export declare const noEvidence: EvidenceWords;
/** How a text speaks of what is waited for. */
export interface BlockerWords {
    /** Words in parentheses that are not names: `(Critical)`. */
    readonly asides: WordList;
    /** Words of headings under which everything is waited for. */
    readonly headings: WordList;
    /** Labels and fields that say that something is still in the way, as keys. */
    readonly labels: WordList;
    /** Words of headings over what is listed, but not waited for. */
    readonly otherHeadings: WordList;
    /** Words of fields that say whom or when to ask. */
    readonly ownerFields: WordList;
    /** Words before a name to wait for: `from` Kim. */
    readonly ownerLeads: WordList;
    /** People and teams. */
    readonly owners: WordList;
    /** That something is waited for. */
    readonly pending: WordList;
    /** The start of an open question. */
    readonly questions: WordList;
    /** That what was waited for is there, or not needed. */
    readonly received: WordList;
    /** Names that look like keys of issues: `UTF-8`. */
    readonly standards: WordList;
    /** When it may go away. */
    readonly times: WordList;
}
export declare const noBlockers: BlockerWords;
/** How a text says that a matter is closed. */
export interface ResolutionWords {
    /** That it is closed, at the end of a text too, where `closed` or `done` can be said of more. */
    readonly endings: WordList;
    /** That none of many is left. */
    readonly nothingLeft: WordList;
    /** The action taken, after an arrow. */
    readonly remedies: WordList;
    /** That it is closed. */
    readonly resolved: WordList;
    /** Words that take it back: `not` resolved, `until` it is resolved. */
    readonly retractions: WordList;
}
export declare const noResolution: ResolutionWords;
/** Words about an issue; fields by the words in their names. */
export interface IssueWords {
    /** What it breaks. */
    readonly impact: WordList;
    readonly impactFields: WordList;
    /** How soon it has to be fixed. */
    readonly priority: WordList;
    readonly priorityFields: WordList;
    /** How far it has been looked into. */
    readonly status: WordList;
    readonly statusFields: WordList;
}
export declare const noIssues: IssueWords;
/** Words about a risk; fields by the words in their names. */
export interface RiskWords {
    readonly impact: WordList;
    readonly impactFields: WordList;
    /** Levels, which in a parenthesis are those of probability and impact: `(low, high)`. */
    readonly levels: WordList;
    readonly mitigation: WordList;
    readonly mitigationFields: WordList;
    readonly probability: WordList;
    readonly probabilityFields: WordList;
}
export declare const noRisks: RiskWords;
/** Words that distinguish a language from English. */
export interface GrammarWords {
    /** Function words that English lacks; none if the script identifies the language. */
    readonly functionWords: WordList;
}
export declare const noGrammar: GrammarWords;

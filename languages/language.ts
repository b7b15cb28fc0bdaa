/**
 * Words and phrases of one kind, in lower case, one per line and sorted.
 *
 * - `first` also stands for its inflections, where the language has some: `fixes` for `fix`.
 * - `=does` stands for this form alone.
 * - `снижени*` stands for every word that begins like this.
 * - `in … production` leaves a gap of up to two words.
 */
export type WordList = string

/** For what a language has no words yet. */
export const none: WordList = ''

/**
 * What is known of one language. Every language has the same shape, so that the compiler says what
 * a new one lacks; {@link none} stands for what it has no words for yet.
 */
export interface Language {
  /** As in BCP 47. */
  readonly code: string
  /** In English. */
  readonly name: string
  /**
   * Whether a word stands by itself, between spaces. Elsewhere words run together, or particles
   * are written in one with them, so that they are searched for within longer runs of text.
   */
  readonly spaced: boolean
  /**
   * The forms that a word could be an inflection of, itself first.
   *
   * @param word
   *   In lower case.
   */
  stemsOf(word: string): readonly string[]
  readonly answers: AnswerWords
  readonly templates: TemplateWords
  readonly todo: TodoWords
  readonly vague: VagueWords
  readonly order: OrderWords
  readonly continuity: ContinuityWords
  readonly metrics: MetricWords
  readonly progress: ProgressWords
  readonly paths: PathWords
  readonly headings: HeadingWords
  readonly instructions: InstructionWords
  readonly secrets: SecretWords
  readonly names: NameWords
  readonly calendar: CalendarWords
  readonly durations: DurationWords
  readonly statuses: StatusWords
  readonly items: ItemWords
  readonly reasons: ReasonWords
  readonly evidence: EvidenceWords
  readonly blockers: BlockerWords
  readonly resolution: ResolutionWords
  readonly issues: IssueWords
  readonly risks: RiskWords
  readonly grammar: GrammarWords
}

/** What people write where an answer is asked for. */
export interface AnswerWords {
  /** The same by itself, where a reason is asked for. */
  readonly alone: WordList
  /** That there is nothing: `None`. */
  readonly nothing: WordList
}

/** What templates leave behind. Entries are compared as they are, whatever their inflection. */
export interface TemplateWords {
  /** What an example of an answer begins with: `If nothing failed: "…"`. */
  readonly conditions: WordList
  /** What a template says will be written: `Notes will be added`. */
  readonly contents: WordList
  /** What the label of a date ends with: `Last updated`. */
  readonly dateLabels: WordList
  /** What is said about the way in which dates are written, not about a date: `Date format`. */
  readonly dateStyles: WordList
  /** That a value comes later: `to be decided`. */
  readonly deferrals: WordList
  /** What stands for a name behind a number: `Task 1 - brief description`. */
  readonly descriptions: WordList
  /** The article or the like before a noun of a template: `your name`. */
  readonly determiners: WordList
  /** How long something takes, before words of any kind: `to be identified during testing`. */
  readonly during: WordList
  /** Labels that only name what an entry is: without a value the entry itself is missing. */
  readonly entryLabels: WordList
  /** What tools note in brackets: `[Request interrupted by user]`. */
  readonly events: WordList
  /** The place of the template itself. */
  readonly here: WordList
  /** Lines, rows and items that templates show as an example. */
  readonly lines: WordList
  /** Fields whose value is a list in brackets: `Tags: [parser, dates]`. */
  readonly listFields: WordList
  /** More {@link contents}, of which others write too: only with a word on where or when. */
  readonly moreContents: WordList
  /** What belongs there: `[date]`, `{your name}`. */
  readonly nouns: WordList
  /** What is numbered in an example: `Task 1 - brief description`. */
  readonly numbered: WordList
  /** What goes on while a template is filled in: `as the session progresses`. */
  readonly occasions: WordList
  /** That something comes later, in a sentence. */
  readonly promises: WordList
  /** What a template asks for: `Add your notes here`. */
  readonly requests: WordList
  /** Text that only fills space. */
  readonly samples: WordList
  /** When a value comes that is still open: `to be decided at the end`. */
  readonly somedays: WordList
  /** What stands in brackets besides placeholders, by its first word: states, ranks, tags. */
  readonly tags: WordList
  /** What begins the time at which something will be written: `as work progresses`. */
  readonly times: WordList
  /** Names that templates give to the work: `# Session State: Feature Name`. */
  readonly titles: WordList
  /** Abbreviations for what is not known yet. */
  readonly unknown: WordList
  /** What can stand before any of the {@link contents}: `Key findings will be added`. */
  readonly weights: WordList
}

export const noTemplates: TemplateWords = {
  conditions: none,
  contents: none,
  dateLabels: none,
  dateStyles: none,
  deferrals: none,
  descriptions: none,
  determiners: none,
  during: none,
  entryLabels: none,
  events: none,
  here: none,
  lines: none,
  listFields: none,
  moreContents: none,
  nouns: none,
  numbered: none,
  occasions: none,
  promises: none,
  requests: none,
  samples: none,
  somedays: none,
  tags: none,
  times: none,
  titles: none,
  unknown: none,
  weights: none,
}

/** What is written about work that is still to be done. */
export interface TodoWords {
  /** What names nothing although it is written in capitals. */
  readonly abbreviations: WordList
  /** More kinds of work, which do not say what the work is on. */
  readonly kinds: WordList
  /** What marks a line before a colon or by itself alone: `To do: …`. */
  readonly labels: WordList
  /** What marks a line: `TODO …`. */
  readonly markers: WordList
}

export const noTodo: TodoWords = {
  abbreviations: none,
  kinds: none,
  labels: none,
  markers: none,
}

/** What says nothing by itself: a line made of such words names nothing that can be looked up. */
export interface VagueWords {
  /** Words that claim work or its outcome. */
  readonly claims: ClaimWords
  /** Fields of an entry whose value is a claim about work. */
  readonly claimFields: WordList
  /** How something compares with something else. */
  readonly comparisons: WordList
  /** What says what something is not, behind a comma. */
  readonly contrasts: WordList
  /** What something is good for, or does. */
  readonly effects: WordList
  /** That all of something is meant. */
  readonly everything: WordList
  /** Words that carry a sentence without saying anything: they neither help nor hurt. */
  readonly fillers: WordList
  /** Words so empty that even a line of one or two of them is about nothing. */
  readonly hollow: WordList
  /** Headings about what is left to do. */
  readonly leftOver: WordList
  /** That something is not so. */
  readonly negations: WordList
  /** Headings whose content names, lists or advises, and claims no work. */
  readonly otherHeadings: WordList
  /** What a note calls itself. */
  readonly ownNames: WordList
  /** What a line begins with that says what is possible. */
  readonly possibilities: WordList
  /** Words that praise or count: with one of them a list of things is a claim. */
  readonly praise: WordList
  /** That the note itself will say more. */
  readonly promises: WordList
  /** What could be, or should. */
  readonly proposals: WordList
  /**
   * Words that narrow a claim down and yet name nothing by themselves: two of them in a line are
   * taken for a name.
   */
  readonly qualifiers: WordList
  /** What is about to begin: `ready to implement`. */
  readonly ready: WordList
  /** What a restriction begins or ends with. */
  readonly restrictions: WordList
  /** What work is ready for that claims to be done. */
  readonly shipping: WordList
  /** Columns of tables, and fields, whose values are one of a few. */
  readonly stateColumns: WordList
  /** The last words of other names of such columns and fields: `Confirmed by`. */
  readonly stateEndings: WordList
  /** Among the claims, names of things: a line of these alone lists, it claims no work. */
  readonly things: WordList
  /** Verbs that need more than a word that narrows down: `Improved user experience`. */
  readonly vagueVerbs: WordList
  /** What a line ends with that waits for something. */
  readonly waiting: WordList
  /** What a line begins with that waits for something, or tells what is to come. */
  readonly waits: WordList
  /**
   * Work that is named by its kind alone even when a word narrows it down: `Frontend error fixes`,
   * `Fixed all accessibility issues`.
   */
  readonly workNouns: WordList
}

export const noVague: VagueWords = {
  claims: {
    change: none,
    claim: none,
    continue: none,
    document: none,
    explore: none,
    fix: none,
    improve: none,
    test: none,
    thing: none,
  },
  claimFields: none,
  comparisons: none,
  contrasts: none,
  effects: none,
  everything: none,
  fillers: none,
  hollow: none,
  leftOver: none,
  negations: none,
  otherHeadings: none,
  ownNames: none,
  possibilities: none,
  praise: none,
  promises: none,
  proposals: none,
  qualifiers: none,
  ready: none,
  restrictions: none,
  shipping: none,
  stateColumns: none,
  stateEndings: none,
  things: none,
  vagueVerbs: none,
  waiting: none,
  waits: none,
  workNouns: none,
}

/** Claims, by what a reader misses when nothing else is said. */
export interface ClaimWords {
  readonly change: WordList
  readonly claim: WordList
  readonly continue: WordList
  readonly document: WordList
  readonly explore: WordList
  readonly fix: WordList
  readonly improve: WordList
  readonly test: WordList
  readonly thing: WordList
}

/** How people say what comes first, and what can wait. */
export interface OrderWords {
  /** What is done at once: `Today`. */
  readonly soonest: WordList
  /** What can wait: `Next month`. */
  readonly later: WordList
  /** What a number follows: `Phase 2`. */
  readonly stages: WordList
  /** What a number stands before, where words run together: `2단계`. */
  readonly countedStages: WordList
  /** That a rank is named: `priority`. */
  readonly priorities: WordList
  /** Ranks: `HIGH`, `(low)`, `Medium:`. */
  readonly ranks: WordList
  /** More ranks, which are words like others elsewhere: `(optional)`. */
  readonly moreRanks: WordList
  /** What tells one step from the next: `then`. */
  readonly sequence: WordList
  /** What a sentence on order begins with: `Once …`. */
  readonly openers: WordList
  /** That one of several things is meant: `Options:`. */
  readonly choices: WordList
  /** That a list is in order: `by priority`. */
  readonly ordered: WordList
  /** Names of columns that give each row its turn. */
  readonly columns: WordList
  /** Names of sections that hold no plan, though the next session needs them. */
  readonly unplanned: WordList
}

export const noOrder: OrderWords = {
  soonest: none,
  later: none,
  stages: none,
  countedStages: none,
  priorities: none,
  ranks: none,
  moreRanks: none,
  sequence: none,
  openers: none,
  choices: none,
  ordered: none,
  columns: none,
  unplanned: none,
}

/** How people name sessions, and when they were or will be. */
export interface ContinuityWords {
  /** The one before: `Last session`. */
  readonly previous: WordList
  /** This one. */
  readonly current: WordList
  /** The one to come. */
  readonly next: WordList
  /** What may stand before those: `The`. */
  readonly qualifiers: WordList
  /** What is named. */
  readonly sessions: WordList
  /** That there was none before. */
  readonly outset: WordList
  /** That the date is not known yet. */
  readonly undecided: WordList
  /** A date that is no day, as of the next session. */
  readonly times: WordList
  /** What a line with a date begins with. */
  readonly dateLabels: WordList
}

export const noContinuity: ContinuityWords = {
  previous: none,
  current: none,
  next: none,
  qualifiers: none,
  sessions: none,
  outset: none,
  undecided: none,
  times: none,
  dateLabels: none,
}

/** What a line on a metric of the session speaks of. */
export interface MetricWords {
  /** Blockers. */
  readonly blockers: WordList
  /** Changes of the code. */
  readonly code: WordList
  /** Tests. */
  readonly tests: WordList
  /** Figures in words. */
  readonly figures: WordList
  /** Time that was spent. */
  readonly time: WordList
}

export const noMetrics: MetricWords = {
  blockers: none,
  code: none,
  tests: none,
  figures: none,
  time: none,
}

/** How far something has come. */
export interface ProgressWords {
  /** That a blocker is no longer one, at the start of what is said about it. */
  readonly resolved: WordList
  /** That something else said is not the case, or not yet. */
  readonly takenBack: WordList
  /** That none of many is left. */
  readonly nothingLeft: WordList
  /** Names of fields for how far something has come. */
  readonly stateFields: WordList
  /** Names of fields for when a session came to its end. */
  readonly endFields: WordList
}

export const noProgress: ProgressWords = {
  resolved: none,
  takenBack: none,
  nothingLeft: none,
  stateFields: none,
  endFields: none,
}

/** What is said of files. */
export interface PathWords {
  /** That a file is gone, goes by another name, is yet to be made, or is elsewhere. */
  readonly absent: WordList
}

export const noPaths: PathWords = {
  absent: none,
}

/** What headings say of the section below them, where no format knows them. */
export interface HeadingWords {
  /** That the files in it need not be there: not yet, or no longer. */
  readonly absentFiles: WordList
  /** That a blocker may stand in it. */
  readonly blockers: WordList
}

export const noHeadings: HeadingWords = {
  absentFiles: none,
  blockers: none,
}

/** How comments speak to whoever reads them, without anybody else knowing. */
export interface InstructionWords {
  /** Whom they speak to. */
  readonly agents: WordList
  /** What stands before: `Note to the`. */
  readonly greetings: WordList
  /** What stands behind: `must`. */
  readonly requests: WordList
  /** What is asked for, or how. */
  readonly commands: WordList
}

export const noInstructions: InstructionWords = {
  agents: none,
  greetings: none,
  requests: none,
  commands: none,
}

/** What stands in the place of a secret. */
export interface SecretWords {
  /** What people call a password, with a number or an owner: `my_pass1`. */
  readonly passwordNames: WordList
  /** Passwords that are given in examples, or by default. */
  readonly passwords: WordList
  /** Parts of a value that is none. */
  readonly placeholders: WordList
}

export const noSecrets: SecretWords = {
  passwordNames: none,
  passwords: none,
  placeholders: none,
}

/** What in the name of a section says nothing about it. */
export interface NameWords {
  /** What joins two names, and falls away. */
  readonly joining: WordList
  /** What a number follows that falls away: `Phase 2:`. */
  readonly numbered: WordList
}

export const noNames: NameWords = {
  joining: none,
  numbered: none,
}

/** The stems of a word in a language whose inflections are not known. */
export function unchanged(word: string): readonly string[] {
  return [word]
}

/** What days are called by. */
export interface CalendarWords {
  /** The ways to write each month, January first. */
  readonly months: readonly (readonly string[])[]
  readonly weekdays: WordList
}

export const noCalendar: CalendarWords = {
  months: [],
  weekdays: none,
}

/** What lengths of time are written with; each form is a word of its own here. */
export interface DurationWords {
  /** That an amount is not exact: `about` 3 hours. */
  readonly about: WordList
  /** Units that may be written in one with what follows: `13분`. */
  readonly joinedUnits: WordList
  /** Between two amounts of one time: 1 hour `and` 5 minutes. */
  readonly joiners: WordList
  /** What begins like a unit and is none: `分之` of a fraction. */
  readonly lookalikes: WordList
  /** Amounts in words: `a couple of` days. */
  readonly numbers: WordList
  /** Between the ends of a range: 2 `to` 3 hours. */
  readonly ranges: WordList
  /** Units in which machines are measured rather than work. */
  readonly seconds: WordList
  /** All other units. */
  readonly units: WordList
}

/** How people write the state of a session, as keys. */
export interface StatusWords {
  readonly blocked: WordList
  readonly completed: WordList
  /** What stands before where a status does not hold: completed, `but` … */
  readonly exceptions: WordList
  readonly inProgress: WordList
  /** Nothing has been done yet: a session in progress all the same. */
  readonly notStarted: WordList
  /** What takes back half of a status: `mostly` done. */
  readonly qualifiers: WordList
}

export const noStatuses: StatusWords = {
  blocked: none,
  completed: none,
  exceptions: none,
  inProgress: none,
  notStarted: none,
  qualifiers: none,
}

/** What items, their labels and their fields are called. All but {@link ItemWords.parts} are keys. */
export interface ItemWords {
  /** Labels before the name of an approach: `Attempt`: … */
  readonly approachLabels: WordList
  /** Fields that say who, when, where or what next, and neither why nor how it went. */
  readonly asides: WordList
  /** Labels before a decision. */
  readonly decisionLabels: WordList
  /** Labels before an issue. */
  readonly issueLabels: WordList
  /** Words for many things of a kind: a heading with one of them only sorts. */
  readonly kinds: WordList
  /** What is numbered by its place rather than named: `Phase` 2. */
  readonly parts: WordList
  /** Words by which things are sorted. */
  readonly ranks: WordList
  /** Labels before an approach that worked, besides those of all approaches. */
  readonly solutionLabels: WordList
  /** What is numbered where it is reported: `Bug` 12. */
  readonly tickets: WordList
  /** Fields whose value is a time, in whatever words. */
  readonly timeFields: WordList
}

export const noItems: ItemWords = {
  approachLabels: none,
  asides: none,
  decisionLabels: none,
  issueLabels: none,
  kinds: none,
  parts: none,
  ranks: none,
  solutionLabels: none,
  tickets: none,
  timeFields: none,
}

/** How a text says why, or does not. */
export interface ReasonWords {
  /** That a decision holds, without the reason for it. */
  readonly agreements: WordList
  /** Words that lead to a reason, or to what was given up. */
  readonly causes: WordList
  /** What only says that an approach failed, and the words between. */
  readonly empty: WordList
  /** Words that end a name, since the reason for it follows. */
  readonly leads: WordList
  /** That it failed, where another verb would rule a cause out: `didn't help`. */
  readonly notWorking: WordList
  /** What went wrong, or what it was caused by. */
  readonly symptoms: WordList
}

export const noReasons: ReasonWords = {
  agreements: none,
  causes: none,
  empty: none,
  leads: none,
  notWorking: none,
  symptoms: none,
}

/** How a text says that something has been seen to work. */
export interface EvidenceWords {
  /** Checks, results and places where it runs. */
  readonly observations: WordList
}

export const noEvidence: EvidenceWords = {
  observations: none,
}

/** How a text speaks of what is waited for. */
export interface BlockerWords {
  /** What stands in parentheses and is no name: `(Critical)`. */
  readonly asides: WordList
  /** Words of headings under which everything is waited for. */
  readonly headings: WordList
  /** Labels and fields that say that something is still in the way, as keys. */
  readonly labels: WordList
  /** Words of headings over what is listed, but not waited for. */
  readonly otherHeadings: WordList
  /** Words of fields that say whom or when to ask. */
  readonly ownerFields: WordList
  /** What stands before a name that is waited for: `from` Kim. */
  readonly ownerLeads: WordList
  /** People and teams. */
  readonly owners: WordList
  /** That something is waited for. */
  readonly pending: WordList
  /** What an open question begins with. */
  readonly questions: WordList
  /** That what was waited for is there, or not needed. */
  readonly received: WordList
  /** Names that look like keys of issues: `UTF-8`. */
  readonly standards: WordList
  /** When it may go away. */
  readonly times: WordList
}

export const noBlockers: BlockerWords = {
  asides: none,
  headings: none,
  labels: none,
  otherHeadings: none,
  ownerFields: none,
  ownerLeads: none,
  owners: none,
  pending: none,
  questions: none,
  received: none,
  standards: none,
  times: none,
}

/** How a text says that a matter is closed. */
export interface ResolutionWords {
  /** That it is closed, at the end of a text too, where `closed` or `done` can be said of more. */
  readonly endings: WordList
  /** What was done about it, behind an arrow. */
  readonly remedies: WordList
  /** That it is closed. */
  readonly resolved: WordList
  /** What takes that back: `not` resolved, `until` it is resolved. */
  readonly retractions: WordList
}

export const noResolution: ResolutionWords = {
  endings: none,
  remedies: none,
  resolved: none,
  retractions: none,
}

/** What a text says about an issue; fields by the words in their names. */
export interface IssueWords {
  /** What it breaks. */
  readonly impact: WordList
  readonly impactFields: WordList
  /** How soon it has to be fixed. */
  readonly priority: WordList
  readonly priorityFields: WordList
  /** How far it has been looked into. */
  readonly status: WordList
  readonly statusFields: WordList
}

export const noIssues: IssueWords = {
  impact: none,
  impactFields: none,
  priority: none,
  priorityFields: none,
  status: none,
  statusFields: none,
}

/** What a text says about a risk; fields by the words in their names. */
export interface RiskWords {
  readonly impact: WordList
  readonly impactFields: WordList
  /** Levels, which in a parenthesis are those of probability and impact: `(low, high)`. */
  readonly levels: WordList
  readonly mitigation: WordList
  readonly mitigationFields: WordList
  readonly probability: WordList
  readonly probabilityFields: WordList
}

export const noRisks: RiskWords = {
  impact: none,
  impactFields: none,
  levels: none,
  mitigation: none,
  mitigationFields: none,
  probability: none,
  probabilityFields: none,
}

/** What tells a language from English. */
export interface GrammarWords {
  /** Small words that English does not have; none where the script tells the language. */
  readonly functionWords: WordList
}

export const noGrammar: GrammarWords = {
  functionWords: none,
}

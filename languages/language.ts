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
  readonly inProgress: WordList
  /** Nothing has been done yet: a session in progress all the same. */
  readonly notStarted: WordList
  /** What takes back half of a status: `mostly` done. */
  readonly qualifiers: WordList
}

export const noStatuses: StatusWords = {
  blocked: none,
  completed: none,
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
  /** When it may go away. */
  readonly times: WordList
}

export const noBlockers: BlockerWords = {
  headings: none,
  labels: none,
  otherHeadings: none,
  ownerFields: none,
  ownerLeads: none,
  owners: none,
  pending: none,
  questions: none,
  received: none,
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

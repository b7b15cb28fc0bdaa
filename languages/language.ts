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
  readonly order: OrderWords
  readonly continuity: ContinuityWords
  readonly metrics: MetricWords
  readonly progress: ProgressWords
  readonly paths: PathWords
  readonly headings: HeadingWords
  readonly instructions: InstructionWords
  readonly secrets: SecretWords
  readonly names: NameWords
}

/** What people write where an answer is asked for. */
export interface AnswerWords {
  /** That there is nothing: `None`. */
  readonly nothing: WordList
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
}

export const noMetrics: MetricWords = {
  blockers: none,
  code: none,
  tests: none,
  figures: none,
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

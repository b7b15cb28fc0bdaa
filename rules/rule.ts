import type {Point, Position} from 'unist'
import {docsUrl} from '../files/manifest.ts'
import type {Match} from '../formats/index.ts'
import type {Session} from '../session/index.ts'

export type Severity = 'error' | 'warning'

/** One problem at one place. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  /** One line in remark-lint's form: "Unexpected …, expected …", values in backticks. */
  readonly message: string
  /** Exactly the wrong characters; a point at the end of the file for something missing. */
  readonly place: Position
  /** The possible replacements; `[]` when none is known. */
  readonly expected: readonly string[]
  /** Why it matters. */
  readonly note: string
  /** The rule's page. */
  readonly url: string
  /** The second place that the message mentions. */
  readonly cause?: Cause
  /** Set when the characters at {@link place} must not be shown anywhere. */
  readonly sensitive?: true
}

/** A place that a finding refers to besides its own: the first of two sections, an open step. */
export interface Cause {
  /** What is there, in a few words; nothing is quoted from the file. */
  readonly message: string
  readonly place: Position
}

/** A rule's report of one problem; the rule's id, page and severity are added to it. */
export interface Report {
  readonly message: string
  readonly place: Position
  readonly expected?: readonly string[]
  /** Instead of the rule's own {@link Rule.why}. */
  readonly note?: string
  /** `warning` for less than the rule's worst case; under `strict` it is an error, too. */
  readonly severity?: 'warning'
  /**
   * Set for something that is not due yet: always a warning, whatever the rule's severity and the
   * preset.
   */
  readonly notDue?: true
  readonly cause?: Cause
  /** Whether the characters at {@link place} must not be shown. */
  readonly sensitive?: true
}

/**
 * What rules can look up outside of the file. The caller provides it; a rule that lacks its part
 * reports nothing.
 */
export interface Context {
  /** The day of the run, as `YYYY-MM-DD`. */
  readonly today?: string
  /** The history in git. */
  readonly history?: History
  /** Finds keys and tokens; present only when the text may contain some. */
  readonly findSecrets?: (text: string) => readonly Secret[]
  /** The paths in the file's repository. */
  readonly paths?: Paths
}

/** A key, a token or a password in a text. */
export interface Secret {
  readonly from: number
  readonly to: number
  /** What it is, such as `GitHub token`. */
  readonly kind: string
}

/** The files and folders around a session file. */
export interface Paths {
  /**
   * Whether a file or folder exists, relative to the repository's root or the session file or, as
   * the end of a longer path, anywhere in the repository. Paths outside of it are not checked, and
   * count as existing.
   *
   * @param path
   *   With `/`.
   */
  exists(path: string): boolean
  /** The one existing path that was probably meant. */
  closest?(path: string): string | undefined
}

/** The history of the files of a run. */
export interface History {
  /**
   * The changes to the content of a session file after `day`: committed ones, then an uncommitted
   * one. Adding the file is not a change.
   *
   * @param path
   *   The path of the session file, as in {@link SessionFile.path}.
   * @param text
   *   The linted text.
   * @param day
   *   As `YYYY-MM-DD`.
   */
  changesAfter(path: string, text: string, day: string): readonly Change[]
  /**
   * The day of the newest commit that changed a file, as `YYYY-MM-DD`; `undefined` for a file that
   * is unknown, or has not changed for long.
   *
   * @param path
   *   With `/`, relative to the repository's root or to the session file.
   * @param from
   *   The path of the session file.
   */
  lastChange(path: string, from: string): string | undefined
  /**
   * The newest day that {@link lastChange} can return: a session up to date with it is up to date
   * with all.
   */
  newest?(): string | undefined
}

/** One change of a session file. */
export interface Change {
  /** The day of the change in its author's time zone, as `YYYY-MM-DD`. */
  readonly day: string
  /** The whole text before and after it. */
  readonly before: string
  readonly after: string
}

/** One session file, parsed and matched with its format. */
export interface SessionFile {
  readonly session: Session
  readonly match: Match
  /** The names of the formats that the file could have. */
  readonly formatNames: readonly string[]
  /** The file's path with `/`, when it has one. */
  readonly path: string | undefined
  readonly context: Context
}

/** The part of JSON Schema that describes one option of a rule. */
export interface OptionSchema {
  readonly description: string
  readonly type: 'array' | 'boolean' | 'integer' | 'string'
  /** Texts, or a definition of the configuration's schema, such as a status with its aliases. */
  readonly items?:
    | {readonly type: 'string'; readonly enum?: readonly string[]}
    | {readonly $ref: '#/definitions/statusValue'}
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly minItems?: number
}

export interface Rule<Options extends object = object> {
  /** `session-` and the name of the rule's file. */
  readonly id: `session-${string}`
  /** What it flags, in one line for the table of rules. */
  readonly description: string
  /** Its severity in the `recommended` preset. */
  readonly severity: Severity
  /** Why its findings matter to the session's next reader. */
  readonly why: string
  /** Its options, each with its default in {@link defaults}. */
  readonly options: {readonly [Name in keyof Options]-?: OptionSchema}
  readonly defaults: Options
  /**
   * Checks one file. A pure function: no disk, no clock, no environment.
   *
   * @param options
   *   Complete and valid: with defaults, and checked against the schema.
   */
  check(file: SessionFile, options: Options, report: (report: Report) => void): void
}

/** Defines a rule. Its options are checked against its own types; lists of rules take any rule. */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule {
  return rule as unknown as Rule
}

/** The page of a rule, in the version that runs. */
export function ruleUrl(id: string): string {
  return docsUrl(`rules/${shortNameOf(id)}.md`)
}

/** The name of a rule without its prefix: `dates` of `session-dates`. */
export function shortNameOf(id: string): string {
  return id.replace(/^session-/, '')
}

/** The place of something that is missing: the end of the file. */
export function endOf({session}: SessionFile): Position {
  /* v8 ignore next -- all that was read from a file has its place in it */
  const end: Point = session.tree.position?.end ?? session.source.point(session.source.text.length)
  return {start: end, end}
}

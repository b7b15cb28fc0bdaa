import type {Format} from '../formats/index.ts'

/** The configuration, as it stands in a file or in the options of the remark plugin. */
export interface Config extends FileConfig {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string
  /** What is a session file; absent: the places where the formats' files are kept. */
  readonly files?: readonly string[]
  /** What is left alone; a pattern that fits a folder holds for all that is in it. */
  readonly ignore?: readonly string[]
  /** Whether a commit that changes code is blocked when no session file was updated for it. */
  readonly requireSession?: boolean
  /** What holds for some of the files; of two that fit a file the later one goes first. */
  readonly overrides?: readonly ConfigOverride[]
  /** Formats of the user's own, by name; one with a built-in format's name takes its place. */
  readonly formats?: Readonly<Record<string, UserFormat>>
}

/** What can differ from file to file. */
export interface FileConfig {
  /** A format's name, or `auto`: recognised by what is in the file. */
  readonly format?: string
  /** A type's name, or `auto`. */
  readonly type?: string
  /** `strict` turns warnings into errors, where {@link rules} does not set the severity. */
  readonly preset?: Preset
  /** By a rule's id or short name. */
  readonly rules?: Readonly<Record<string, RuleValue>>
}

export interface ConfigOverride extends FileConfig {
  readonly files: readonly string[]
}

export type Preset = 'recommended' | 'strict'

/** `on` and `true` leave a rule with its own severity, and so do options alone. */
export type RuleValue =
  | RuleSwitch
  | readonly [RuleSwitch]
  | readonly [RuleSwitch, object]
  | Readonly<Record<string, unknown>>

export type RuleSwitch = 'off' | 'warn' | 'error' | 'on' | 0 | 1 | 2 | boolean

export type UserFormat = Omit<Format, 'name' | 'description' | 'fields'> &
  Partial<Pick<Format, 'description' | 'fields'>>

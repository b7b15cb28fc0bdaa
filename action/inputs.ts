import {getInput} from '@actions/core'
import {SetupError} from './setup-error.ts'

/** The inputs; `action.yml` has the defaults. */
export interface Inputs {
  /** Empty: no token. */
  readonly githubToken: string
  /** The path of the configuration, relative to {@link workingDirectory}. */
  readonly config: string | undefined
  /**
   * Patterns for session files, relative to {@link workingDirectory}, instead of the
   * configuration's.
   */
  readonly files: readonly string[]
  readonly filter: Filter
  readonly failOn: FailOn
  readonly comment: CommentWhen
  readonly reviewComments: boolean
  readonly maxReviewComments: number
  readonly summary: boolean
  /** Where to write SARIF, relative to {@link workingDirectory}. */
  readonly sarifFile: string | undefined
  readonly sessionFormat: string | undefined
  readonly type: string | undefined
  readonly preset: string | undefined
  /** Relative to the workspace. */
  readonly workingDirectory: string
}

/** Findings on added lines, in changed files, or in all session files. */
export type Filter = (typeof filters)[number]
export type FailOn = (typeof severities)[number]
export type CommentWhen = (typeof commentTimes)[number]

const filters = ['added', 'file', 'all'] as const
const severities = ['error', 'warning', 'never'] as const
const commentTimes = ['always', 'on-findings', 'never'] as const

/**
 * Reads the inputs from the runner's `INPUT_…` variables.
 *
 * @throws SetupError
 *   For an invalid value.
 */
export function readInputs(): Inputs {
  return {
    githubToken: getInput('github-token'),
    config: optional('config'),
    files: lines('files'),
    filter: oneOf('filter', filters),
    failOn: oneOf('fail-on', severities),
    comment: oneOf('comment', commentTimes),
    reviewComments: isTrue('review-comments'),
    maxReviewComments: wholeNumber('max-review-comments'),
    summary: isTrue('summary'),
    sarifFile: optional('sarif-file'),
    sessionFormat: optional('session-format'),
    type: optional('type'),
    preset: optional('preset'),
    workingDirectory: optional('working-directory') ?? '.',
  }
}

function optional(name: string): string | undefined {
  return getInput(name) || undefined
}

function lines(name: string): string[] {
  return getInput(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function oneOf<Value extends string>(name: string, values: readonly Value[]): Value {
  const written = getInput(name)
  const value = values.find((known) => known === written)
  if (value !== undefined) return value
  const names = values.map((known) => `\`${known}\``)
  throw new SetupError(
    `Input \`${name}\`: unexpected value \`${written}\`, expected ${names.slice(0, -1).join(', ')}, or ${names.at(-1)}`,
  )
}

/** As in YAML's core schema. */
const booleans: Readonly<Record<string, boolean>> = {
  FALSE: false,
  False: false,
  TRUE: true,
  True: true,
  false: false,
  true: true,
}

function isTrue(name: string): boolean {
  const written = getInput(name)
  const value = Object.hasOwn(booleans, written) ? booleans[written] : undefined
  if (value !== undefined) return value
  throw new SetupError(
    `Input \`${name}\`: unexpected value \`${written}\`, expected \`true\` or \`false\``,
  )
}

function wholeNumber(name: string): number {
  const written = getInput(name)
  if (/^\d{1,4}$/.test(written)) return Number(written)
  throw new SetupError(
    `Input \`${name}\`: unexpected value \`${written}\`, expected a whole number from 0 to 9999`,
  )
}

import type {Target} from '../edit/target.ts'

/** One way to run git's hooks, and how to make it run `session-lint --staged`. */
export interface Manager {
  /** As in `session-lint init --hook <name>`. */
  readonly name: string
  readonly evidence: Evidence
  /**
   * Where git finds the hooks: in `.git/hooks`, installed in each clone, or in a folder of the
   * project that `core.hooksPath` names.
   */
  readonly hooksIn: '.git/hooks' | 'core.hooksPath'
  /** The files to change. */
  targets(repository: Repository): readonly Target[]
  /** Commands to run afterwards, to install the hooks. */
  nextSteps(repository: Repository): readonly string[]
  /** The required value of `core.hooksPath`; absent: the manager sets it itself, or needs none. */
  hooksPath?(repository: Repository): string
  /** Warnings about hooks that would silently not run; absent: none known. */
  warnings?(repository: Repository): readonly string[]
}

/** Evidence that a repository uses a manager; any one is enough. */
export interface Evidence {
  /** Files and folders, relative to the root. */
  readonly paths: readonly string[]
  /** A package among the dependencies in `package.json`. */
  readonly dependency?: string
  /** A key of `package.json`. */
  readonly manifestKey?: string
  /** Whether a hooks folder of the project's own is evidence. */
  readonly ownHooksPath?: boolean
}

/** The facts about a repository that managers need. */
export interface Repository {
  /** Absolute. */
  readonly root: string
  /** The value of `core.hooksPath`. */
  readonly hooksPath: string | undefined
  readonly manifest: Manifest | undefined
  /** The command that runs a program of the project's dependencies. */
  readonly runner: string
}

/** The relevant part of `package.json`. */
export interface Manifest {
  readonly dependencies: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
}

/** For a merge that git commits by itself, git runs the second one. */
export const hookNames = ['pre-commit', 'pre-merge-commit'] as const

/** The purpose of a change to a hook. */
export const hookPurpose = 'lints the staged session files'

import type {Target} from '../edit/target.ts'

/** One way to run git's hooks, and what makes it run `session-lint --staged`. */
export interface Manager {
  /** As in `session-lint init --hook <name>`. */
  readonly name: string
  readonly evidence: Evidence
  /**
   * Where git finds its hooks: in `.git/hooks`, where they are installed in each clone, or in a
   * folder of the project that `core.hooksPath` names.
   */
  readonly hooksIn: '.git/hooks' | 'core.hooksPath'
  /** The files to change. */
  targets(repository: Repository): readonly Target[]
  /** Commands that put the hooks into place, to run afterwards. */
  nextSteps(repository: Repository): readonly string[]
  /** The value that `core.hooksPath` needs; absent: the manager sets it itself, or needs none. */
  hooksPath?(repository: Repository): string
  /** What fails here without a message; absent: nothing known. */
  warnings?(repository: Repository): readonly string[]
}

/** What shows that a repository uses a manager: one of these is enough. */
export interface Evidence {
  /** Files and folders, from the root. */
  readonly paths: readonly string[]
  /** A package among the dependencies in `package.json`. */
  readonly dependency?: string
  /** A key of `package.json`. */
  readonly manifestKey?: string
  /** Whether hooks in a folder of the project's own are evidence. */
  readonly ownHooksPath?: boolean
}

/** What managers have to know about a repository. */
export interface Repository {
  /** Absolute. */
  readonly root: string
  /** The folder that git looks for hooks in, as it is configured. */
  readonly hooksPath: string | undefined
  readonly manifest: Manifest | undefined
  /** How a program of the project's dependencies is called. */
  readonly runner: string
}

/** The part of `package.json` that matters here. */
export interface Manifest {
  readonly dependencies: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
}

/** git runs the second one for a merge that makes its commit by itself. */
export const hookNames = ['pre-commit', 'pre-merge-commit'] as const

/** What changes to a hook are for. */
export const hookPurpose = 'lints the staged session files'

import {cleanName} from '../../cli/command.ts'

/** What one agent sends to its hooks, as recorded, and what it takes for an answer. */
export interface AgentEvents {
  /** Events about one file that was written. */
  readonly written: readonly {
    readonly what: string
    readonly make: Make
    readonly answer: Answer
  }[]
  /** The end of a turn: asked for the first time, and again. */
  readonly stop: {
    readonly make: (cwd: string, again: boolean) => object
    readonly answer: Answer
    /** The property that tells the first time from the others. */
    readonly againKey: string
  }
  /** The properties without which an event about a file is about nothing. */
  readonly vital: readonly string[]
}

/** Makes an event about a file in a folder. */
export type Make = (cwd: string, path: string) => object

/** How an answer holds the reason. */
export type Answer = (reason: string) => object

/** The note that the events are about. */
export const name = `.claude/sessions/${cleanName}`

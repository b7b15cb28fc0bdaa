import type {Json} from '../edit/json.ts'

/** One coding agent: the protocol of its hooks, and its settings. */
export interface Agent {
  /** As in `session-lint hook <name>`, and the name of its template. */
  readonly name: string
  /** Its name for people. */
  readonly title: string
  /** A project with this folder uses the agent. */
  readonly folder: string
  /** The file with its hooks, relative to a project's root. */
  readonly settingsFile: string
  /** The events that the settings name. */
  readonly events: {
    /** After a file was written. */
    readonly written: string
    /** Before the agent stops. */
    readonly stop: string
  }
  /** The environment variable with the project's folder; `undefined`: there is none. */
  readonly projectVariable: string | undefined
  /** The path from the agent's shell to the project's root: `''` or `…/`. */
  readonly projectRoot: string
  /** The settings that run a command at {@link events}. */
  settings(command: string): Json
  /**
   * Interprets an event.
   *
   * @returns
   *   `undefined` for an event that does not concern session files.
   */
  read(event: AgentEvent): Occasion | undefined
  /** The answer that makes the agent fix its note, in the JSON that it expects. */
  answer(event: AgentEvent, reason: string): object
}

/** An object from outside, not validated. */
export type AgentEvent = Readonly<Record<string, unknown>>

/** Files were written, or the agent is about to end its turn. */
export type Occasion =
  | {readonly kind: 'written'; readonly paths: readonly string[]}
  | {readonly kind: 'stop'}

/** The paths in a tool's input, under any of these names. */
export function pathsIn(input: unknown, names: readonly string[]): string[] {
  if (!isRecord(input)) return []
  return names.flatMap((name) => textOf(input[name]) ?? [])
}

/** Whether the agent has already been kept from stopping. */
export function wasStoppedBefore(event: AgentEvent): boolean {
  return event.stop_hook_active !== false && event.stop_hook_active !== undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function isRecord(value: unknown): value is AgentEvent {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

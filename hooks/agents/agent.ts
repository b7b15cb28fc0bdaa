import type {Json} from '../edit/json.ts'

/** All that is known about one coding agent: its hooks' protocol and its settings. */
export interface Agent {
  /** As in `session-lint hook <name>`, and the name of its template. */
  readonly name: string
  /** What people call it. */
  readonly title: string
  /** A project that has this folder uses the agent. */
  readonly folder: string
  /** The file with its hooks, from the root of a project. */
  readonly settingsFile: string
  /** The events of its hooks that the settings name. */
  readonly events: {
    /** After a file was written. */
    readonly written: string
    /** Before the agent stops. */
    readonly stop: string
  }
  /** The variable in which the agent gives the folder of the project; `undefined`: it has none. */
  readonly projectVariable: string | undefined
  /** What leads to the root of the project in the shell that the agent starts: `''` or `…/`. */
  readonly projectRoot: string
  /** The settings that run a command at {@link events}. */
  settings(command: string): Json
  /**
   * Finds out what an event is about.
   *
   * @returns
   *   Nothing for an event that has nothing to do with session files.
   */
  read(event: AgentEvent): Occasion | undefined
  /** The answer that makes the agent fix its note, as the JSON that it expects. */
  answer(event: AgentEvent, reason: string): object
}

/** An object from outside: nothing about it is certain. */
export type AgentEvent = Readonly<Record<string, unknown>>

/** Either files were written, or the agent is about to end its turn. */
export type Occasion =
  | {readonly kind: 'written'; readonly paths: readonly string[]}
  | {readonly kind: 'stop'}

/** The paths that were given where a tool's input has one of these names. */
export function pathsIn(input: unknown, names: readonly string[]): string[] {
  if (!isRecord(input)) return []
  return names.flatMap((name) => textOf(input[name]) ?? [])
}

/** Whether an agent that is about to stop has been kept from it before. */
export function wasStoppedBefore(event: AgentEvent): boolean {
  return event.stop_hook_active !== false && event.stop_hook_active !== undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function isRecord(value: unknown): value is AgentEvent {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** How one coding agent asks its hooks and hears their answers. */
export interface Agent {
  /**
   * Finds out what an event is about.
   *
   * @returns
   *   Nothing for an event that has nothing to do with session files.
   */
  read(event: AgentEvent): Occasion | undefined
  /** The answer that makes the agent mend its note, as the JSON that it expects. */
  answer(event: AgentEvent, reason: string): object
  /** The variable in which the agent gives the folder of the project. */
  readonly projectVariable?: string
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

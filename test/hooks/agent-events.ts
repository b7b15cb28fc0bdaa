import {agents} from '../../hooks/agents/index.ts'
import type {AgentEvents, Answer, Make} from './agents/events.ts'

export {name} from './agents/events.ts'

export type Written = readonly [agent: string, what: string, make: Make, answer: Answer]

/** What each agent sends, from the file in `agents/` that has its name. */
export const eventsOf: ReadonlyMap<string, AgentEvents> = new Map(
  await Promise.all(
    agents.map(async ({name}): Promise<[string, AgentEvents]> => {
      const {events}: {events: AgentEvents} = await import(`./agents/${name}.ts`)
      return [name, events]
    }),
  ),
)

/** Events about one file that was written, and how the answer holds the reason. */
export const written: readonly Written[] = [...eventsOf].flatMap(([agent, events]) =>
  events.written.map(({what, make, answer}): Written => [agent, what, make, answer]),
)

/** Events at the end of a turn: asked for the first time, and again. */
export const stops: readonly [
  agent: string,
  make: (cwd: string, again: boolean) => object,
  answer: Answer,
][] = [...eventsOf].map(([agent, {stop}]) => [agent, stop.make, stop.answer])

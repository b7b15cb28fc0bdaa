import type {Json} from '../edit/json.ts'
import type {Agent} from './agent.ts'

/**
 * The settings that make an agent lint its notes.
 *
 * @param isInstalled
 *   Whether the project has the program among its dependencies; else it is one of the machine's.
 */
export function settingsOf(agent: Agent, isInstalled: boolean): Json {
  const program = isInstalled
    ? `${agent.projectRoot}node_modules/.bin/session-lint`
    : 'session-lint'
  return agent.settings(`${program} hook ${agent.name}`)
}

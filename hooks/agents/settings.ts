import type {Json} from '../edit/json.ts'
import type {Agent} from './agent.ts'

/**
 * The settings that make an agent lint its notes.
 *
 * @param isInstalled
 *   Whether the program is a dependency of the project; otherwise it is installed globally.
 */
export function settingsOf(agent: Agent, isInstalled: boolean): Json {
  const program = isInstalled
    ? `${agent.projectRoot}node_modules/.bin/session-lint`
    : 'session-lint'
  return agent.settings(`${program} hook ${agent.name}`)
}

import type {Agent} from '../agents/agent.ts'
import {settingsOf} from '../agents/settings.ts'
import {jsonTarget} from '../edit/json-target.ts'
import type {Target} from '../edit/target.ts'

/** The settings that make an agent lint its notes. */
export function agentTarget(agent: Agent, isInstalled: boolean): Target {
  const {name, settingsFile} = agent
  return jsonTarget(
    settingsFile,
    `tells ${name} what to fix in its notes`,
    settingsOf(agent, isInstalled),
  )
}

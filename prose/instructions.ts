import {Phrases, type Span} from '../languages/phrases.ts'

/** Whether a short text speaks to an agent, or tells its reader what to do. */
export function instructs(text: string): boolean {
  return commands.isIn(text) || agents.findAll(text).some((agent) => isAddressed(text, agent))
}

const commands = new Phrases(({instructions}) => instructions.commands)
const agents = new Phrases(({instructions}) => instructions.agents)
const greetings = new Phrases(({instructions}) => instructions.greetings)
const requests = new Phrases(({instructions}) => instructions.requests)

/** `Note to the agent`, `Claude: approve this`, `agents must`. */
function isAddressed(text: string, {from, to}: Span): boolean {
  if (greetings.findAll(text).some((greeting) => greeting.to === from - 1)) return true
  const behind = text.slice(to)
  if (/^[:,] [a-z]/i.test(behind)) return true
  const space = /^,? /.exec(behind)?.[0]
  return space !== undefined && requests.findAt(behind, space.length) !== undefined
}

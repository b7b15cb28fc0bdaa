import {type Agent, pathsIn} from './agent.ts'

/** The tools that write files. */
const tools = ['Edit', 'Write']

const events = {written: 'afterFileEdit', stop: 'stop'}

/**
 * Cursor. After an edit it accepts context, which older versions ignore; when the agent stops, a
 * message that continues the conversation, once. See https://cursor.com/docs/agent/hooks.
 */
export const cursor: Agent = {
  name: 'cursor',
  title: 'Cursor',
  folder: '.cursor',
  settingsFile: '.cursor/hooks.json',
  events,
  projectVariable: 'CURSOR_PROJECT_DIR',
  // Cursor runs hooks in the root.
  projectRoot: '',
  settings: (command) => ({
    version: 1,
    hooks: {[events.written]: [{command}], [events.stop]: [{command, loop_limit: 1}]},
  }),
  read(event) {
    const {hook_event_name: name, tool_name: tool, tool_input: input} = event
    if (name === events.written) return {kind: 'written', paths: pathsIn(event, ['file_path'])}
    if (name === 'postToolUse' && typeof tool === 'string' && tools.includes(tool)) {
      return {kind: 'written', paths: pathsIn(input, ['file_path', 'path'])}
    }
    const isFirstStop =
      name === events.stop && event.status === 'completed' && event.loop_count === 0
    return isFirstStop ? {kind: 'stop'} : undefined
  },
  answer({hook_event_name: name}, reason) {
    return name === events.stop ? {followup_message: reason} : {additional_context: reason}
  },
}

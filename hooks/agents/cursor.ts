import {type Agent, pathsIn} from './agent.ts'

/** The tools that write files. */
const tools = new Set(['Edit', 'Write'])

/**
 * Cursor. After an edit it can be given context, which versions that do not know it leave out; when
 * the agent stops, a message that goes on with the conversation, once. See
 * https://cursor.com/docs/agent/hooks.
 */
export const cursor: Agent = {
  projectVariable: 'CURSOR_PROJECT_DIR',
  read(event) {
    const {hook_event_name: name, tool_name: tool, tool_input: input} = event
    if (name === 'afterFileEdit') return {kind: 'written', paths: pathsIn(event, ['file_path'])}
    if (name === 'postToolUse' && typeof tool === 'string' && tools.has(tool)) {
      return {kind: 'written', paths: pathsIn(input, ['file_path', 'path'])}
    }
    const isFirstStop = name === 'stop' && event.status === 'completed' && event.loop_count === 0
    return isFirstStop ? {kind: 'stop'} : undefined
  },
  answer({hook_event_name: name}, reason) {
    return name === 'stop' ? {followup_message: reason} : {additional_context: reason}
  },
}

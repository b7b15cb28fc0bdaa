import {type Agent, pathsIn, wasStoppedBefore} from './agent.ts'

/** The tools that write files (`docs/reference/tools` of `@google/gemini-cli`). */
const tools = ['write_file', 'replace']

const events = {written: 'AfterTool', stop: 'AfterAgent'}

/**
 * Gemini CLI. After a tool, the findings are added to the tool's result: a decision or exit code 2
 * would replace the result. After a denied response the agent tries again, with the reason as its
 * prompt. See `docs/hooks/reference.md` of `@google/gemini-cli`.
 */
export const gemini: Agent = {
  name: 'gemini',
  title: 'Gemini CLI',
  folder: '.gemini',
  settingsFile: '.gemini/settings.json',
  events,
  projectVariable: 'GEMINI_PROJECT_DIR',
  projectRoot: '"$GEMINI_PROJECT_DIR"/',
  settings(command) {
    // In milliseconds.
    const hooks = [{name: 'session-lint', type: 'command', command, timeout: 30_000}]
    return {
      hooks: {[events.written]: [{matcher: tools.join('|'), hooks}], [events.stop]: [{hooks}]},
    }
  },
  read(event) {
    const {hook_event_name: name, tool_name: tool, tool_input: input} = event
    if (name === events.written) {
      if (typeof tool !== 'string' || !tools.includes(tool)) return undefined
      return {kind: 'written', paths: pathsIn(input, ['file_path'])}
    }
    return name === events.stop && !wasStoppedBefore(event) ? {kind: 'stop'} : undefined
  },
  answer({hook_event_name: name}, reason) {
    if (name === events.stop) return {decision: 'deny', reason}
    return {hookSpecificOutput: {hookEventName: events.written, additionalContext: reason}}
  },
}

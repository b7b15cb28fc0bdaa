import {type Agent, pathsIn, wasStoppedBefore} from './agent.ts'

/** The tools that write files (`docs/reference/tools` of `@google/gemini-cli`). */
const tools = new Set(['replace', 'write_file'])

/**
 * Gemini CLI. After a tool, what is found is added to the tool's result: a decision, or exit code
 * 2, would take the place of the result. A response that is denied is tried again, with the reason
 * as its prompt. See `docs/hooks/reference.md` of `@google/gemini-cli`.
 */
export const gemini: Agent = {
  projectVariable: 'GEMINI_PROJECT_DIR',
  read(event) {
    const {hook_event_name: name, tool_name: tool, tool_input: input} = event
    if (name === 'AfterTool') {
      if (typeof tool !== 'string' || !tools.has(tool)) return undefined
      return {kind: 'written', paths: pathsIn(input, ['file_path'])}
    }
    return name === 'AfterAgent' && !wasStoppedBefore(event) ? {kind: 'stop'} : undefined
  },
  answer({hook_event_name: name}, reason) {
    if (name === 'AfterAgent') return {decision: 'deny', reason}
    return {hookSpecificOutput: {hookEventName: 'AfterTool', additionalContext: reason}}
  },
}

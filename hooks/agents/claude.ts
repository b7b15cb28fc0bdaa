import {type Agent, pathsIn, wasStoppedBefore} from './agent.ts'

/** The tools that write files (`sdk-tools.d.ts` of `@anthropic-ai/claude-agent-sdk` 0.3). */
const tools = new Set(['Edit', 'MultiEdit', 'NotebookEdit', 'Write'])

/**
 * Claude Code. After a tool `decision: 'block'` undoes nothing: the reason is given to the agent
 * beside the tool's result. Before a stop it keeps the agent going with the reason. The types are
 * `HookInput` and `SyncHookJSONOutput` of `@anthropic-ai/claude-agent-sdk`.
 */
export const claude: Agent = {
  projectVariable: 'CLAUDE_PROJECT_DIR',
  read(event) {
    const {hook_event_name: name, tool_name: tool, tool_input: input} = event
    if (name === 'PostToolUse') {
      if (typeof tool !== 'string' || !tools.has(tool)) return undefined
      return {kind: 'written', paths: pathsIn(input, ['file_path', 'notebook_path'])}
    }
    const isStop = name === 'Stop' || name === 'SubagentStop'
    return isStop && !wasStoppedBefore(event) ? {kind: 'stop'} : undefined
  },
  answer: (_event, reason) => ({decision: 'block', reason}),
}

import {type Agent, pathsIn, wasStoppedBefore} from './agent.ts'

/** The tools that write files (`sdk-tools.d.ts` of `@anthropic-ai/claude-agent-sdk` 0.3). */
const tools = ['Write', 'Edit', 'MultiEdit', 'NotebookEdit']

const events = {written: 'PostToolUse', stop: 'Stop'}

/**
 * Claude Code. After a tool, `decision: 'block'` undoes nothing: the agent gets the reason with the
 * tool's result. Before a stop, it keeps the agent going, with the reason. The types are
 * `HookInput` and `SyncHookJSONOutput` of `@anthropic-ai/claude-agent-sdk`.
 */
export const claude: Agent = {
  name: 'claude',
  title: 'Claude Code',
  folder: '.claude',
  settingsFile: '.claude/settings.json',
  events,
  projectVariable: 'CLAUDE_PROJECT_DIR',
  projectRoot: '"$CLAUDE_PROJECT_DIR"/',
  settings(command) {
    // In seconds.
    const hooks = [{type: 'command', command, timeout: 30}]
    return {
      hooks: {[events.written]: [{matcher: tools.join('|'), hooks}], [events.stop]: [{hooks}]},
    }
  },
  read(event) {
    const {hook_event_name: name, tool_name: tool, tool_input: input} = event
    if (name === events.written) {
      if (typeof tool !== 'string' || !tools.includes(tool)) return undefined
      return {kind: 'written', paths: pathsIn(input, ['file_path', 'notebook_path'])}
    }
    const isStop = name === events.stop || name === 'SubagentStop'
    return isStop && !wasStoppedBefore(event) ? {kind: 'stop'} : undefined
  },
  answer: (_event, reason) => ({decision: 'block', reason}),
}

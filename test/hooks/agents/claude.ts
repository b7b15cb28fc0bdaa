import type {AgentEvents, Make} from './events.ts'

/** What every event holds. */
const common = (cwd: string) => ({
  session_id: 'abc123',
  transcript_path: '/home/a/.claude/projects/x/abc123.jsonl',
  cwd,
  permission_mode: 'default',
})

export const claudeTool =
  (tool: string, input: (path: string) => object): Make =>
  (cwd, path) => ({
    ...common(cwd),
    hook_event_name: 'PostToolUse',
    tool_name: tool,
    tool_input: input(path),
    tool_response: {filePath: path, success: true},
    tool_use_id: 'toolu_01',
  })

export const events: AgentEvents = {
  written: ['Write', 'Edit', 'MultiEdit'].map((tool) => ({
    what: tool,
    make: claudeTool(tool, (path) => ({file_path: path, content: 'x'})),
    answer: (reason) => ({decision: 'block', reason}),
  })),
  stop: {
    make: (cwd, again) => ({...common(cwd), hook_event_name: 'Stop', stop_hook_active: again}),
    answer: (reason) => ({decision: 'block', reason}),
    againKey: 'stop_hook_active',
  },
  vital: ['hook_event_name', 'tool_input', 'file_path', 'tool_name'],
}

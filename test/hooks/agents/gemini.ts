import type {AgentEvents} from './events.ts'

/** What every event holds. */
const common = (cwd: string) => ({
  session_id: 'g1',
  transcript_path: '/tmp/g1.json',
  cwd,
  timestamp: '2026-03-20T10:00:00.000Z',
})

export const events: AgentEvents = {
  written: ['write_file', 'replace'].map((tool) => ({
    what: tool,
    make: (cwd, path) => ({
      ...common(cwd),
      hook_event_name: 'AfterTool',
      tool_name: tool,
      tool_input: {file_path: path, content: 'x'},
      tool_response: {llmContent: 'ok', returnDisplay: 'ok'},
    }),
    answer: (reason) => ({
      hookSpecificOutput: {hookEventName: 'AfterTool', additionalContext: reason},
    }),
  })),
  stop: {
    make: (cwd, again) => ({
      ...common(cwd),
      hook_event_name: 'AfterAgent',
      prompt: 'x',
      prompt_response: 'y',
      stop_hook_active: again,
    }),
    answer: (reason) => ({decision: 'deny', reason}),
    againKey: 'stop_hook_active',
  },
  vital: ['hook_event_name', 'tool_input', 'file_path', 'tool_name'],
}

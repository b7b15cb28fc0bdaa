import type {AgentEvents} from './events.ts'

/** What every event holds. */
const common = (cwd: string) => ({
  conversation_id: 'c1',
  generation_id: 'g1',
  model: 'm',
  cursor_version: '2.0.77',
  workspace_roots: [cwd],
  user_email: null,
})

export const events: AgentEvents = {
  written: [
    {
      what: 'afterFileEdit',
      make: (cwd, path) => ({
        ...common(cwd),
        hook_event_name: 'afterFileEdit',
        file_path: path,
        edits: [{old_string: 'a', new_string: 'b'}],
      }),
      answer: (reason) => ({additional_context: reason}),
    },
    {
      what: 'postToolUse',
      make: (cwd, path) => ({
        ...common(cwd),
        hook_event_name: 'postToolUse',
        tool_name: 'Write',
        tool_input: {file_path: path, content: 'x'},
      }),
      answer: (reason) => ({additional_context: reason}),
    },
  ],
  stop: {
    make: (cwd, again) => ({
      ...common(cwd),
      hook_event_name: 'stop',
      status: 'completed',
      loop_count: again ? 1 : 0,
    }),
    answer: (reason) => ({followup_message: reason}),
    againKey: 'loop_count',
  },
  vital: ['hook_event_name', 'tool_input', 'file_path', 'tool_name'],
}

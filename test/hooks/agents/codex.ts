import {type AgentEvents, type Answer, type Make, name} from './events.ts'

/** What every event holds. */
const common = (cwd: string) => ({
  session_id: '0199',
  turn_id: '7',
  transcript_path: null,
  cwd,
  model: 'gpt-5',
  permission_mode: 'default',
})

const codexTool =
  (tool: string, input: (path: string) => unknown): Make =>
  (cwd, path) => ({
    ...common(cwd),
    hook_event_name: 'PostToolUse',
    tool_name: tool,
    tool_input: input(path),
    tool_response: 'Success',
    tool_use_id: 'call_1',
  })

const patch = (...lines: readonly string[]) =>
  ['*** Begin Patch', ...lines, '*** End Patch', ''].join('\n')

const answer: Answer = (reason) => ({decision: 'block', reason})

export const events: AgentEvents = {
  written: [
    {
      what: 'apply_patch, Add File',
      make: codexTool('apply_patch', () => ({command: patch(`*** Add File: ${name}`, '+x')})),
      answer,
    },
    {
      what: 'apply_patch, Update File by its absolute path',
      make: codexTool('apply_patch', (path) => ({
        command: patch(`*** Update File: ${path}`, '@@', '+x'),
      })),
      answer,
    },
    {
      what: 'apply_patch, Move to',
      make: codexTool('apply_patch', () => ({
        command: patch('*** Update File: gone.tmp', `*** Move to: ${name}`, '@@', '-a', '+b'),
      })),
      answer,
    },
    {
      what: 'a patch in a shell',
      make: codexTool('Bash', () => ({
        command: `apply_patch <<'EOF'\n${patch(`*** Update File: ${name}`, '@@', '+x')}EOF`,
      })),
      answer,
    },
  ],
  stop: {
    make: (cwd, again) => ({
      ...common(cwd),
      hook_event_name: 'Stop',
      stop_hook_active: again,
      last_assistant_message: 'Done',
    }),
    answer,
    againKey: 'stop_hook_active',
  },
  // Tools of many names apply patches.
  vital: ['hook_event_name', 'tool_input', 'file_path'],
}

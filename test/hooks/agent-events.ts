import {cleanName} from '../cli/command.ts'

/** The note that the events are about. */
export const name = `.claude/sessions/${cleanName}`

/** Makes an event about a file in a folder. */
export type Make = (cwd: string, path: string) => object

/** What every event of an agent holds, as recorded. */
const common = {
  claude: (cwd: string) => ({
    session_id: 'abc123',
    transcript_path: '/home/a/.claude/projects/x/abc123.jsonl',
    cwd,
    permission_mode: 'default',
  }),
  codex: (cwd: string) => ({
    session_id: '0199',
    turn_id: '7',
    transcript_path: null,
    cwd,
    model: 'gpt-5',
    permission_mode: 'default',
  }),
  gemini: (cwd: string) => ({
    session_id: 'g1',
    transcript_path: '/tmp/g1.json',
    cwd,
    timestamp: '2026-03-20T10:00:00.000Z',
  }),
  cursor: (cwd: string) => ({
    conversation_id: 'c1',
    generation_id: 'g1',
    model: 'm',
    cursor_version: '2.0.77',
    workspace_roots: [cwd],
    user_email: null,
  }),
}

export const claudeTool =
  (tool: string, input: (path: string) => object): Make =>
  (cwd, path) => ({
    ...common.claude(cwd),
    hook_event_name: 'PostToolUse',
    tool_name: tool,
    tool_input: input(path),
    tool_response: {filePath: path, success: true},
    tool_use_id: 'toolu_01',
  })

const codexTool =
  (tool: string, input: (path: string) => unknown): Make =>
  (cwd, path) => ({
    ...common.codex(cwd),
    hook_event_name: 'PostToolUse',
    tool_name: tool,
    tool_input: input(path),
    tool_response: 'Success',
    tool_use_id: 'call_1',
  })

const patch = (...lines: readonly string[]) =>
  ['*** Begin Patch', ...lines, '*** End Patch', ''].join('\n')

export type Answer = (reason: string) => object
export type Written = readonly [agent: string, what: string, make: Make, answer: Answer]

/** Events about one file that was written, and how the answer holds the reason. */
export const written: readonly Written[] = [
  ...['Write', 'Edit', 'MultiEdit'].map(
    (tool): Written => [
      'claude',
      tool,
      claudeTool(tool, (path) => ({file_path: path, content: 'x'})),
      (reason: string) => ({decision: 'block', reason}),
    ],
  ),
  [
    'codex',
    'apply_patch, Add File',
    codexTool('apply_patch', () => ({command: patch(`*** Add File: ${name}`, '+x')})),
    (reason) => ({decision: 'block', reason}),
  ],
  [
    'codex',
    'apply_patch, Update File by its absolute path',
    codexTool('apply_patch', (path) => ({command: patch(`*** Update File: ${path}`, '@@', '+x')})),
    (reason) => ({decision: 'block', reason}),
  ],
  [
    'codex',
    'apply_patch, Move to',
    codexTool('apply_patch', () => ({
      command: patch('*** Update File: gone.tmp', `*** Move to: ${name}`, '@@', '-a', '+b'),
    })),
    (reason) => ({decision: 'block', reason}),
  ],
  [
    'codex',
    'a patch in a shell',
    codexTool('Bash', () => ({
      command: `apply_patch <<'EOF'\n${patch(`*** Update File: ${name}`, '@@', '+x')}EOF`,
    })),
    (reason) => ({decision: 'block', reason}),
  ],
  ...['write_file', 'replace'].map(
    (tool): Written => [
      'gemini',
      tool,
      (cwd: string, path: string) => ({
        ...common.gemini(cwd),
        hook_event_name: 'AfterTool',
        tool_name: tool,
        tool_input: {file_path: path, content: 'x'},
        tool_response: {llmContent: 'ok', returnDisplay: 'ok'},
      }),
      (reason: string) => ({
        hookSpecificOutput: {hookEventName: 'AfterTool', additionalContext: reason},
      }),
    ],
  ),
  [
    'cursor',
    'afterFileEdit',
    (cwd, path) => ({
      ...common.cursor(cwd),
      hook_event_name: 'afterFileEdit',
      file_path: path,
      edits: [{old_string: 'a', new_string: 'b'}],
    }),
    (reason) => ({additional_context: reason}),
  ],
  [
    'cursor',
    'postToolUse',
    (cwd, path) => ({
      ...common.cursor(cwd),
      hook_event_name: 'postToolUse',
      tool_name: 'Write',
      tool_input: {file_path: path, content: 'x'},
    }),
    (reason) => ({additional_context: reason}),
  ],
]

/** Events at the end of a turn: asked for the first time, and again. */
export const stops: readonly [
  agent: string,
  make: (cwd: string, again: boolean) => object,
  answer: (reason: string) => object,
][] = [
  [
    'claude',
    (cwd, again) => ({...common.claude(cwd), hook_event_name: 'Stop', stop_hook_active: again}),
    (reason) => ({decision: 'block', reason}),
  ],
  [
    'codex',
    (cwd, again) => ({
      ...common.codex(cwd),
      hook_event_name: 'Stop',
      stop_hook_active: again,
      last_assistant_message: 'Done',
    }),
    (reason) => ({decision: 'block', reason}),
  ],
  [
    'gemini',
    (cwd, again) => ({
      ...common.gemini(cwd),
      hook_event_name: 'AfterAgent',
      prompt: 'x',
      prompt_response: 'y',
      stop_hook_active: again,
    }),
    (reason) => ({decision: 'deny', reason}),
  ],
  [
    'cursor',
    (cwd, again) => ({
      ...common.cursor(cwd),
      hook_event_name: 'stop',
      status: 'completed',
      loop_count: again ? 1 : 0,
    }),
    (reason) => ({followup_message: reason}),
  ],
]

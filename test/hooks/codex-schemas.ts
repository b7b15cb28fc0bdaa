import type {Schema} from '@cfworker/json-schema'

/**
 * What Codex accepts from its hooks, as its own schemas say
 * (`codex-rs/hooks/schema/generated/*.command.output.schema.json` in github.com/openai/codex, and
 * in the binary of `@openai/codex` 0.169): they are closed, and a block needs a reason.
 */
const common: Readonly<Record<string, Schema>> = {
  continue: {type: 'boolean'},
  decision: {const: 'block'},
  reason: {type: 'string', pattern: '\\S'},
  stopReason: {type: 'string'},
  suppressOutput: {type: 'boolean'},
  systemMessage: {type: 'string'},
}

const closed: Schema = {
  type: 'object',
  additionalProperties: false,
  dependentRequired: {decision: ['reason']},
}

export const codexOutputs: Readonly<Record<'PostToolUse' | 'Stop', Schema>> = {
  PostToolUse: {
    ...closed,
    properties: {
      ...common,
      hookSpecificOutput: {
        type: 'object',
        additionalProperties: false,
        required: ['hookEventName'],
        properties: {
          additionalContext: {type: 'string'},
          hookEventName: {const: 'PostToolUse'},
          updatedMCPToolOutput: {},
          updatedToolOutput: {},
        },
      },
    },
  },
  Stop: {...closed, properties: common},
}

const text: Schema = {type: 'string'}

const commonInput: Readonly<Record<string, Schema>> = {
  cwd: text,
  model: text,
  permission_mode: {enum: ['default', 'acceptEdits', 'plan', 'dontAsk', 'bypassPermissions']},
  session_id: text,
  transcript_path: {type: ['string', 'null']},
  turn_id: text,
}

const toolInput: Readonly<Record<string, Schema>> = {
  ...commonInput,
  hook_event_name: {const: 'PostToolUse'},
  tool_input: {},
  tool_name: text,
  tool_response: {},
  tool_use_id: text,
}

/** What Codex gives to its hooks, from the same place. */
export const codexInputs: Readonly<Record<'PostToolUse' | 'Stop', Schema>> = {
  PostToolUse: {
    type: 'object',
    additionalProperties: false,
    properties: toolInput,
    required: Object.keys(toolInput),
  },
  Stop: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...commonInput,
      hook_event_name: {const: 'Stop'},
      last_assistant_message: {type: ['string', 'null']},
      stop_hook_active: {type: 'boolean'},
    },
    required: [...Object.keys(commonInput), 'hook_event_name', 'stop_hook_active'],
  },
}

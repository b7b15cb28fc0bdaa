import {repository} from '../files/manifest.ts'
import {type Due, type FieldSpec, formats, type Role} from '../formats/index.ts'
import {rules} from '../rules/index.ts'
import {type OptionSchema, type Rule, ruleUrl, shortNameOf} from '../rules/rule.ts'

/** A JSON Schema (draft 7, which editors support best), or a part of one. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'array' | 'boolean' | 'integer' | 'object' | 'string'
  readonly enum?: readonly (string | number | boolean)[]
  readonly examples?: readonly unknown[]
  readonly default?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema | readonly JsonSchema[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly minProperties?: number
  readonly additionalProperties?: JsonSchema | boolean
  readonly definitions?: Readonly<Record<string, JsonSchema>>
}

/** The schema of the configuration, generated from the list of rules. */
export function configSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${repository}/raw/main/dist/schema.json`,
    title: 'Configuration of session-lint',
    type: 'object',
    properties: {
      $schema: text('The address of this schema.'),
      files: list(
        'What is a session file, as patterns. Without it: the places where the formats’ files are kept.',
        pattern,
      ),
      ignore: list('Files and folders to skip, as patterns.', pattern),
      requireSession: {
        description:
          'Whether `--staged` blocks a commit that changes code while no session file was updated since the last commit.',
        type: 'boolean',
        default: false,
      },
      ...fileProperties,
      overrides: {
        description:
          'What holds for some of the files; of two that fit a file the later one goes first.',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            files: {...list('The files it is about, as patterns.', pattern), minItems: 1},
            ...fileProperties,
          },
          required: ['files'],
          additionalProperties: false,
        },
      },
      formats: {
        description: 'Formats of your own, by name.',
        type: 'object',
        additionalProperties: {$ref: '#/definitions/format'},
      },
    },
    additionalProperties: false,
    definitions: {
      rules: {
        description: 'The rules, by id or by short name: `session-dates` or `dates`.',
        type: 'object',
        properties: {
          ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
          ...Object.fromEntries(rules.map(({id}) => [shortNameOf(id), sameAs(id)])),
        },
        additionalProperties: false,
      },
      switch: {
        description:
          'Whether a rule is on, and how bad what it finds is; `on` leaves that to the rule.',
        enum: ['off', 'warn', 'error', 'on', 0, 1, 2, true, false],
      },
      due: {
        description:
          'From when it has to be there: from the `start`, from the first `update`, or once the session is `completed`.',
        enum: Object.keys(dues),
      },
      statusValue,
      format: userFormat,
    },
  }
}

/** Long enough for every name, short enough for every message. */
const longestText = 1000

function text(description: string): JsonSchema {
  return {description, type: 'string', minLength: 1, maxLength: longestText}
}

function list(description: string, items: JsonSchema): JsonSchema {
  return {description, type: 'array', items}
}

const pattern = text(
  'A path with `*` (anything in a name), `**` (any folders), `?`, `[a-z]` and `{a,b}`.',
)

const fileProperties: Readonly<Record<string, JsonSchema>> = {
  format: {
    ...text('The format of the files, or `auto`: recognised by what is in a file.'),
    examples: ['auto', ...formats.map(({name}) => name)],
    default: 'auto',
  },
  type: {
    ...text('The type of the sessions, unless a file says otherwise itself, or `auto`.'),
    examples: ['auto', ...formats.flatMap(({types = {}}) => Object.keys(types))],
    default: 'auto',
  },
  preset: {
    description:
      'How strict to be: `strict` turns warnings into errors, except of rules whose severity is set here.',
    enum: ['recommended', 'strict'],
    default: 'recommended',
  },
  rules: {$ref: '#/definitions/rules'},
}

function ruleSchema(rule: Rule): JsonSchema {
  const options: JsonSchema = {
    description: 'The options of the rule.',
    type: 'object',
    properties: optionSchemas(rule),
    additionalProperties: false,
  }
  return {
    description: `${rule.description}\n\n${ruleUrl(rule.id)}`,
    anyOf: [
      {$ref: '#/definitions/switch'},
      {type: 'array', items: [{$ref: '#/definitions/switch'}, options], minItems: 1, maxItems: 2},
      options,
    ],
  }
}

/** A rule's short name accepts the same values as its id. */
function sameAs(id: string): JsonSchema {
  return {$ref: `#/definitions/rules/properties/${id}`}
}

function optionSchemas(rule: Rule): Record<string, JsonSchema> {
  const defaults = new Map<string, unknown>(Object.entries(rule.defaults))
  return Object.fromEntries(
    Object.entries(rule.options as Record<string, OptionSchema>).map(([name, schema]) => [
      name,
      {...schema, default: defaults.get(name)},
    ]),
  )
}

/** One entry per {@link Due}; the compiler checks that none is missing. */
const dues: Readonly<Record<Due, true>> = {start: true, update: true, completed: true}

const kinds: Readonly<Record<NonNullable<FieldSpec['kind']>, true>> = {
  created: true,
  updated: true,
  time: true,
  status: true,
  type: true,
}

const roles: Readonly<Record<Role, true>> = {
  blockers: true,
  context: true,
  continuity: true,
  decisions: true,
  facts: true,
  failed: true,
  files: true,
  issues: true,
  metrics: true,
  next: true,
  progress: true,
  prompts: true,
  risks: true,
  succeeded: true,
  untried: true,
}

const due: JsonSchema = {$ref: '#/definitions/due'}
const name = text('A name, as it is written in the files.')
const shape = text(
  'What it looks like: `YYYY-MM-DD` is a date, `HHMM` and `HH:MM` a time, `*` anything; case does not matter.',
)

const statusValue: JsonSchema = {
  description: 'A value of a status: its name, or its name and how else people write it.',
  anyOf: [
    name,
    {
      type: 'object',
      properties: {name, aliases: list('How else people write it.', name)},
      required: ['name'],
      additionalProperties: false,
    },
  ],
}

const field: JsonSchema = {
  type: 'object',
  properties: {
    name,
    aliases: list('What else it is called.', name),
    required: due,
    kind: {
      description: 'What the value means. Without it: free text.',
      enum: Object.keys(kinds),
    },
    values: list('The values that a status may have; the first is that of a new session.', {
      $ref: '#/definitions/statusValue',
    }),
    final: list('Those of the values that say that the session is over.', name),
  },
  required: ['name'],
  additionalProperties: false,
}

const section: JsonSchema = {
  type: 'object',
  properties: {
    name,
    aliases: list('What else its heading may say.', name),
    commonAliases: list('Headings for it that occur in documents of every kind, too.', name),
    required: due,
    within: list('The sections of the format that it may stand below, by name.', name),
    role: {
      description: 'What the section is for: the rules on content look for it.',
      enum: Object.keys(roles),
    },
    checklist: {description: 'Whether its items are to have checkboxes.', type: 'boolean'},
    timed: {description: 'Whether its entries say how much time they took.', type: 'boolean'},
    ends: {
      description: 'Whether it is written when the session ends: one that has it is over.',
      type: 'boolean',
    },
  },
  required: ['name'],
  additionalProperties: false,
}

const type: JsonSchema = {
  type: 'object',
  properties: {
    words: list('Words in a file’s name that tell the type.', name),
    required: {
      description: 'The sections that this type asks for, by name, and from when.',
      type: 'object',
      additionalProperties: due,
    },
  },
  required: ['required'],
  additionalProperties: false,
}

const userFormat: JsonSchema = {
  type: 'object',
  properties: {
    description: text('What writes such files, in one line.'),
    titles: list('What the first heading looks like.', shape),
    fileNames: list('What the name of a file looks like; the first is the one to advise.', shape),
    folders: list('Where such files are kept, from any folder of a repository.', name),
    metadataSections: list('Sections whose content is read as metadata too.', name),
    fields: list('The metadata at the top of a file.', field),
    sections: {
      ...list('The sections, in the order in which they are expected.', section),
      minItems: 1,
    },
    defaultType: text('The type of a session for which nothing else tells it.'),
    types: {
      description: 'Kinds of sessions that ask for sections of their own, by name.',
      type: 'object',
      additionalProperties: type,
    },
  },
  required: ['sections'],
  additionalProperties: false,
}

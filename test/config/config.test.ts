import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {type Config, configSchema, resolveConfig, validateConfig} from '../../config/index.ts'
import type {JsonSchema} from '../../config/schema.ts'
import {formats} from '../../formats/index.ts'
import {rules} from '../../rules/index.ts'

function messages(config: unknown): string[] {
  return validateConfig(config).map(({message}) => message)
}

function severity(config: Config, id = 'session-dates', path = 'a.md'): string | undefined {
  return resolveConfig(config).settingsFor(path).rules.get(id)?.severity
}

describe('the schema', () => {
  test('has its id at the address of the repository', () => {
    expect(configSchema().$id).toBe(
      'https://github.com/remark-lint-session/remark-lint-session/raw/main/dist/schema.json',
    )
  })

  test('knows every rule, its options and their defaults', () => {
    const schemas = configSchema().definitions?.rules?.properties ?? {}
    expect(Object.keys(schemas)).toEqual([
      ...rules.map(({id}) => id),
      ...rules.map(({id}) => id.slice('session-'.length)),
    ])
    for (const rule of rules) {
      const options = schemas[rule.id]?.anyOf?.[2]?.properties ?? {}
      const defaults = Object.entries(options).map(([name, schema]) => [name, schema.default])
      expect(Object.fromEntries(defaults)).toEqual(rule.defaults)
    }
  })

  test('describes everything that can be set', () => {
    const silent: string[] = []
    const look = (schemas: Readonly<Record<string, JsonSchema>> = {}) => {
      for (const [name, schema] of Object.entries(schemas)) {
        if (!schema.description && !schema.$ref) silent.push(name)
        look(schema.properties)
        if (schema.items && 'properties' in schema.items) look(schema.items.properties)
      }
    }
    const {properties, definitions} = configSchema()
    look(properties)
    look(definitions)
    // What a format is, the key `formats` says.
    expect(silent).toEqual(['format'])
  })

  test('says of each rule what it does and where that is explained', () => {
    const {definitions} = configSchema()
    for (const {id, description} of rules) {
      const schema = definitions?.rules?.properties?.[id]
      expect(schema?.description).toMatch(`${description}\n\nhttps://`)
      expect(schema?.anyOf?.[2]?.description).toBe('The options of the rule.')
    }
  })

  test('accepts the built-in formats as formats of one’s own', () => {
    const own = formats.map(({name, ...format}) => [`my-${name}`, format])
    expect(messages({formats: Object.fromEntries(own)})).toEqual([])
  })

  test('accepts the configurations of the examples', () => {
    const example = (name: string) =>
      readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')
    expect(messages(JSON.parse(example('session-lint.config.json')))).toEqual([])
    expect(messages(parse(example('yaml/session-lint.config.yaml')))).toEqual([])
  })
})

describe('a wrong configuration', () => {
  test('with an unknown key is told the key, what is accepted and what was meant', () => {
    expect(validateConfig({overides: []})).toEqual([
      {
        path: ['overides'],
        atKey: true,
        message:
          'Unexpected key `overides`, expected `$schema`, `files`, `ignore`, `requireSession`, `format`, `type`, `preset`, `rules`, `overrides`, or `formats`; did you mean `overrides`?',
      },
    ])
  })

  test.each([
    [3, 'Unexpected value `3`, expected keys and values'],
    [null, 'Unexpected value `null`, expected keys and values'],
    [{files: 'a'}, 'Unexpected value `a` of `files`, expected a list'],
    [{files: [1]}, 'Unexpected value `1` of `files[0]`, expected text'],
    [{files: ['']}, 'Unexpected value `` of `files[0]`, expected at least one character'],
    [
      {files: ['!a']},
      'Unexpected value `!a` of `files[0]`: patterns starting with `!` are not supported',
    ],
    [{ignore: ['/']}, 'Unexpected value `/` of `ignore[0]`: the pattern is empty'],
    [{preset: 'hard'}, 'Unexpected value `hard` of `preset`, expected `recommended` or `strict`'],
    [{files: ['a'.repeat(1001)]}, /, expected at most 1000 characters$/],
    [
      {rules: {'session-dates': null}},
      /^Unexpected value `null` of `rules.session-dates`, expected `off`/,
    ],
    [{rules: []}, 'Unexpected value `[]` of `rules`, expected keys and values'],
    [{overrides: [{format: 'handoff'}]}, 'Missing `files` in `overrides[0]`'],
    [
      {overrides: [{files: ['a'], fromat: 'handoff'}]},
      /^Unexpected key `fromat` in `overrides\[0\]`, expected .*; did you mean `format`\?$/,
    ],
    [
      {overrides: [{files: ['a', '!a']}]},
      'Unexpected value `!a` of `overrides[0].files[1]`: patterns starting with `!` are not supported',
    ],
    [
      {requireSession: 'yes'},
      'Unexpected value `yes` of `requireSession`, expected `true` or `false`',
    ],
    [{rules: {dates: ['loud']}}, /^Unexpected value `loud` of `rules\.dates\[0\]`, expected `off`/],
    [
      {overrides: [{files: []}]},
      'Unexpected value `[]` of `overrides[0].files`, expected 1 or more values',
    ],
    [
      {rules: {'session-dates': 'warning'}},
      'Unexpected value `warning` of `rules.session-dates`, expected `off`, `warn`, `error`, `on`, `0`, `1`, `2`, `true`, or `false`',
    ],
    [
      {rules: {'session-dates': ['on', {}, 1]}},
      'Unexpected value `["on",{},1]` of `rules.session-dates`, expected at most 2 values',
    ],
    [
      {rules: {'session-stale': ['warn', {days: -1}]}},
      'Unexpected value `-1` of `rules.session-stale[1].days`, expected 0 or more',
    ],
    [
      {rules: {'session-status-value': {valeus: []}}},
      'Unexpected key `valeus` in `rules.session-status-value`, expected `values`; did you mean `values`?',
    ],
    [
      {rules: {'session-status-value': ['warn', {values: [1]}]}},
      'Unexpected value `1` of `rules.session-status-value[1].values[0]`, expected text',
    ],
    [
      {rules: {'status-value': {values: ['a', {name: 'b', alias: 'c'}]}}},
      'Unexpected key `alias` in `rules.status-value.values[1]`, expected `name` or `aliases`',
    ],
    [
      {formats: {x: {sections: [{name: 'A'}], fields: [{name: 'S', values: [{aliases: []}]}]}}},
      'Missing `name` in `formats.x.fields[0].values[0]`',
    ],
    [
      {rules: {'session-section-order': {x: 1}}},
      'Unexpected key `x` in `rules.session-section-order`, expected none',
    ],
    [
      {format: 'handof'},
      'Unexpected value `handof` of `format`, expected `auto`, `session-state`, `save-session`, `auto-saved`, `project-session`, or `handoff`; did you mean `handoff`?',
    ],
    [
      {type: 'bugfix'},
      'Unexpected value `bugfix` of `type`, expected `auto`, `general`, `bug`, `feature`, or `refactor`',
    ],
    [{format: 'state'}, /; did you mean `session-state`\?$/],
    [{format: 'handoff', type: 'bug'}, 'Unexpected value `bug` of `type`, expected `auto`'],
    [
      {format: 'handoff', overrides: [{files: ['a'], type: 'bug'}]},
      'Unexpected value `bug` of `overrides[0].type`, expected `auto`',
    ],
    [
      {overrides: [{files: ['a'], type: 'x'}]},
      'Unexpected value `x` of `overrides[0].type`, expected `auto`, `general`, `bug`, `feature`, or `refactor`',
    ],
    [{'a/b~c#é%': 1}, /^Unexpected key `a\/b~c#é%`, expected/],
    [{'\uD800': 1}, 'Unexpected half of a character in a key'],
    [{rules: {'session-dates': () => 1}}, 'Unexpected function, expected data'],
    [JSON.parse('{"__proto__": 1}'), /^Unexpected key `__proto__`/],
  ])('%j is told in one line', (config, message) => {
    const found = messages(config)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(message)
  })

  test('is told where each of its mistakes is', () => {
    const where = (config: unknown) => validateConfig(config).map(({path, atKey}) => [path, atKey])
    expect(where({files: 'a', ignore: ['a', 'b', 1]})).toEqual([
      [['files'], false],
      [['ignore', 2], false],
    ])
    expect(where({format: 'auto', ignore: ['a', () => 1]})).toEqual([[['ignore', 1], false]])
    expect(where({rules: {'\uDC00': 1}})).toEqual([[['rules', '\uDC00'], true]])
    const sections = [{name: 'A'}, {name: 'B', aliases: ['A']}]
    expect(where({formats: {auto: {sections}}})).toEqual([
      [['formats', 'auto'], true],
      [['formats', 'auto', 'sections', 1], false],
    ])
  })

  test('with a rule that does not exist is told which one was meant', () => {
    const found = messages({rules: {'session-date': 0, 'staus-value': 0}})
    expect(found).toEqual([
      'Unexpected key `session-date` in `rules`, did you mean `session-dates`?',
      'Unexpected key `staus-value` in `rules`, did you mean `status-value`?',
    ])
  })

  test.each([
    [{rules: {'session-dates': 'off', dates: 'warn'}}, ['rules', 'dates']],
    [
      {overrides: [{files: ['a'], rules: {dates: 'off', 'session-dates': 'off'}}]},
      ['overrides', 0, 'rules', 'dates'],
    ],
  ])('with both names of a rule in one place is told both: %j', (config, path) => {
    const message =
      'Unexpected `dates` beside `session-dates`, expected one of these names of a rule'
    expect(validateConfig(config)).toEqual([{path, atKey: true, message}])
  })

  test.each([
    ['blocker-details', 'owners', 'allow'],
    ['code-locations', 'ignore', 'allow'],
    ['failed-approach-reason', 'fields', 'require'],
    ['known-issue-details', 'details', 'require'],
    ['metrics', 'expect', 'require'],
    ['no-hidden-text', 'allowComments', 'allow'],
    ['no-vague-text', 'ignoreSections', 'allowSections'],
    ['successful-approach-evidence', 'acceptMarks', 'allowMarks'],
    ['time-spent', 'roles', 'require'],
  ])('with a name of its own for an option of %s is told the common one: %s', (rule, own, common) => {
    const [message] = messages({rules: {[rule]: {[own]: []}}})
    expect(message).toContain(`Unexpected key \`${own}\` in \`rules.${rule}\`, expected `)
    expect(message).toContain(`\`${common}\``)
  })

  test('with a wrong option under a short name is told as under the long one', () => {
    expect(messages({rules: {'status-value': {valeus: []}}})).toEqual([
      'Unexpected key `valeus` in `rules.status-value`, expected `values`; did you mean `values`?',
    ])
  })

  test('that goes in circles comes to an end', () => {
    const config: {formats: Record<string, unknown>} = {formats: {}}
    config.formats.x = config
    expect(messages(config)).toEqual(['Unexpected values so deep in each other'])
  })

  test('is looked into 20 levels deep', () => {
    const nested = (levels: number) => {
      let value: unknown = 'a'
      for (let level = 0; level < levels; level++) value = level % 2 ? {a: value} : [value]
      return messages({files: [value]})
    }
    expect(nested(18)).toEqual([expect.stringMatching(/^Unexpected value .* of `files\[0\]`/)])
    expect(nested(19)).toEqual(['Unexpected values so deep in each other'])
  })

  test.each([
    [
      {auto: {sections: [{name: 'A'}]}},
      'Unexpected format name `auto`, expected letters, digits, `-` or `_`, and not `auto` or `unknown`',
    ],
    [{x: {sections: [{name: 'A'}], fields: [{}]}}, 'Missing `name` in `formats.x.fields[0]`'],
    [{x: {}}, 'Missing `sections` in `formats.x`'],
    [
      {x: {sections: [{name: 'A'}], metadataSections: ['B']}},
      'Unexpected value `B` of `formats.x.metadataSections[0]`, expected `A`',
    ],
    [
      {x: {sections: [{name: 'A'}], types: {t: {required: {B: 'start'}}}}},
      'Unexpected key `B` in `formats.x.types.t.required`, expected `A`',
    ],
    [
      {x: {sections: [{name: 'A'}], types: {t: {required: {A: 'soon'}}}}},
      'Unexpected value `soon` of `formats.x.types.t.required.A`, expected `start`, `update`, or `completed`',
    ],
    [
      {x: {sections: [{name: 'A'}], defaultType: 't'}},
      'Unexpected value `t` of `formats.x.defaultType`, expected none',
    ],
    [
      {x: {sections: [{name: 'A'}], fields: [{name: 'S', values: ['a'], final: ['b']}]}},
      'Unexpected value `b` of `formats.x.fields[0].final[0]`, expected `a`',
    ],
    [
      {
        x: {
          sections: [{name: 'A'}],
          fields: [{name: 'S', values: ['b', {name: 'a', aliases: ['c']}], final: ['a', 'c']}],
        },
      },
      'Unexpected value `c` of `formats.x.fields[0].final[1]`, expected `b` or `a`',
    ],
    [
      {x: {sections: [{name: 'Next Steps'}, {name: 'B', aliases: ['next steps:']}]}},
      'Unexpected `next steps:` in `B`, `Next Steps` has it too',
    ],
  ])('with the format %j is told what is wrong with it', (own, message) => {
    expect(messages({formats: own})).toEqual([message])
  })
})

test.each(['a b', ' a', 'a\n', 'é'])('a format cannot be called %j', (name) => {
  expect(messages({formats: {[name]: {sections: [{name: 'A'}]}}})).toHaveLength(1)
})

test('a type may be of any format that the configuration leaves open', () => {
  const formats = {own: {sections: [{name: 'A'}], types: {short: {required: {}}}}}
  for (const format of ['auto', 'own']) {
    expect(messages({formats, format, type: 'short'})).toEqual([])
    expect(messages({formats, overrides: [{files: ['a'], format, type: 'short'}]})).toEqual([])
  }
  expect(messages({formats, format: 'handoff', type: 'short'})).toHaveLength(1)
})

test('texts may have 1,000 characters, and names of formats 60', () => {
  const named = (length: number) => ({formats: {['x'.repeat(length)]: {sections: [{name: 'A'}]}}})
  expect(messages({files: ['a'.repeat(1000)]})).toEqual([])
  expect(messages(named(60))).toEqual([])
  expect(messages(named(61))).toEqual([expect.stringMatching(/^Unexpected format name `x+…`/)])
  expect(messages(named(0))).toEqual([expect.stringMatching(/^Unexpected format name ``/)])
})

describe('a rule', () => {
  test.each([
    ['off', undefined],
    [0, undefined],
    [false, undefined],
    ['warn', 'warning'],
    [1, 'warning'],
    ['error', 'error'],
    [2, 'error'],
    ['on', 'error'],
    [true, 'error'],
    [['warn'], 'warning'],
    [['on', {}], 'error'],
    [{}, 'error'],
  ] as const)('set to %j has the severity %s', (value, expected) => {
    const config = {rules: {'session-dates': value}}
    expect(messages(config)).toEqual([])
    expect(severity(config)).toBe(expected)
  })

  test('that is off is not among the settings', () => {
    for (const value of ['off', ['off', {}]] as const) {
      const set = resolveConfig({rules: {'session-dates': value}}).settingsFor('a.md').rules
      expect([...set.keys()]).toEqual(
        rules.map(({id}) => id).filter((id) => id !== 'session-dates'),
      )
    }
  })

  test('that is not set has its own severity', () => {
    for (const rule of rules) expect(severity({}, rule.id)).toBe(rule.severity)
  })

  test('is set by its short name as by its id', () => {
    const set = (name: string) => {
      const config: Config = {rules: {[name]: ['warn', {values: ['a']}]}}
      expect(messages(config)).toEqual([])
      return resolveConfig(config).settingsFor('a.md').rules.get('session-status-value')
    }
    expect(set('status-value')).toMatchObject({severity: 'warning', options: {values: ['a']}})
    expect(set('status-value')).toEqual(set('session-status-value'))
  })

  test('is set by the last part of the configuration, whichever name each uses', () => {
    const config: Config = {
      rules: {'session-dates': 'off'},
      overrides: [{files: ['*.md'], rules: {dates: 'warn'}}],
    }
    expect(severity(config)).toBe('warning')
    expect(severity({...config, rules: {dates: 'off'}}, 'session-dates', 'a.tmp')).toBe(undefined)
  })

  test.each([
    [{}, false],
    [{rules: {'session-dates': 'on'}}, false],
    [{rules: {'session-dates': {}}}, false],
    [{rules: {'session-dates': 'warn'}}, true],
    [{rules: {dates: ['error', {}]}}, true],
    [{rules: {dates: 'warn'}, overrides: [{files: ['**'], rules: {dates: 'on'}}]}, false],
    [{rules: {dates: 'off'}, overrides: [{files: ['**'], rules: {dates: 1}}]}, true],
  ] as const)('has a severity of its own or one that %j sets: %j', (config, expected) => {
    const dates = resolveConfig(config).settingsFor('a.md').rules.get('session-dates')
    expect(dates?.isExplicit ?? false).toBe(expected)
  })

  test('keeps its default options where none are given', () => {
    for (const value of ['warn', {}, ['error', {}]] as const) {
      const settings = resolveConfig({rules: {'session-status-value': value}}).settingsFor('a.md')
      const rule = rules.find(({id}) => id === 'session-status-value')
      expect(settings.rules.get('session-status-value')?.options).toEqual(rule?.defaults)
    }
  })

  test('keeps its options when an override sets its severity alone', () => {
    const config: Config = {
      rules: {'session-status-value': {values: ['a']}},
      overrides: [{files: ['*.md'], rules: {'session-status-value': 'warn'}}],
    }
    const settings = resolveConfig(config).settingsFor('a.md').rules.get('session-status-value')
    expect(settings).toEqual({
      severity: 'warning',
      isExplicit: true,
      options: expect.objectContaining({values: ['a']}),
    })
  })
})

describe('settings', () => {
  test('are strict with the strict preset only', () => {
    expect(resolveConfig({preset: 'strict'}).settingsFor('a.md').strict).toBe(true)
    expect(resolveConfig({}).settingsFor('a.md').strict).toBe(false)
  })

  test('leave format and type to the file by default', () => {
    expect(resolveConfig({}).settingsFor('a.md')).toMatchObject({format: 'auto', type: 'auto'})
  })

  test('come from the last override that fits the file', () => {
    const config: Config = {
      format: 'session-state',
      overrides: [
        {files: ['docs/**'], format: 'handoff', preset: 'strict'},
        {files: ['**/x.md'], format: 'auto-saved'},
      ],
    }
    const resolved = resolveConfig(config)
    expect(resolved.settingsFor('a.md').format).toBe('session-state')
    expect(resolved.settingsFor('docs/a.md').format).toBe('handoff')
    expect(resolved.settingsFor('docs/x.md')).toMatchObject({format: 'auto-saved', strict: true})
  })

  test('are the same object for files with the same overrides', () => {
    const resolved = resolveConfig({overrides: [{files: ['x/**'], type: 'bug'}]})
    expect(resolved.settingsFor('a.md')).toBe(resolved.settingsFor('b.md'))
    expect(resolved.settingsFor('x/a.md')).not.toBe(resolved.settingsFor('a.md'))
  })

  test('from the command line go before the overrides', () => {
    const resolved = resolveConfig(
      {overrides: [{files: ['**'], type: 'feature', rules: {'session-dates': 'off'}}]},
      {type: 'bug', rules: {'session-dates': 'warn'}},
    )
    const settings = resolved.settingsFor('a.md')
    expect(settings).toMatchObject({type: 'bug', forceType: true})
    expect(settings.rules.get('session-dates')?.severity).toBe('warning')
  })

  test('leave the type to the file when it is from the configuration', () => {
    expect(resolveConfig({type: 'bug'}).settingsFor('a.md').forceType).toBe(false)
  })

  test('have a user’s formats first, and one of a built-in name in its place', () => {
    const sections = [{name: 'A'}]
    const {formats: all} = resolveConfig({formats: {mine: {sections}, handoff: {sections}}})
    expect(all.map(({name}) => name)).toEqual([
      'mine',
      'handoff',
      'session-state',
      'save-session',
      'auto-saved',
      'project-session',
    ])
    expect(all[0]).toEqual({name: 'mine', description: '', fields: [], sections})
  })
})

describe('a session file', () => {
  test.each([
    ['.claude/sessions/a.tmp', true],
    ['.claude/sessions/2026/a.md', true],
    ['packages/x/.claude/session-data/a.tmp', true],
    ['/home/me/x/.agent/handoffs/a.md', true],
    ['.claude/sessions/a.txt', false],
    ['README.md', false],
  ])('is by default one in the places of the formats: %s', (path, expected) => {
    expect(resolveConfig({}).isSessionFile(path)).toBe(expected)
  })

  test('is one in the folder of a user’s format', () => {
    const config = {formats: {x: {sections: [{name: 'A'}], folders: ['notes [old]']}}}
    expect(resolveConfig(config).isSessionFile('a/notes [old]/b.md')).toBe(true)
    expect(resolveConfig(config).isSessionFile('a/notes o/b.md')).toBe(false)
  })

  test('is what `files` says and `ignore` does not', () => {
    const resolved = resolveConfig({files: ['docs/*.md'], ignore: ['docs/old*', 'x/']})
    expect(resolved.isSessionFile('docs/a.md')).toBe(true)
    expect(resolved.isSessionFile('docs/older.md')).toBe(false)
    expect(resolved.isSessionFile('.claude/sessions/a.md')).toBe(false)
    expect(resolved.isIgnored('docs/older.md')).toBe(true)
    expect(resolved.isIgnored('x')).toBe(true)
    expect(resolved.isIgnored('x/y/a.md')).toBe(true)
    expect(resolved.ignoredBy('x/y/a.md')).toBe('x/')
    expect(resolved.ignoredBy('docs/a.md')).toBe(undefined)
  })
})

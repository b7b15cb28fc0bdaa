import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {UsageError} from '../../files/usage-error.ts'
import {ConfigFiles} from '../../project/config-file.ts'
import {Configs} from '../../project/configs.ts'
import {makeFolder} from '../cli/command.ts'

const jsonName = 'session-lint.config.json'
const yamlName = 'session-lint.config.yaml'

/** What is wrong with the configuration of a folder with these files. */
async function faults(files: Record<string, string>): Promise<readonly string[]> {
  const folder = makeFolder(files)
  try {
    await new ConfigFiles(folder).nearest(folder)
  } catch (error) {
    if (error instanceof UsageError) return error.lines
    throw error
  }
  return []
}

describe('the configuration', () => {
  test.each([
    [jsonName, '{"preset": "strict"}'],
    [jsonName, '\uFEFF{"preset": "strict"}'],
    [yamlName, 'preset: strict\n'],
    ['session-lint.config.yml', '# Comment\npreset: strict'],
    ['package.json', '{"name": "x", "session-lint": {"preset": "strict"}}'],
  ])('is read from %s', async (name, text) => {
    const folder = makeFolder({[name]: text})
    expect(await new ConfigFiles(folder).nearest(folder)).toEqual({
      path: join(folder, name),
      config: {preset: 'strict'},
    })
  })

  test('is empty in an empty YAML file', async () => {
    const folder = makeFolder({[yamlName]: '# nothing yet\n'})
    expect((await new ConfigFiles(folder).nearest(folder))?.config).toEqual({})
  })

  test('is the nearest one upward', async () => {
    const folder = makeFolder({
      [jsonName]: '{"preset": "strict"}',
      'a/package.json': '{"name": "session-lint"}',
      'b/package.json': '{"session-lint": {}}',
      'c/package.json': 'not JSON at all',
    })
    const files = new ConfigFiles(folder)
    expect((await files.nearest(join(folder, 'a/x/y')))?.path).toBe(join(folder, jsonName))
    expect((await files.nearest(join(folder, 'b/x')))?.path).toBe(join(folder, 'b/package.json'))
    expect((await files.nearest(join(folder, 'c')))?.path).toBe(join(folder, jsonName))
  })

  test('is none where there is none', async () => {
    const folder = makeFolder()
    expect(await new ConfigFiles(folder).nearest(folder)).toBeUndefined()
  })

  test('is read once', async () => {
    const folder = makeFolder({[jsonName]: '{}'})
    const files = new ConfigFiles(folder)
    expect(await files.nearest(join(folder, 'x'))).toBe(await files.nearest(join(folder, 'y/z')))
  })
})

describe('a wrong configuration is told by file, line and column', () => {
  test.each([
    [jsonName, '{\n  "fils": []\n}', /^session-lint\.config\.json:2:3: Unexpected key `fils`/],
    [jsonName, '{"preset":\r\n\t"hard"}', /json:2:2: Unexpected value `hard` of `preset`/],
    [
      jsonName,
      '{"rules": {"session-status-value": ["error", {"values": ["a", 1]}]}}',
      /:1:63: Unexpected value `1`/,
    ],
    [jsonName, '{"overrides": [{}]}', /:1:16: Missing `files` in `overrides\[0\]`/],
    [jsonName, '[]', /:1:1: Unexpected value `\[\]`, expected keys and values/],
    [jsonName, '{"files": [1,]}', /:1:14: not valid JSON: Unexpected token '\]'$/],
    [jsonName, '{"files": tru}', /:1:1\d: not valid JSON: /],
    [jsonName, '{"a": 1,\n}', /:2:1: not valid JSON: Expected double-quoted property name$/],
    [jsonName, '// no\n{}', /:1:1: not valid JSON: Unexpected token '\/'$/],
    [jsonName, '', /:1:1: not valid JSON: Unexpected end of JSON input$/],
    [jsonName, '{"a"', /:1:5: not valid JSON: /],
    [yamlName, 'rules:\n  session-dates: maybe\n', /\.yaml:2:18: Unexpected value `maybe`/],
    [yamlName, 'rules:\n  - a\n', /\.yaml:2:3: Unexpected value `\["a"\]` of `rules`/],
    [yamlName, 'a: [', /\.yaml:1:\d: not valid YAML: /],
    [
      yamlName,
      'preset: strict\npreset: strict',
      /\.yaml:2:1: not valid YAML: Map keys must be unique/,
    ],
    [yamlName, 'preset: !!js/function strict', /\.yaml:1:9: not valid YAML: Unresolved tag/],
    [yamlName, 'preset: *strict', /\.yaml: not valid YAML: Unresolved alias/],
    [yamlName, 'a: 1\n---\nb: 2', /\.yaml:2:1: not valid YAML: /],
    ['package.json', '{"session-lint": {"fils": 1}}', /^package\.json:1:19: Unexpected key `fils`/],
    ['package.json', '{"session-lint": {},}', /^package\.json:1:21: not valid JSON/],
    [jsonName, ' '.repeat(300_000), /^session-lint\.config\.json: larger than 256 KB$/],
  ])('%s: %.30j', async (name, text, line) => {
    const lines = await faults({[name]: text})
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(line)
    expect(lines[0]).not.toContain('\n')
  })

  test('each fault has a line of its own, up to ten', async () => {
    const keys = Array.from({length: 15}, (_, index) => `key${index}: 1`)
    const lines = await faults({[yamlName]: keys.join('\n')})
    expect(lines).toHaveLength(11)
    expect(lines[9]).toMatch(/:10:1: Unexpected key `key9`/)
    expect(lines[10]).toBe(`${yamlName}: and 5 more`)
  })

  test('two in one folder are refused by name', async () => {
    expect(await faults({[jsonName]: '{}', [yamlName]: ''})).toEqual([
      `.: expected one configuration, found \`${jsonName}\` and \`${yamlName}\``,
    ])
    expect(await faults({[jsonName]: '{}', 'package.json': '{"session-lint": {}}'})).toEqual([
      `.: expected one configuration, found \`${jsonName}\` and \`package.json\``,
    ])
  })

  test('one that cannot be read is not passed over', async () => {
    expect(await faults({[`${jsonName}/x`]: ''})).toEqual([
      `${jsonName}: cannot be read: it is a folder`,
    ])
    const folder = makeFolder()
    symlinkSync(jsonName, join(folder, jsonName))
    await expect(new ConfigFiles(folder).nearest(folder)).rejects.toThrow(
      `${jsonName}: cannot be read: the link leads back to itself`,
    )
  })

  test.each([
    ['aliases of aliases', `a: &a [x]\n${aliases()}`],
    ['an alias to itself', 'rules: &a\n  x: *a\n'],
    ['brackets in brackets', '['.repeat(100_000)],
    ['keys in keys', `${'{a: '.repeat(30_000)}`],
  ])('YAML with %s comes to an end', async (_name, text) => {
    expect((await faults({[yamlName]: text})).length).toBeGreaterThan(0)
  })

  test('JSON with brackets in brackets comes to an end', async () => {
    const lines = await faults({[jsonName]: '['.repeat(100_000) + ']'.repeat(100_000)})
    expect(lines).toHaveLength(1)
  })
})

/** Nine levels that ten times repeat the one before: a thousand million values. */
function aliases(): string {
  return Array.from('bcdefghij', (name, index) => {
    const before = 'abcdefghij'[index]
    return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`
  }).join('\n')
}

describe('a configuration that is named', () => {
  test('is read whatever it is called, and its patterns start from the current folder', async () => {
    const cwd = makeFolder({'etc/my.yaml': 'files: ["notes/*.txt"]'})
    const configs = new Configs({cwd, config: join(cwd, 'etc/my.yaml')})
    const scope = await configs.forFolder(join(cwd, 'other'))
    expect(scope.isSessionFile(join(cwd, 'notes/a.txt'))).toBe(true)
    expect(scope.isSessionFile(join(cwd, 'etc/notes/a.txt'))).toBe(false)
  })

  test('has to be there', async () => {
    const cwd = makeFolder({'package.json': '{}'})
    const read = (path: string) => new Configs({cwd, config: join(cwd, path)}).forFolder(cwd)
    await expect(read('a.json')).rejects.toThrow('a.json: no such configuration file')
    await expect(read('package.json')).rejects.toThrow(
      'package.json: expected the key `session-lint`',
    )
  })

  test('can be a value', async () => {
    const cwd = makeFolder()
    const scope = await new Configs({cwd, config: {ignore: ['a*']}}).forFolder(cwd)
    expect(scope.isIgnored(join(cwd, 'a.md'))).toBe(true)
    const wrong = new Configs({cwd, config: {files: ['']}}).forFolder(cwd)
    await expect(wrong).rejects.toThrow('configuration: Unexpected value `` of `files[0]`')
  })
})

describe('a configuration for a folder', () => {
  test('has patterns that start from its file', async () => {
    const cwd = makeFolder({
      [`sub/${jsonName}`]: '{"files": ["notes/*.md"], "ignore": ["notes/b*"]}',
    })
    const scope = await new Configs({cwd}).forFolder(join(cwd, 'sub/notes'))
    expect(scope.isSessionFile(join(cwd, 'sub/notes/a.md'))).toBe(true)
    expect(scope.isSessionFile(join(cwd, 'notes/a.md'))).toBe(false)
    expect(scope.isSessionFile(join(cwd, 'sub/notes/b.md'))).toBe(false)
  })

  test('finds the places of the formats above itself, too', async () => {
    const cwd = makeFolder({[`.claude/sessions/${jsonName}`]: '{"preset": "strict"}'})
    const folder = join(cwd, '.claude/sessions')
    const scope = await new Configs({cwd}).forFolder(folder)
    expect(scope.isSessionFile(join(folder, 'a.tmp'))).toBe(true)
  })
})

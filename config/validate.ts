import {type OutputUnit, Validator} from '@cfworker/json-schema'
import {nameOfStatus} from '../formats/index.ts'
import {allOf, oneOf, quote} from '../rules/message.ts'
import {shortNameOf} from '../rules/rule.ts'
import {closest, toKey} from '../session/index.ts'
import {compileGlob, GlobError} from './glob.ts'
import {allFormats} from './resolve.ts'
import {configSchema, type JsonSchema} from './schema.ts'
import type {Config, FileConfig, UserFormat} from './types.ts'

/** One mistake in a configuration. */
export interface ConfigProblem {
  /** The keys and indexes that lead to the wrong value or key. */
  readonly path: readonly (number | string)[]
  /** Whether the key at the end of {@link path} is wrong, rather than its value. */
  readonly atKey: boolean
  /** One line: the unexpected value, and what is accepted. */
  readonly message: string
}

/**
 * Checks a configuration: first its shape, then, if that is valid, whether the names in it exist.
 *
 * @param value
 *   Any value; a {@link Config} when there are no problems.
 */
export function validateConfig(value: unknown): ConfigProblem[] {
  const foreign = findForeign(value, [])
  if (foreign) return [foreign]
  const problems = checkShape(value)
  return problems.length > 0 ? problems : checkNames(value as Config)
}

type Path = readonly (number | string)[]

/** No configuration nests deeper; a deeper value may be circular. */
const deepest = 20

/** A lone surrogate: impossible in UTF-8, but JSON's escapes can produce one. */
const brokenCharacter = /\p{Surrogate}/u

/**
 * Values that JSON cannot represent: the plugin can get any from code, and YAML can be circular.
 */
function findForeign(value: unknown, path: Path): ConfigProblem | undefined {
  if (path.length > deepest) return problem(path, 'Unexpected values so deep in each other')
  if (Array.isArray(value)) {
    return firstOf(value.entries(), ([index, item]) => findForeign(item, [...path, index]))
  }
  if (typeof value === 'object' && value !== null) {
    return firstOf(Object.entries(value), ([key, item]) =>
      brokenCharacter.test(key)
        ? problem([...path, key], 'Unexpected half of a character in a key', true)
        : findForeign(item, [...path, key]),
    )
  }
  if (value === null || ['boolean', 'number', 'string'].includes(typeof value)) return undefined
  return problem(path, `Unexpected ${typeof value}, expected data`)
}

function firstOf<Item, Found>(
  items: Iterable<Item>,
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

function problem(path: Path, message: string, atKey = false): ConfigProblem {
  return {path, atKey, message}
}

function checkShape(value: unknown): ConfigProblem[] {
  const schema = configSchema()
  const {errors} = new Validator(schema as object, '7', false).validate(value)
  const problems = explain(errors, schema, value)
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()]
}

/**
 * Combines the validator's messages about one mistake: it reports every level on the way to it, and
 * the errors of each choice.
 */
function explain(
  errors: readonly OutputUnit[],
  schema: JsonSchema,
  value: unknown,
): ConfigProblem[] {
  /** The selected branch of each choice; choices can be nested. */
  const chosen = new Map<string, string>()
  return errors.flatMap((error, index) => {
    const {keyword, keywordLocation} = error
    const at = follow(readPointer(error.instanceLocation), value)
    if (keyword === 'anyOf') {
      const branches = schemaAt(schema, keywordLocation.replace(/\/anyOf$/, '')).anyOf
      const choice = `${keywordLocation}/`
      chosen.set(choice, `${choice}${chooseBranch(branches, at.value)}/`)
      return []
    }
    const isBeside = ([choice, branch]: [string, string]) =>
      keywordLocation.startsWith(choice) && !keywordLocation.startsWith(branch)
    if ([...chosen].some(isBeside)) return []
    const explainFault = explanations[keyword]
    if (!explainFault) return []
    const parent = schemaAt(schema, keywordLocation.slice(0, keywordLocation.lastIndexOf('/')))
    // For an unknown key, the next error has its location.
    const next = follow(readPointer(errors[index + 1]?.instanceLocation ?? '#'), value)
    return explainFault(at, parent, next.path) ?? []
  })
}

/** Keys and indexes, and the value that they lead to. */
interface Place {
  readonly path: Path
  readonly value: unknown
}

function readPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
}

function follow(keys: readonly string[], start: unknown): Place {
  const path: (number | string)[] = []
  let value = start
  for (const key of keys) {
    path.push(Array.isArray(value) ? Number(key) : key)
    value = (value as Record<string, unknown>)[key]
  }
  return {path, value}
}

/** The part of the schema at a pointer, which is known to exist. */
function schemaAt(root: JsonSchema, pointer: string): Required<JsonSchema> {
  let schema: unknown = root
  for (const key of readPointer(pointer)) {
    const next = (schema as Record<string, unknown>)[key]
    schema = key === '$ref' ? schemaAt(root, String(next)) : next
  }
  return schema as Required<JsonSchema>
}

/** The choice for values of this type; else the first, which is the simplest. */
function chooseBranch(branches: readonly JsonSchema[], value: unknown): number {
  const type = typeOf(value)
  return Math.max(
    0,
    branches.findIndex((branch) => branch.type === type),
  )
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

type Explain = (at: Place, schema: Required<JsonSchema>, inner: Path) => ConfigProblem | undefined

/** By the schema's keyword; other keywords only lead to a mistake. */
const explanations: Readonly<Record<string, Explain>> = {
  additionalProperties({path}, schema, inner) {
    if (schema.additionalProperties !== false) return undefined
    const key = String(inner.at(-1))
    return problem([...path, key], unknownKey(key, path, Object.keys(schema.properties)), true)
  },
  enum: (at, schema) => unexpected(at, oneOf(schema.enum.map(String))),
  maxItems: (at, {maxItems}) => unexpected(at, `at most ${maxItems} values`),
  maxLength: (at, {maxLength}) => unexpected(at, `at most ${maxLength} characters`),
  minItems: (at, {minItems}) => unexpected(at, `${minItems} or more values`),
  minLength: (at) => unexpected(at, 'at least one character'),
  minimum: (at, {minimum}) => unexpected(at, `${minimum} or more`),
  required({path, value}, schema) {
    const missing = schema.required.filter((key) => !Object.hasOwn(value as object, key))
    return problem(path, `Missing ${allOf(missing)} in ${quote(pathName(path))}`)
  },
  type: (at, {type}) => unexpected(at, typeNames[type]),
}

const typeNames: Readonly<Record<NonNullable<JsonSchema['type']>, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  object: 'keys and values',
  string: 'text',
}

function unexpected({path, value}: Place, expected: string): ConfigProblem {
  const shown = typeof value === 'string' ? value : JSON.stringify(value)
  const of = path.length > 0 ? ` of ${quote(pathName(path))}` : ''
  return problem(path, `Unexpected value ${quote(shown)}${of}, expected ${expected}`)
}

/** `rules.session-dates[1]` */
function pathName(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1)
}

/** With more keys than this, only the one that was probably meant is named. */
const mostKeys = 12

function unknownKey(key: string, path: Path, accepted: readonly string[]): string {
  const where = path.length > 0 ? ` in ${quote(pathName(path))}` : ''
  const start = `Unexpected key ${quote(key)}${where}`
  const meant = suggest(key, accepted)
  if (accepted.length === 0) return `${start}, expected none`
  if (meant === undefined) return `${start}, expected ${oneOf(accepted)}`
  const question = `did you mean ${quote(meant)}?`
  // Stryker disable next-line EqualityOperator: nothing accepts exactly as many keys
  if (accepted.length > mostKeys) return `${start}, ${question}`
  return `${start}, expected ${oneOf(accepted)}; ${question}`
}

/**
 * The name that was probably meant: one with a typo, or without its first word, such as `state`.
 */
function suggest(name: string, accepted: readonly string[]): string | undefined {
  return closest(name, accepted) ?? accepted.find((one) => one.endsWith(`-${name}`))
}

function checkNames(config: Config): ConfigProblem[] {
  const overrides = config.overrides ?? []
  return [
    ...checkPatterns(config.files, ['files']),
    ...checkPatterns(config.ignore, ['ignore']),
    ...overrides.flatMap(({files}, index) => checkPatterns(files, ['overrides', index, 'files'])),
    ...Object.entries(config.formats ?? {}).flatMap(([name, format]) => checkFormat(name, format)),
    ...checkChoice(config, config, []),
    ...checkRuleNames(config, []),
    ...overrides.flatMap((override, index) => [
      ...checkChoice({...config, ...override}, override, ['overrides', index]),
      ...checkRuleNames(override, ['overrides', index]),
    ]),
  ]
}

function checkPatterns(patterns: readonly string[] = [], path: Path): ConfigProblem[] {
  return patterns.flatMap((pattern, index) => {
    try {
      compileGlob(pattern)
      return []
    } catch (error) {
      /* v8 ignore next -- only a fault of this program throws anything else */
      if (!(error instanceof GlobError)) throw error
      const at = [...path, index]
      return problem(
        at,
        `Unexpected value ${quote(pattern)} of ${quote(pathName(at))}: ${error.message}`,
      )
    }
  })
}

/** Names with another meaning in place of a format's name. */
const reservedNames = ['auto', 'unknown']

function checkFormat(name: string, format: UserFormat): ConfigProblem[] {
  const path = ['formats', name]
  const problems: ConfigProblem[] = []
  if (reservedNames.includes(name) || !/^[\w-]{1,60}$/.test(name)) {
    const expected = `expected letters, digits, \`-\` or \`_\`, and not ${oneOf(reservedNames)}`
    problems.push(problem(path, `Unexpected format name ${quote(name)}, ${expected}`, true))
  }
  const sections = format.sections.map((section) => section.name)
  problems.push(...checkDoubles(format, path))
  for (const [index, section] of (format.metadataSections ?? []).entries()) {
    problems.push(...checkName(section, sections, [...path, 'metadataSections', index]))
  }
  for (const [index, {values = [], final = []}] of (format.fields ?? []).entries()) {
    const names = values.map(nameOfStatus)
    for (const [at, value] of final.entries()) {
      problems.push(...checkName(value, names, [...path, 'fields', index, 'final', at]))
    }
  }
  const types = Object.keys(format.types ?? {})
  for (const [type, {required}] of Object.entries(format.types ?? {})) {
    for (const section of Object.keys(required)) {
      const at = [...path, 'types', type, 'required', section]
      problems.push(...checkName(section, sections, at, true))
    }
  }
  if (format.defaultType !== undefined) {
    problems.push(...checkName(format.defaultType, types, [...path, 'defaultType']))
  }
  return problems
}

/** A heading can belong to one section only. */
function checkDoubles(format: UserFormat, path: Path): ConfigProblem[] {
  const seen = new Map<string, string>()
  return format.sections.flatMap(({name, aliases = [], commonAliases = []}, index) =>
    [name, ...aliases, ...commonAliases].flatMap((heading) => {
      const before = seen.get(toKey(heading))
      seen.set(toKey(heading), name)
      if (before === undefined || before === name) return []
      const at = [...path, 'sections', index]
      return problem(
        at,
        `Unexpected ${quote(heading)} in ${quote(name)}, ${quote(before)} has it too`,
      )
    }),
  )
}

function checkName(
  name: string,
  accepted: readonly string[],
  path: Path,
  atKey = false,
): ConfigProblem[] {
  if (accepted.includes(name)) return []
  const meant = suggest(name, accepted)
  const question = meant === undefined ? '' : `; did you mean ${quote(meant)}?`
  const expected = accepted.length > 0 ? oneOf(accepted) : 'none'
  const what = atKey
    ? `Unexpected key ${quote(name)} in ${quote(pathName(path.slice(0, -1)))}`
    : `Unexpected value ${quote(name)} of ${quote(pathName(path))}`
  return [problem(path, `${what}, expected ${expected}${question}`, atKey)]
}

/** Checks the format and type of one level against everything that applies there. */
function checkChoice(holds: Config, {format, type}: FileConfig, path: Path): ConfigProblem[] {
  const formats = allFormats(holds)
  const names = ['auto', ...formats.map(({name}) => name)]
  const problems = format === undefined ? [] : checkName(format, names, [...path, 'format'])
  if (type === undefined) return problems
  const chosen = formats.filter(({name}) => !holds.format || [name, 'auto'].includes(holds.format))
  const types = new Set(chosen.flatMap((one) => Object.keys(one.types ?? {})))
  return [...problems, ...checkName(type, ['auto', ...types], [...path, 'type'])]
}

/** A rule set twice, by id and short name, has no obvious winner. */
function checkRuleNames({rules = {}}: FileConfig, path: Path): ConfigProblem[] {
  return Object.keys(rules).flatMap((id) => {
    const short = shortNameOf(id)
    if (short === id || !Object.hasOwn(rules, short)) return []
    const message = `Unexpected ${quote(short)} beside ${quote(id)}, expected one of these names of a rule`
    return problem([...path, 'rules', short], message, true)
  })
}

import {formats as builtInFormats, type Format} from '../formats/index.ts'
import {rules as allRules} from '../rules/index.ts'
import {type Rule, type Severity, shortNameOf} from '../rules/rule.ts'
import {compileGlob, escapeGlob} from './glob.ts'
import type {RuleSettings, Settings} from './settings.ts'
import type {Config, FileConfig, RuleSwitch, RuleValue} from './types.ts'

/** The default extensions of session files. */
export const sessionExtensions: readonly string[] = ['markdown', 'md', 'tmp']

/** Values that override the configuration, such as the command's options. */
export type ConfigOverrides = FileConfig

/** A valid configuration, resolved for questions about files. */
export interface ResolvedConfig {
  /** A user's own formats, then the built-in ones. */
  readonly formats: readonly Format[]
  /** Whether a file is a session file and not ignored. */
  isSessionFile(path: string): boolean
  /** Whether a file or folder is ignored. */
  isIgnored(path: string): boolean
  /** The first pattern of `ignore` that matches. */
  ignoredBy(path: string): string | undefined
  /** The settings for any file. Files with the same settings share one object. */
  settingsFor(path: string): Settings
}

/**
 * Resolves a configuration. All paths have `/` and are relative to the configuration's folder;
 * without `files` in it, absolute paths work, too.
 *
 * @param config
 *   Without problems according to {@link validateConfig}.
 * @param first
 *   Values that override it; a type in here also overrides the file's own.
 */
export function resolveConfig(config: Config, first: ConfigOverrides = {}): ResolvedConfig {
  const formats = allFormats(config)
  const isListed = anyOf(config.files ?? defaultFiles(formats))
  const ignore = (config.ignore ?? []).map((pattern) => ({
    pattern,
    fits: anyOf(withContent(pattern)),
  }))
  const ignoredBy = (path: string) => ignore.find(({fits}) => fits(path))?.pattern
  const isIgnored = (path: string) => ignoredBy(path) !== undefined
  const overrides = (config.overrides ?? []).map((override) => ({
    ...override,
    fits: anyOf(override.files),
  }))
  const settings = new Map<string, Settings>()
  return {
    formats,
    isIgnored,
    ignoredBy,
    isSessionFile: (path) => isListed(path) && !isIgnored(path),
    settingsFor(path) {
      const fitting = overrides.filter(({fits}) => fits(path))
      const key = fitting.map((override) => overrides.indexOf(override)).join()
      let found = settings.get(key)
      if (!found) {
        found = merge([config, ...fitting, first], first.type !== undefined, formats)
        settings.set(key, found)
      }
      return found
    },
  }
}

/** A user's own formats, then the built-in ones that have not been replaced. */
export function allFormats({formats = {}}: Config): Format[] {
  const own = Object.entries(formats).map(([name, format]) => ({
    description: '',
    fields: [],
    ...format,
    name,
  }))
  return [...own, ...builtInFormats.filter(({name}) => !Object.hasOwn(formats, name))]
}

function defaultFiles(formats: readonly Format[]): string[] {
  const folders = new Set(formats.flatMap((format) => format.folders ?? []))
  const names = `*.{${sessionExtensions.join()}}`
  return [...folders].map((folder) => {
    const path = folder.split('/').map(escapeGlob).join('/')
    return `**/${path}/**/${names}`
  })
}

/** Ignoring a folder ignores everything in it. */
function withContent(pattern: string): string[] {
  return [pattern, `${pattern}/**`]
}

function anyOf(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.map(compileGlob)
  return (path) => globs.some((fits) => fits(path))
}

/** Of several values the last one wins. */
function merge(
  parts: readonly FileConfig[],
  forceType: boolean,
  formats: readonly Format[],
): Settings {
  let format = 'auto'
  let type = 'auto'
  let preset = 'recommended'
  for (const part of parts) {
    format = part.format ?? format
    type = part.type ?? type
    preset = part.preset ?? preset
  }
  const values = parts.map(({rules}) => rules ?? {})
  const rules = new Map<string, RuleSettings>()
  for (const rule of allRules) {
    const short = shortNameOf(rule.id)
    const given = values.map((value) => value[rule.id] ?? value[short]).filter(isSet)
    const set = ruleSettings(rule, given)
    if (set) rules.set(rule.id, set)
  }
  return {format, type, forceType, strict: preset === 'strict', rules, formats}
}

function isSet(value: RuleValue | undefined): value is RuleValue {
  return value !== undefined
}

function ruleSettings(rule: Rule, values: readonly RuleValue[]): RuleSettings | undefined {
  let on: Severity | 'own' | undefined = 'own'
  let options: object = rule.defaults
  for (const value of values) {
    const read = readRuleValue(value)
    on = read.on
    if (read.options) options = {...rule.defaults, ...read.options}
  }
  if (on === undefined) return undefined
  return on === 'own'
    ? {severity: rule.severity, options}
    : {severity: on, isExplicit: true, options}
}

function readRuleValue(value: RuleValue): {on: Severity | 'own' | undefined; options?: object} {
  if (isList(value)) {
    const [first, options] = value
    return {on: switches[String(first)], ...(options && {options})}
  }
  if (typeof value === 'object') return {on: 'own', options: value}
  return {on: switches[String(value)]}
}

function isList(value: RuleValue): value is readonly [RuleSwitch] | readonly [RuleSwitch, object] {
  return Array.isArray(value)
}

const switches: Readonly<Record<string, Severity | 'own' | undefined>> = {
  0: undefined,
  1: 'warning',
  2: 'error',
  error: 'error',
  false: undefined,
  off: undefined,
  on: 'own',
  true: 'own',
  warn: 'warning',
}

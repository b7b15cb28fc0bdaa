import {dirname} from 'node:path'
import type {Config, FileConfig, RuleSwitch} from '../config/index.ts'
import {type ConfigOverrides, type ResolvedConfig, resolveConfig} from '../config/resolve.ts'
import type {Settings} from '../config/settings.ts'
import {pathFrom, toSlashes} from '../files/paths.ts'
import {UsageError} from '../files/usage-error.ts'
import {ruleNamed} from '../rules/names.ts'
import {perObject} from '../session/index.ts'
import {type ConfigFile, ConfigFiles, type Contents} from './config-file.ts'

/** The configuration for the files of a folder; all paths are absolute. */
export interface Scope {
  /** Whether the configuration itself defines which files are session files. */
  readonly hasFiles: boolean
  /** Whether a commit that changes code needs a session. */
  readonly requireSession: boolean
  isIgnored(path: string): boolean
  /** The pattern of `ignore` that excludes a file. */
  ignoredBy(path: string): string | undefined
  isSessionFile(path: string): boolean
  settingsFor(path: string): Settings
}

export interface ConfigsOptions {
  /** The absolute path of the folder that relative paths start from. */
  readonly cwd: string
  /** The configuration, or the path of its file; absent: the closest one to each file. */
  readonly config?: Config | string | undefined
  /** Values that override the configuration, and their names in messages. */
  readonly overrides?: GivenOverrides | undefined
  readonly overrideNames?: Readonly<Record<string, string>> | undefined
  /** Content to use instead of configuration files on disk. */
  readonly contents?: Contents | undefined
}

/** Keys of the configuration as they were typed, validated together with it. */
export interface GivenOverrides {
  readonly format?: string | undefined
  readonly preset?: string | undefined
  readonly rules?: Readonly<Record<string, string>> | undefined
  readonly type?: string | undefined
}

/** Finds the configuration that applies to a file. */
export class Configs {
  readonly cwd: string
  readonly #options: ConfigsOptions
  readonly #files: ConfigFiles
  readonly #scopes = new Map<string, Promise<Scope>>()
  #fixed: Promise<Scope> | undefined

  constructor(options: ConfigsOptions) {
    this.cwd = options.cwd
    this.#options = options
    this.#files = new ConfigFiles(options.cwd, options.contents)
  }

  /**
   * The configuration for the files of a folder.
   *
   * @throws UsageError
   *   When the configuration is invalid, alone or with the overrides.
   */
  forFolder(folder: string): Promise<Scope> {
    const {config, cwd} = this.#options
    if (config !== undefined) {
      this.#fixed ??= this.#fix(config)
      return this.#fixed
    }
    let scope = this.#scopes.get(folder)
    if (!scope) {
      scope = this.#files
        .nearest(folder)
        .then((found) => (found ? this.#scopeOf(found) : this.#makeScope({}, cwd)))
      this.#scopes.set(folder, scope)
    }
    return scope
  }

  /** Patterns in a configuration that was passed explicitly start from `cwd`. */
  async #fix(config: Config | string): Promise<Scope> {
    const {cwd} = this.#options
    if (typeof config === 'string') {
      return this.#makeScope((await this.#files.read(config)).config, cwd)
    }
    const {validateConfig} = await import('../config/validate.ts')
    const problems = validateConfig(config)
    if (problems.length > 0) {
      throw new UsageError(...problems.map(({message}) => `configuration: ${message}`))
    }
    return this.#makeScope(config, cwd)
  }

  readonly #scopeOf = perObject(({config, path}: ConfigFile) =>
    this.#makeScope(config, dirname(path)),
  )

  async #makeScope(config: Config, base: string): Promise<Scope> {
    const {overrideNames = {}} = this.#options
    const overrides = givenOf(this.#options.overrides)
    await checkOverrides(config, overrides, overrideNames)
    return makeScope(resolveConfig(config, overrides), base, config)
  }
}

/** The given overrides only; unchecked until {@link checkOverrides} runs. */
function givenOf({format, preset, rules = {}, type}: GivenOverrides = {}): ConfigOverrides {
  return {
    ...(format !== undefined && {format}),
    ...(preset !== undefined && {preset}),
    ...(Object.keys(rules).length > 0 && {rules}),
    ...(type !== undefined && {type}),
  } as ConfigOverrides
}

function makeScope(resolved: ResolvedConfig, base: string, config: Config): Scope {
  const hasFiles = config.files !== undefined
  const inBase = (path: string) => pathFrom(base, path)
  return {
    hasFiles,
    requireSession: config.requireSession ?? false,
    isIgnored: (path) => resolved.isIgnored(inBase(path)),
    ignoredBy: (path) => resolved.ignoredBy(inBase(path)),
    // The folders of the built-in formats can be anywhere, even above the configuration.
    isSessionFile: (path) =>
      !resolved.isIgnored(inBase(path)) &&
      resolved.isSessionFile(hasFiles ? inBase(path) : toSlashes(path)),
    settingsFor: (path) => resolved.settingsFor(inBase(path)),
  }
}

/** Whether the overrides only switch known rules: those are valid without loading the schema. */
function areSwitches(rules: FileConfig['rules'] = {}): boolean {
  const named = Object.entries(rules)
  const ids = new Set(named.map(([name]) => ruleNamed(name)?.id))
  const isPlain = named.every(([name, value]) => ruleNamed(name) && switches.has(value))
  return isPlain && ids.size === named.length
}

const switches = new Set<unknown>(['off', 'warn', 'error', 'on'] satisfies RuleSwitch[])

/** The known names depend on the formats in the configuration. */
async function checkOverrides(
  config: Config,
  overrides: ConfigOverrides,
  names: Readonly<Record<string, string>>,
): Promise<void> {
  if (Object.keys(overrides).every((key) => key === 'rules') && areSwitches(overrides.rules)) return
  const {validateConfig} = await import('../config/validate.ts')
  const {formats = {}, format = 'auto'} = config
  const problems = validateConfig({formats, format, ...overrides})
  if (problems.length === 0) return
  throw new UsageError(
    ...problems.map(
      ({path, message}) => `${names[String(path[0])] ?? 'configuration'}: ${message}`,
    ),
  )
}

import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Config} from '../config/index.ts'
import {displayPath} from '../files/paths.ts'
import {describeError, UsageError} from '../files/usage-error.ts'

/** A valid configuration from a file. */
export interface ConfigFile {
  /** The file's absolute path. */
  readonly path: string
  readonly config: Config
}

/**
 * Content to use instead of that on disk, by absolute path; `undefined` makes a file count as
 * missing.
 */
export type Contents = ReadonlyMap<string, string | undefined>

/** The files that contain nothing but the configuration. */
const fileNames = [
  'session-lint.config.json',
  'session-lint.config.yaml',
  'session-lint.config.yml',
]

/** The key in `package.json`. */
const packageKey = 'session-lint'

/** The names of all files that can contain a configuration. */
export const configFileNames: readonly string[] = [...fileNames, 'package.json']

/** In characters. A larger file is not a configuration, and would take long to read. */
const longestFile = 256 * 1024

/** Finds configuration files, and reads each one once. */
export class ConfigFiles {
  readonly #cwd: string
  readonly #contents: Contents
  readonly #byFolder = new Map<string, Promise<ConfigFile | undefined>>()

  /** @param cwd - The folder that paths in messages are relative to. */
  constructor(cwd: string, contents: Contents = new Map()) {
    this.#cwd = cwd
    this.#contents = contents
  }

  /**
   * Finds the closest configuration, searching from `folder` up to the root of the file system, as
   * other tools do: this works for a repository inside another one, and for a configuration in the
   * home folder. A `package.json` without the key is skipped.
   *
   * @throws UsageError
   *   When a file cannot be read or is invalid, or a folder has several.
   */
  nearest(folder: string): Promise<ConfigFile | undefined> {
    let found = this.#byFolder.get(folder)
    if (!found) {
      found = this.#find(folder)
      this.#byFolder.set(folder, found)
    }
    return found
  }

  /**
   * Reads the configuration in `path`, whatever the file's name.
   *
   * @throws UsageError
   *   When it cannot be read or is invalid.
   */
  async read(path: string): Promise<ConfigFile> {
    const text = this.#text(path)
    if (text === undefined) {
      throw new UsageError(`${this.#name(path)}: no such configuration file`)
    }
    const keys = /(^|[/\\])package\.json$/.test(path) ? [packageKey] : []
    const found = await this.#parse(path, text, keys)
    if (found) return found
    throw new UsageError(`${this.#name(path)}: expected the key \`${packageKey}\``)
  }

  async #find(folder: string): Promise<ConfigFile | undefined> {
    const found = new Map<string, string>()
    for (const name of fileNames) {
      const text = this.#text(join(folder, name))
      if (text !== undefined) found.set(name, text)
    }
    const manifest = join(folder, 'package.json')
    const manifestText = this.#text(manifest, Number.POSITIVE_INFINITY)
    const inManifest = manifestText?.includes(`"${packageKey}"`)
      ? await this.#parse(manifest, manifestText, [packageKey])
      : undefined
    const names = [...found.keys(), ...(inManifest ? ['package.json'] : [])]
    if (names.length > 1) {
      const list = names.map((name) => `\`${name}\``).join(' and ')
      throw new UsageError(`${this.#name(folder)}: expected one configuration, found ${list}`)
    }
    if (inManifest) return inManifest
    for (const [name, text] of found) return this.#parse(join(folder, name), text, [])
    const parent = dirname(folder)
    return parent === folder ? undefined : this.nearest(parent)
  }

  /**
   * @param keys - The keys that lead to the configuration; without them the result is `undefined`.
   */
  async #parse(
    path: string,
    text: string,
    keys: readonly string[],
  ): Promise<ConfigFile | undefined> {
    const {parseConfig} = await import('./config-text.ts')
    const config = await parseConfig(text, {
      name: this.#name(path),
      isYaml: /\.ya?ml$/i.test(path),
      keys,
    })
    return config && {path, config}
  }

  #text(path: string, longest?: number): string | undefined {
    const read = () => (this.#contents.has(path) ? this.#contents.get(path) : readFile(path))
    return readText(read, this.#name(path), longest)
  }

  #name(path: string): string {
    return displayPath(path, this.#cwd)
  }
}

function readFile(path: string): string {
  return readFileSync(path, 'utf8')
}

function readText(
  read: () => string | undefined,
  name: string,
  longest = longestFile,
): string | undefined {
  try {
    const text = read()
    if (text === undefined) return undefined
    if (text.length > longest) throw new UsageError(`${name}: larger than 256 KB`)
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  } catch (error) {
    if (error instanceof UsageError) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new UsageError(`${name}: cannot be read: ${describeError(error)}`)
  }
}

import {spawnSync} from 'node:child_process'
import {statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {nearestFolderWith} from '../files/nearest-folder.ts'
import {toSlashes} from '../files/paths.ts'
import type {Change, History} from '../rules/rule.ts'
import {localDay} from '../session/date.ts'
import {rawChanges} from './raw-changes.ts'

export interface HistoryOptions {
  /** The absolute path of a folder in the repository. */
  readonly folder: string
  /** Absolute paths of all files that may be asked about. */
  readonly files: readonly string[]
  /** The day of the run as `YYYY-MM-DD`; what was committed later is not looked at. */
  readonly today: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The day of what is not committed yet; default: the day on which the file was written. */
  readonly uncommittedOn?: (path: string) => string
}

/**
 * What git remembers, for all files of a run from one `git log`, which is run when the first rule
 * asks. It goes back a year, and {@link mostCommits} commits at most. Where there is no git, no
 * repository or no commit, nothing is known.
 */
export function gitHistory(options: HistoryOptions): History {
  let log: Log | undefined
  const read = () => {
    log ??= new Log(options)
    return log
  }
  return {
    changesAfter: (path, text, day) => read().changesAfter(path, text, day),
    lastChange: (path, from) => read().lastChange(path, from),
    newest: () => read().newest(),
  }
}

/** In days; what nobody has looked at for longer is no work in progress. */
const farthest = 366

/** In the largest repositories these are a few weeks, and take git about a second. */
const mostCommits = 10_000

/** More changes of one file after its date than these say nothing new. */
const mostChanges = 20

/** In bytes; what is larger would not fit into a string. */
const largestOutput = 256 * 1024 * 1024

/** What a commit did to one file. */
interface Step {
  readonly day: string
  readonly before: string
  readonly after: string
  /** Whether the file was there before and after it. */
  readonly isChange: boolean
}

class Log {
  readonly #options: HistoryOptions
  /** Without a trailing slash; nothing where there is no repository. */
  readonly #root: string | undefined
  /** By path from the root, the newest first. */
  readonly #steps = new Map<string, Step[]>()
  readonly #lastDays = new Map<string, string>()
  #newest: string | undefined
  /** The ids of the run's files in the last commit, by path from the root. */
  readonly #heads = new Map<string, string>()

  constructor(options: HistoryOptions) {
    this.#options = options
    if (!mayHaveRepository(options)) return
    const [root, shallow] =
      this.#git(['rev-parse', '--show-toplevel', '--is-shallow-repository'])
        ?.toString()
        .trimEnd()
        .split(/\r?\n/) ?? []
    if (!root) return
    this.#root = resolve(root)
    const names = new Set(options.files.map((path) => this.#name(path)))
    const hasCommits = this.#readLog(names, shallow === 'true')
    if (hasCommits) this.#readHeads([...names])
  }

  changesAfter(path: string, text: string, day: string): Change[] {
    const name = this.#name(path)
    const steps = this.#steps.get(name) ?? []
    const late = steps.filter((step) => step.isChange && step.day > day).slice(0, mostChanges)
    const changes = this.#readChanges(late.toReversed())
    const uncommitted = this.#uncommitted(path, name, text)
    if (uncommitted && uncommitted.day > day) changes.push(uncommitted)
    return changes
  }

  newest(): string | undefined {
    this.#newest ??= [...this.#lastDays.values()].reduce((a, b) => (a > b ? a : b), '')
    return this.#newest === '' ? undefined : this.#newest
  }

  lastChange(path: string, from: string): string | undefined {
    const name = path.replace(/^(?:\.?\/)+/, '')
    // A session of another repository is about other files, whatever they are called.
    if (this.#name(from).startsWith('../')) return undefined
    const fromRoot = this.#lastDays.get(name)
    if (fromRoot !== undefined) return fromRoot
    return this.#lastDays.get(this.#name(join(from, '..', path)))
  }

  #uncommitted(path: string, name: string, text: string): Change | undefined {
    const id = this.#heads.get(name)
    if (id === undefined || isSameContent(id, text)) return undefined
    const [before] = this.#readObjects([id])
    if (before === undefined) return undefined
    return {day: this.#uncommittedOn(path), before, after: text}
  }

  #uncommittedOn(path: string): string {
    const {today, uncommittedOn} = this.#options
    if (uncommittedOn) return uncommittedOn(path)
    const time = statSync(path, {throwIfNoEntry: false})?.mtime
    const day = time ? localDay(time) : today
    return day < today ? day : today
  }

  #readChanges(steps: readonly Step[]): Change[] {
    const texts = this.#readObjects(steps.flatMap(({before, after}) => [before, after]))
    return steps.flatMap(({day}, index) => {
      const before = texts[2 * index]
      const after = texts[2 * index + 1]
      return before === undefined || after === undefined ? [] : {day, before, after}
    })
  }

  /** @returns Whether there is a commit. */
  #readLog(names: ReadonlySet<string>, isShallow: boolean): boolean {
    const output = this.#git([
      'log',
      ...rawChanges,
      '--no-notes',
      '--no-show-signature',
      `--max-count=${mostCommits}`,
      `--since=${dayBefore(this.#options.today, farthest)}`,
      '--format=%x01%as %P',
    ])
    if (!output) return false
    const tokens = output.toString('utf8').split('\0')
    // What is committed a day later may be of today, where it was made.
    const latest = dayBefore(this.#options.today, -1)
    let day = ''
    let isKnown = false
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] ?? ''
      if (token.startsWith('\u0001')) {
        const [written = '', parent = ''] = token.slice(1).split(' ')
        day = written
        // A shallow clone makes its oldest commit look as if it had added everything.
        isKnown = day <= latest && !(isShallow && parent === '')
        continue
      }
      const [, , before, after, status] = token.trimStart().split(' ')
      if (before === undefined || after === undefined) continue
      index++
      if (!isKnown) continue
      const name = tokens[index] ?? ''
      const last = this.#lastDays.get(name)
      if (last === undefined || last < day) this.#lastDays.set(name, day)
      if (!names.has(name)) continue
      const steps = this.#steps.get(name) ?? []
      steps.push({day, before, after, isChange: status === 'M'})
      this.#steps.set(name, steps)
    }
    return true
  }

  #readHeads(names: readonly string[]): void {
    // Git asks for one name a line.
    const asked = names.filter((name) => !name.includes('\n'))
    const output = this.#git(
      ['cat-file', '--batch-check=%(objectname)'],
      asked.map((name) => `HEAD:${name}\n`).join(''),
    )
    const ids = output?.toString('utf8').split('\n') ?? []
    for (const [index, name] of asked.entries()) {
      const id = ids[index]
      if (id !== undefined && /^[\da-f]{40,64}$/.test(id)) this.#heads.set(name, id)
    }
  }

  /** The texts of objects by their ids; nothing for one that there is not. */
  #readObjects(ids: readonly string[]): (string | undefined)[] {
    if (ids.length === 0) return []
    const output = this.#git(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''))
    if (!output) return []
    let from = 0
    return ids.map(() => {
      const lineEnd = output.indexOf(10, from)
      const size = / (\d+)$/.exec(output.toString('latin1', from, Math.max(lineEnd, from)))?.[1]
      from = lineEnd + 1
      if (size === undefined) return undefined
      const text = output.toString('utf8', from, from + Number(size))
      from += Number(size) + 1
      return text
    })
  }

  /** What git writes to its output; nothing when it cannot do what it is asked for. */
  #git(args: readonly string[], input = ''): Buffer | undefined {
    const {folder, env} = this.#options
    const {status, stdout} = spawnSync('git', ['--no-optional-locks', ...args], {
      cwd: folder,
      // What is missing in a partial clone is not worth a wait for the network.
      env: {...env, GIT_NO_LAZY_FETCH: '1'},
      input,
      maxBuffer: largestOutput,
      windowsHide: true,
    })
    return status === 0 ? stdout : undefined
  }

  #name(path: string): string {
    return this.#root === undefined ? '' : toSlashes(relative(this.#root, path))
  }
}

/** To start git takes longer than to lint a session, and outside of a repository it knows nothing. */
function mayHaveRepository({folder, env}: HistoryOptions): boolean {
  // A bare repository has no `.git`, but its `HEAD` beside its objects.
  return env.GIT_DIR !== undefined || nearestFolderWith(folder, '.git', 'HEAD') !== undefined
}

/** Whether `text` is the object `id`, with or without a byte-order mark or CRLF. */
function isSameContent(id: string, text: string): boolean {
  const lines = text.replaceAll('\r\n', '\n')
  const versions = new Set([text, lines, `\uFEFF${text}`, `\uFEFF${lines}`])
  return [...versions].some((version) => objectId(version, id.length) === id)
}

function objectId(text: string, length: number): string {
  const {createHash} = process.getBuiltinModule('node:crypto')
  const hash = createHash(length === 40 ? 'sha1' : 'sha256')
  return hash.update(`blob ${Buffer.byteLength(text)}\0${text}`).digest('hex')
}

function dayBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - days)
  return date.toISOString().slice(0, 10)
}

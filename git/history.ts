import {statSync} from 'node:fs'
import {join} from 'node:path'
import {nearestFolderWith} from '../files/nearest-folder.ts'
import {pathFrom} from '../files/paths.ts'
import type {Change, History} from '../rules/rule.ts'
import {localDay} from '../session/date.ts'
import {blobId} from './blob-id.ts'
import {readBlobsSync} from './objects.ts'
import {rawChanges} from './raw-changes.ts'
import {readRepositorySync} from './root.ts'
import {type GitHost, runGitSync} from './run.ts'

/** A folder of the repository. */
export interface HistoryOptions extends GitHost {
  /** Absolute paths of all files that the history can be asked about. */
  readonly files: readonly string[]
  /** The day of the run as `YYYY-MM-DD`; later commits are ignored. */
  readonly today: string
  /** The day of uncommitted changes; default: the day on which the file was written. */
  readonly uncommittedOn?: (path: string) => string
}

/**
 * The history of all files of a run, from one `git log` that runs when the first rule asks. It goes
 * back a year and at most {@link mostCommits} commits. Without git, a repository or a commit, it is
 * empty.
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

/** In days; anything older is not work in progress. */
const farthest = 366

/** In the largest repositories this is a few weeks, and takes git about a second. */
const mostCommits = 10_000

/** The most changes of one file after its date to look at: more say nothing new. */
const mostChanges = 20

/** A commit's change to one file. */
interface Step {
  readonly day: string
  readonly before: string
  readonly after: string
  /** Whether the file existed before and after it. */
  readonly isChange: boolean
}

class Log {
  readonly #options: HistoryOptions
  /** Without a trailing slash; `undefined` without a repository. */
  readonly #root: string | undefined
  /** By path relative to the root, newest first. */
  readonly #steps = new Map<string, Step[]>()
  readonly #lastDays = new Map<string, string>()
  #newest: string | undefined
  /** The ids of the run's files in the last commit, by path relative to the root. */
  readonly #heads = new Map<string, string>()

  constructor(options: HistoryOptions) {
    this.#options = options
    if (!mayHaveRepository(options)) return
    const repository = readRepositorySync(options)
    if (!repository) return
    this.#root = repository.root
    const names = new Set(options.files.map((path) => this.#name(path)))
    const hasCommits = this.#readLog(names, repository.isShallow)
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
    // A session in another repository is about other files, even if names match.
    if (this.#name(from).startsWith('../')) return undefined
    const fromRoot = this.#lastDays.get(name)
    if (fromRoot !== undefined) return fromRoot
    return this.#lastDays.get(this.#name(join(from, '..', path)))
  }

  #uncommitted(path: string, name: string, text: string): Change | undefined {
    const id = this.#heads.get(name)
    if (id === undefined || isSameContent(id, text)) return undefined
    const [before] = this.#readTexts([id])
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
    const texts = this.#readTexts(steps.flatMap(({before, after}) => [before, after]))
    return steps.flatMap(({day}, index) => {
      const before = texts[2 * index]
      const after = texts[2 * index + 1]
      return before === undefined || after === undefined ? [] : {day, before, after}
    })
  }

  /** @returns Whether there is a commit. */
  #readLog(names: ReadonlySet<string>, isShallow: boolean): boolean {
    const args = [
      'log',
      ...rawChanges,
      '--no-notes',
      '--no-show-signature',
      `--max-count=${mostCommits}`,
      `--since=${dayBefore(this.#options.today, farthest)}`,
      '--format=%x01%as %P',
    ]
    const output = runGitSync(args, this.#options)
    if (!output) return false
    const tokens = output.toString('utf8').split('\0')
    // A commit dated tomorrow may be from today in its own time zone.
    const latest = dayBefore(this.#options.today, -1)
    let day = ''
    let isKnown = false
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] ?? ''
      if (token.startsWith('\u0001')) {
        const [written = '', parent = ''] = token.slice(1).split(' ')
        day = written
        // The oldest commit of a shallow clone seems to add everything.
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
    // Git expects one name per line.
    const asked = names.filter((name) => !name.includes('\n'))
    const output = runGitSync(
      ['cat-file', '--batch-check=%(objectname)'],
      this.#options,
      asked.map((name) => `HEAD:${name}\n`).join(''),
    )
    const ids = output?.toString('utf8').split('\n') ?? []
    for (const [index, name] of asked.entries()) {
      const id = ids[index]
      if (id !== undefined && /^[\da-f]{40,64}$/.test(id)) this.#heads.set(name, id)
    }
  }

  /** The texts of files by id; `undefined` for missing objects. */
  #readTexts(ids: readonly string[]): (string | undefined)[] {
    return readBlobsSync(ids, this.#options).map((blob) => blob?.bytes?.toString('utf8'))
  }

  #name(path: string): string {
    return this.#root === undefined ? '' : pathFrom(this.#root, path)
  }
}

/** Avoids starting git outside of a repository: that takes longer than linting a session. */
function mayHaveRepository({cwd, env}: HistoryOptions): boolean {
  // A bare repository has no `.git`, but `HEAD` next to its objects.
  return env.GIT_DIR !== undefined || nearestFolderWith(cwd, '.git', 'HEAD') !== undefined
}

/** Whether `text` is the object `id`, with or without a byte-order mark or CRLF. */
function isSameContent(id: string, text: string): boolean {
  const lines = text.replaceAll('\r\n', '\n')
  const versions = new Set([text, lines, `\uFEFF${text}`, `\uFEFF${lines}`])
  return [...versions].some((version) => blobId(version, id.length) === id)
}

function dayBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - days)
  return date.toISOString().slice(0, 10)
}

import {createHash} from 'node:crypto'
import {posix, resolve} from 'node:path'
import {UsageError} from '../files/usage-error.ts'
import type {Result} from '../lint/result.ts'
import {lintAs, toProblem} from '../project/lint-files.ts'
import type {Context, Finding, Paths} from '../rules/rule.ts'
import type {Configuration, Place} from './configuration.ts'
import {isAdded, isShown} from './hunks.ts'
import type {Filter} from './inputs.ts'
import type {SessionFile} from './session-files.ts'

/** A finding, and where it is to be shown. */
export interface Located {
  /** From the repository's root, with `/`. */
  readonly path: string
  readonly finding: Finding
  /** The lines that it is about; both exist, also when something is missing at the very end. */
  readonly from: number
  readonly to: number
  /** Whether the diff shows these lines. */
  readonly isInDiff: boolean
  /** The same as long as rule, file and wrong text are, wherever in the file that is. */
  readonly id: string
  /** The lines as they would be right, where there is one right text. */
  readonly fixed: string | undefined
}

/** A file that could not be linted. */
export interface Problem {
  readonly path: string
  readonly message: string
}

export interface Report {
  /** How many files were linted. */
  readonly files: number
  /** The files, with those of their findings that pass the filter. */
  readonly results: readonly Result[]
  /** The same findings: errors first, of those the ones that the diff shows. */
  readonly findings: readonly Located[]
  readonly problems: readonly Problem[]
}

export interface Linting {
  readonly place: Place
  readonly configuration: Configuration
  readonly filter: Filter
  readonly context: Context
  /** All files of the commit, where what is checked out is another one. */
  readonly listing?: Required<Paths> | undefined
}

/** So many files are fetched at once. */
const parallel = 8

/**
 * Lints files.
 *
 * @throws UsageError
 *   When their configuration is not valid.
 */
export async function lintSessionFiles(
  files: readonly SessionFile[],
  linting: Linting,
): Promise<Report> {
  const outcomes = new Map<SessionFile, Outcome>()
  const waiting = files.values()
  const work = async () => {
    for (const file of waiting) outcomes.set(file, await lintSessionFile(file, linting))
  }
  await Promise.all(Array.from({length: parallel}, work))
  const results: Result[] = []
  const findings: Located[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const outcome = outcomes.get(file)
    if (!outcome) continue
    if ('message' in outcome) {
      problems.push({path: file.path, message: outcome.message})
    } else {
      const located = locate(file, outcome, linting.filter)
      findings.push(...located)
      results.push({...outcome, findings: located.map(({finding}) => finding)})
    }
  }
  return {files: files.length, results, findings: findings.sort(byImportance), problems}
}

type Outcome = Result | {readonly message: string}

async function lintSessionFile(
  file: SessionFile,
  {place, configuration, context, listing}: Linting,
): Promise<Outcome> {
  const {configs} = configuration
  const paths = listing && pathsAround(file.path, listing)
  try {
    return await lintAs(resolve(place.root, file.path), await file.read(), {
      configs,
      context: {...context, ...(paths && {paths})},
    })
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    return {message: toProblem(file.path, cause).message}
  }
}

/** What there is, seen from the root or from a file; nobody can say what is outside. */
function pathsAround(file: string, {exists, closest}: Required<Paths>): Paths {
  return {
    exists(path) {
      const near = posix.join(posix.dirname(file), path)
      return near.startsWith('..') || exists(near) || exists(posix.normalize(path))
    },
    closest,
  }
}

function locate({path, lines}: SessionFile, {text, findings}: Result, filter: Filter): Located[] {
  const rows = text.split(/\r\n|\r|\n/)
  const last = rows.at(-1) === '' ? Math.max(1, rows.length - 1) : rows.length
  const seen = new Map<string, number>()
  const diff = typeof lines === 'object' ? lines : undefined
  const located: Located[] = []
  const secret = findings.filter(({sensitive}) => sensitive).map(({place}) => place)
  for (const finding of findings) {
    const from = Math.min(finding.place.start.line, last)
    const to = Math.max(from, Math.min(finding.place.end.line, last))
    const key = keyOf(path, finding, text)
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    if (filter === 'added' && diff && !isAdded(diff, from, to)) continue
    located.push({
      path,
      finding,
      from,
      to,
      isInDiff: diff !== undefined && isShown(diff, from, to),
      id: createHash('sha256').update(`${key}\n${ordinal}`).digest('hex').slice(0, 16),
      // A secret on these lines is not for a comment, which stays when the lines are gone.
      fixed: secret.some(({start, end}) => start.line <= to && from <= end.line)
        ? undefined
        : fix(finding, text, from, to),
    })
  }
  return located
}

/** Cases and spaces change when text is moved; what is missing has no text, only a message. */
function keyOf(path: string, {ruleId, place, message, sensitive}: Finding, text: string): string {
  const wrong = sensitive ? '' : text.slice(place.start.offset, place.end.offset)
  const shown = wrong.trim() === '' ? message : wrong
  return [ruleId, path, shown.replaceAll(/\s+/g, ' ').trim().toLowerCase()].join('\n')
}

/** The lines with the right text in the place of the wrong one. */
function fix(
  {place, expected}: Finding,
  text: string,
  from: number,
  to: number,
): string | undefined {
  const [right, ...others] = expected
  const {start, end} = place
  if (right === undefined || others.length > 0) return undefined
  if (start.offset === undefined || end.offset === undefined) return undefined
  if (start.line !== from || end.line !== to) return undefined
  const before = text.slice(start.offset - (start.column - 1), start.offset)
  const [after = ''] = text.slice(end.offset).split(/\r\n|\r|\n/, 1)
  return `${before}${right}${after}`.replaceAll('\r\n', '\n')
}

function byImportance(a: Located, b: Located): number {
  return rank(a) - rank(b)
}

function rank({finding, isInDiff}: Located): number {
  return (finding.severity === 'error' ? 0 : 2) + (isInDiff ? 0 : 1)
}

/** How many findings have a severity. */
export function countOf(findings: readonly Located[], severity: Finding['severity']): number {
  return findings.filter(({finding}) => finding.severity === severity).length
}

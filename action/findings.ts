import {posix, resolve} from 'node:path'
import {UsageError} from '../files/usage-error.ts'
import type {Result} from '../lint/result.ts'
import type {FileProblem} from '../project/find-files.ts'
import {type FileOutcome, lintAs, toProblem} from '../project/lint-files.ts'
import {fingerprints} from '../report/fingerprint.ts'
import {lastLineOf, linesOf} from '../report/lines.ts'
import type {Context, Finding, Paths} from '../rules/rule.ts'
import type {Configuration, Folders} from './configuration.ts'
import {isAdded, isShown} from './hunks.ts'
import type {Filter} from './inputs.ts'
import type {FoundFile} from './session-files.ts'

/** A finding, and where to show it. */
export interface Located {
  /** Relative to the repository's root, with `/`. */
  readonly path: string
  readonly finding: Finding
  /** Its first and last line; both exist, even if something is missing at the very end. */
  readonly from: number
  readonly to: number
  /** Whether the diff shows these lines. */
  readonly isInDiff: boolean
  /** The finding's fingerprint. */
  readonly id: string
  /** The corrected lines, if there is exactly one correction. */
  readonly fixed: string | undefined
}

/** The result of a run. */
export interface RunResult {
  /** The number of linted files. */
  readonly files: number
  /** The files, with the findings that pass the filter. */
  readonly results: readonly Result[]
  /** The same findings: errors first, and among those the ones that the diff shows. */
  readonly findings: readonly Located[]
  /** The files that could not be linted. */
  readonly problems: readonly FileProblem[]
}

export interface Linting {
  readonly folders: Folders
  readonly configuration: Configuration
  readonly filter: Filter
  readonly context: Context
  /** All files of the commit, if a different commit is checked out. */
  readonly listing?: Required<Paths> | undefined
}

/** The number of files fetched at once. */
const parallel = 8

/**
 * Lints files.
 *
 * @throws UsageError
 *   When their configuration is invalid.
 */
export async function lintSessionFiles(
  files: readonly FoundFile[],
  linting: Linting,
): Promise<RunResult> {
  const outcomes = new Map<FoundFile, FileOutcome>()
  const waiting = files.values()
  const work = async () => {
    for (const file of waiting) outcomes.set(file, await lintSessionFile(file, linting))
  }
  await Promise.all(Array.from({length: parallel}, work))
  const results: Result[] = []
  const findings: Located[] = []
  const problems: FileProblem[] = []
  for (const file of files) {
    const outcome = outcomes.get(file)
    if (!outcome) continue
    if ('problem' in outcome) {
      problems.push(outcome.problem)
    } else {
      const {result} = outcome
      const located = locate(file, result, linting.filter)
      findings.push(...located)
      results.push({...result, findings: located.map(({finding}) => finding)})
    }
  }
  return {files: files.length, results, findings: findings.sort(byImportance), problems}
}

async function lintSessionFile(
  file: FoundFile,
  {folders, configuration, context, listing}: Linting,
): Promise<FileOutcome> {
  const {configs} = configuration
  const paths = listing && pathsAround(file.path, listing)
  try {
    const path = resolve(folders.root, file.path)
    const options = {configs, context: {...context, ...(paths && {paths})}}
    return {result: await lintAs(path, await file.read(), options)}
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    return {problem: toProblem(file.path, cause), cause}
  }
}

/** Looks up paths from the root or from a file; anything outside is unknown. */
function pathsAround(file: string, {exists, closest}: Required<Paths>): Paths {
  return {
    exists(path) {
      const near = posix.join(posix.dirname(file), path)
      return near.startsWith('..') || exists(near) || exists(posix.normalize(path))
    },
    closest,
  }
}

function locate({path, lines}: FoundFile, result: Result, filter: Filter): Located[] {
  const {text, findings} = result
  const last = lastLineOf(text)
  const ids = fingerprints(path, result)
  const diff = typeof lines === 'object' ? lines : undefined
  const located: Located[] = []
  const secret = findings.filter(({sensitive}) => sensitive).map(({place}) => place)
  for (const [index, finding] of findings.entries()) {
    const {from, to} = linesOf(finding.place, last)
    if (filter === 'added' && diff && !isAdded(diff, from, to)) continue
    located.push({
      path,
      finding,
      from,
      to,
      isInDiff: diff !== undefined && isShown(diff, from, to),
      id: ids[index] ?? '',
      // A secret on these lines must not get into a comment, which outlives the lines.
      fixed: secret.some(({start, end}) => start.line <= to && from <= end.line)
        ? undefined
        : fix(finding, text, from, to),
    })
  }
  return located
}

/** The lines with the wrong text replaced. */
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

/** Counts the findings of a severity. */
export function countOf(findings: readonly Located[], severity: Finding['severity']): number {
  return findings.filter(({finding}) => finding.severity === severity).length
}

import {type AnnotationProperties, endGroup, error, startGroup, warning} from '@actions/core'
import {visible} from '../report/visible.ts'
import type {Located, Problem, Report} from './findings.ts'
import {log} from './log.ts'
import {count, shorten} from './markdown.ts'

/** GitHub keeps so many of a kind from one step, and so much of a message. */
const annotationLimits = {each: 10, message: 4096} as const

/**
 * Annotates the lines, the most important first, and writes all findings to the log.
 *
 * @returns
 *   How many findings got no annotation.
 */
export function annotate({findings, problems}: Report): number {
  let errors = 0
  let warnings = 0
  for (const problem of problems) {
    if (errors++ < annotationLimits.each) annotateProblem(problem)
  }
  const left: Located[] = []
  for (const located of findings) {
    const isError = located.finding.severity === 'error'
    const number = isError ? errors++ : warnings++
    if (number < annotationLimits.each) annotateFinding(located)
    else left.push(located)
  }
  if (left.length > 0) {
    startGroup(`${count(left.length, 'finding')} beyond what GitHub annotates`)
    for (const {path, from, finding} of left) {
      log(`${path}:${from}: ${finding.severity}: ${finding.message} (${finding.ruleId})`)
    }
    endGroup()
  }
  return left.length + Math.max(0, problems.length - annotationLimits.each)
}

function annotateProblem({path, message}: Problem): void {
  error(cut(`${path}: ${message}`), {title: 'session-lint', file: path})
}

function annotateFinding({path, finding, from, to}: Located): void {
  const {ruleId, severity, message, note, place} = finding
  const isOneLine = place.start.line === place.end.line && place.start.line === from
  const properties: AnnotationProperties = {
    title: ruleId,
    file: path,
    startLine: from,
    endLine: to,
    ...(isOneLine && {startColumn: place.start.column, endColumn: place.end.column}),
  }
  const annotateAs = severity === 'error' ? error : warning
  annotateAs(cut(`${message}\n${note}`), properties)
}

function cut(text: string): string {
  return shorten(text.split('\n').map(visible).join('\n'), annotationLimits.message)
}

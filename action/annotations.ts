import {type AnnotationProperties, endGroup, error, startGroup, warning} from '@actions/core'
import type {FileProblem} from '../project/find-files.ts'
import {count} from '../report/count.ts'
import {visible} from '../report/visible.ts'
import type {Located, RunResult} from './findings.ts'
import {log} from './log.ts'
import {shorten} from './markdown.ts'

/** GitHub's limits: annotations of a kind per step, and characters per message. */
const annotationLimits = {each: 10, message: 4096} as const

/** What exceeds GitHub's limits for annotations. */
export interface Unannotated {
  /** The number of findings and unlinted files without an annotation. */
  readonly left: number
  /** The number of annotations that GitHub cuts. */
  readonly cut: number
}

/**
 * Annotates the lines, most important first. The log has everything that exceeds GitHub's limits.
 */
export function annotate({findings, problems}: RunResult): Unannotated {
  const taken = {error: 0, warning: 0}
  const left: string[] = []
  const long: string[] = []
  const take = (entry: Entry) => {
    if (taken[entry.severity]++ >= annotationLimits.each) left.push(entry.line)
    else {
      if (entry.text.length > annotationLimits.message) long.push(entry.line)
      const annotateAs = entry.severity === 'error' ? error : warning
      annotateAs(shorten(entry.text, annotationLimits.message), entry.properties)
    }
  }
  for (const problem of problems) take(ofProblem(problem))
  for (const located of findings) take(ofFinding(located))
  logGroup(`${count(left.length, 'finding')} beyond what GitHub annotates`, left)
  logGroup(`${count(long.length, 'finding')} longer than GitHub's annotations`, long)
  return {left: left.length, cut: long.length}
}

interface Entry {
  readonly severity: Located['finding']['severity']
  readonly text: string
  readonly properties: AnnotationProperties
  /** The full text, for the log. */
  readonly line: string
}

function ofProblem({path, message}: FileProblem): Entry {
  const line = `${path}: ${message}`
  const properties = {title: 'session-lint', file: path}
  return {severity: 'error', text: visible(line), properties, line}
}

function ofFinding({path, finding, from, to}: Located): Entry {
  const {ruleId, severity, message, note, place} = finding
  const isOneLine = place.start.line === place.end.line && place.start.line === from
  const properties: AnnotationProperties = {
    title: ruleId,
    file: path,
    startLine: from,
    endLine: to,
    ...(isOneLine && {startColumn: place.start.column, endColumn: place.end.column}),
  }
  return {
    severity,
    text: `${message}\n${note}`.split('\n').map(visible).join('\n'),
    properties,
    line: `${path}:${from}: ${severity}: ${message} (${ruleId})`,
  }
}

function logGroup(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  startGroup(title)
  for (const line of lines) log(line)
  endGroup()
}

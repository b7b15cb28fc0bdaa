import {isAbsolute} from 'node:path'
import {docsUrl, repository, version} from '../files/manifest.ts'
import {displayPath} from '../files/paths.ts'
import {commentRuleId} from '../lint/comments.ts'
import {rules} from '../rules/index.ts'
import {type Cause, type Finding, ruleUrl} from '../rules/rule.ts'
import {fingerprints} from './fingerprint.ts'
import {lastLineOf, linesOf} from './lines.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {visible} from './visible.ts'

/** Options that the Action sets, and the command leaves to code scanning. */
export interface SarifOptions {
  /** Identifies this analysis among others of the same commit; default: the upload's category. */
  readonly automationId?: string
  /** The fingerprint of an alert; default: from rule, path and text. */
  readonly fingerprintOf?: (finding: Finding) => string | undefined
}

/** The findings as SARIF 2.1.0, for code scanning; one line per finding. */
export function sarif({cwd, automationId, fingerprintOf}: ReportOptions & SarifOptions): Reporter {
  const descriptors = describeRules()
  const indexes = new Map(descriptors.map(({id}, index) => [id, index]))
  let separator = `${head(descriptors, automationId)}\n`
  const next = (text: string) => {
    const piece = `${separator}${text}`
    separator = ',\n'
    return piece
  }
  return {
    async add(result) {
      const path = displayPath(result.path, cwd)
      const known = fingerprints(path, result)
      const last = lastLineOf(result.text)
      return result.findings
        .map((finding, index) => {
          const id = fingerprintOf?.(finding) ?? known[index]
          const value = {
            ruleId: finding.ruleId,
            ruleIndex: indexes.get(finding.ruleId) ?? -1,
            level: finding.severity,
            message: {text: visible(finding.message)},
            locations: [{physicalLocation: locate(finding.place, path, last)}],
            ...(finding.cause && {relatedLocations: [related(finding.cause, path, last)]}),
            // Code scanning uses this one: alerts stay the same when lines move.
            partialFingerprints: {primaryLocationLineHash: `${id}:1`},
          }
          return next(JSON.stringify(value))
        })
        .join('')
    },
    end({failed}) {
      const start = separator === ',\n' ? '\n' : separator
      const incomplete = failed > 0 ? `,\n"invocations": ${JSON.stringify(failedInvocation)}` : ''
      return `${start}]${incomplete}}]}\n`
    },
  }
}

/** Without it, files that could not be linted would seem free of findings. */
const failedInvocation = [{executionSuccessful: false}]

/** The part before the results. */
function head(descriptors: readonly Descriptor[], automationId: string | undefined): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {name: 'session-lint', informationUri: repository, version, rules: descriptors},
        },
        ...(automationId !== undefined && {automationDetails: {id: automationId}}),
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    ],
  }
  return JSON.stringify(log).slice(0, -']}]}'.length)
}

/** A rule in SARIF. */
interface Descriptor {
  readonly id: string
  readonly shortDescription: {readonly text: string}
  readonly help: {readonly text: string}
  readonly helpUri: string
  readonly defaultConfiguration: {readonly level: Finding['severity']}
}

function describeRules(): Descriptor[] {
  return [
    ...rules.map(({id, description, severity, why}) => ({
      id,
      shortDescription: {text: description},
      help: {text: why},
      helpUri: ruleUrl(id),
      defaultConfiguration: {level: severity},
    })),
    {
      id: commentRuleId,
      shortDescription: {text: 'a lint comment that has no effect'},
      help: {text: 'As written, the comment has no effect.'},
      helpUri: docsUrl('suppressing.md'),
      defaultConfiguration: {level: 'error'},
    },
  ]
}

function related({message, place}: Cause, path: string, last: number): object {
  return {id: 0, message: {text: message}, physicalLocation: locate(place, path, last)}
}

function locate({start, end}: Finding['place'], path: string, last: number): object {
  const {from, to} = linesOf({start, end}, last)
  const isWhole = start.line === from && end.line === to
  return {
    artifactLocation: artifactOf(path),
    region: {
      startLine: from,
      endLine: to,
      ...(isWhole && {startColumn: start.column, endColumn: end.column}),
    },
  }
}

/** Paths are relative to the root of the repository, which is the current folder. */
function artifactOf(path: string): object {
  const uri = path.split('/').map(encode).join('/')
  if (!isAbsolute(path)) return {uri, uriBaseId: '%SRCROOT%'}
  return {uri: `file://${uri.startsWith('/') ? '' : '/'}${uri}`}
}

/** Windows allows names with lone surrogates, which no address can contain. */
function encode(name: string): string {
  return encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
}

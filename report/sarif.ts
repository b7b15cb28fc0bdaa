import type {Located, Report} from '../action/findings.ts'
import {repository, version} from '../files/manifest.ts'
import {commentRuleId} from '../lint/comments.ts'
import {rules} from '../rules/index.ts'
import {ruleUrl} from '../rules/rule.ts'
import {visible} from './visible.ts'

/**
 * The findings as SARIF 2.1.0, for code scanning.
 *
 * @param step
 *   What tells this analysis from others of the same commit.
 */
export function sarif({findings}: Report, step: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {name: 'session-lint', informationUri: repository, version, rules: descriptors},
        },
        automationDetails: {id: `session-lint/${step}/`},
        columnKind: 'utf16CodeUnits',
        results: findings.map(toResult),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

const descriptors = [
  ...rules.map(({id, description, severity, why}) => ({
    id,
    shortDescription: {text: description},
    help: {text: why},
    helpUri: ruleUrl(id),
    defaultConfiguration: {level: severity},
  })),
  {
    id: commentRuleId,
    shortDescription: {text: 'a comment for the linter that turns nothing off'},
    help: {text: 'The comment turns nothing off as it stands.'},
    helpUri: `${repository}/blob/main/docs/suppressing.md`,
    defaultConfiguration: {level: 'error'},
  },
]

function toResult({path, finding, from, to, id}: Located): object {
  const {ruleId, severity, message, place} = finding
  const {start, end} = place
  const isWhole = start.line === from && end.line === to
  return {
    ruleId,
    ruleIndex: descriptors.findIndex((descriptor) => descriptor.id === ruleId),
    level: severity,
    message: {text: visible(message)},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: path.split('/').map(encodeURIComponent).join('/'),
            uriBaseId: '%SRCROOT%',
          },
          region: {
            startLine: from,
            endLine: to,
            ...(isWhole && {startColumn: start.column, endColumn: end.column}),
          },
        },
      },
    ],
    // The one that code scanning goes by: alerts stay the same when lines move.
    partialFingerprints: {primaryLocationLineHash: `${id}:1`},
  }
}

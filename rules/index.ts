import {blockerDetails} from './blocker-details.ts'
import {codeLocations} from './code-locations.ts'
import {continuity} from './continuity.ts'
import {dates} from './dates.ts'
import {decisionRationale} from './decision-rationale.ts'
import {failedApproachReason} from './failed-approach-reason.ts'
import {fileName} from './file-name.ts'
import {knownIssueDetails} from './known-issue-details.ts'
import {metrics} from './metrics.ts'
import {nextStepsPriority} from './next-steps-priority.ts'
import {noDuplicateSections} from './no-duplicate-sections.ts'
import {noEmptySections} from './no-empty-sections.ts'
import {noHiddenText} from './no-hidden-text.ts'
import {noPlaceholders} from './no-placeholders.ts'
import {noSecrets} from './no-secrets.ts'
import {noVagueText} from './no-vague-text.ts'
import {requiredMetadata} from './required-metadata.ts'
import {requiredSections} from './required-sections.ts'
import {riskMitigation} from './risk-mitigation.ts'
import type {Rule} from './rule.ts'
import {sectionOrder} from './section-order.ts'
import {singleTopic} from './single-topic.ts'
import {stale} from './stale.ts'
import {statusConsistency} from './status-consistency.ts'
import {statusValue} from './status-value.ts'
import {successfulApproachEvidence} from './successful-approach-evidence.ts'
import {timeSpent} from './time-spent.ts'
import {todoContext} from './todo-context.ts'
import {untriedChecklist} from './untried-checklist.ts'

/** Every rule, in the order in which a session is read: structure, metadata, then content. */
export const rules: readonly Rule[] = [
  requiredSections,
  sectionOrder,
  noDuplicateSections,
  noEmptySections,
  singleTopic,
  requiredMetadata,
  statusValue,
  dates,
  fileName,
  stale,
  noVagueText,
  noPlaceholders,
  todoContext,
  nextStepsPriority,
  untriedChecklist,
  failedApproachReason,
  successfulApproachEvidence,
  timeSpent,
  decisionRationale,
  knownIssueDetails,
  blockerDetails,
  metrics,
  riskMitigation,
  continuity,
  statusConsistency,
  codeLocations,
  noSecrets,
  noHiddenText,
]
